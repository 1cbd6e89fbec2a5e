import { useLanguage, useWords } from "@ocop/office"
import type { SupplyPlanProductSummary } from "../../../http"
import { words } from "./words"

const [WIDTH, HEIGHT] = [130, 28]
const COLUMN = WIDTH / 26

/** The year of a product at a glance, beside its name: what comes as columns, what is needed as a line. */
export const YearStrip = ({ title, year: { harvested, asked }, ...of }: SupplyPlanProductSummary) => {
  const say = useWords(words)
  const language = useLanguage()
  const figure = (value: number) => value.toLocaleString(language === "vi" ? "vi-VN" : "en")
  const top = Math.max(1, ...harvested, ...asked)
  const y = (value: number) => HEIGHT - 1 - (value / top) * (HEIGHT - 3)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} className="block" role="img" aria-label={say.pictureText(title, figure(of.harvested), figure(of.asked), figure(of.short), figure(of.surplus))}>
      {harvested.map((quantity, fortnight) => quantity > 0 && <rect key={fortnight} x={fortnight * COLUMN + 0.5} width={COLUMN - 1} y={y(quantity)} height={HEIGHT - y(quantity)} className="fill-ui-tag-green-icon" opacity={0.55} />)}
      <polyline points={asked.map((quantity, fortnight) => `${(fortnight + 0.5) * COLUMN},${y(quantity)}`).join(" ")} fill="none" className="stroke-ui-fg-base" strokeWidth={1.25} />
    </svg>
  )
}
