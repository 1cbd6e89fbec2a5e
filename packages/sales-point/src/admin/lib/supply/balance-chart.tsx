import { useLanguage, useWords } from "@ocop/office"
import type { SupplyPlanProductResponse } from "../../../http"
import { words } from "./words"

const WIDTH = 780
const HEIGHT = 220
const LEFT = 44
const BOTTOM = 26
const COLUMN = (WIDTH - LEFT) / 26


/** A top of the scale people can halve, with noughts, and no more room over the columns than it takes. */
function topOf(value: number): number {
  const noughts = 10 ** Math.floor(Math.log10(Math.max(1, value)))
  return [1, 2, 3, 4, 5, 6, 8, 10].map((step) => step * noughts).find((top) => top >= value) ?? value
}

const short = (day: string) => `${day.slice(8)}/${day.slice(5, 7)}`

/** What comes, what is needed, what is missing and what is left over, for one product; the table below it says the same in figures. */
export const BalanceChart = ({ supply_plan: plan, supply_plan_product: { title, balance: rows } }: SupplyPlanProductResponse) => {
  const say = useWords(words)
  const language = useLanguage()
  const figure = (value: number) => value.toLocaleString(language === "vi" ? "vi-VN" : "en")
  const monthName = (month: number) => (language === "vi" ? `T${month}` : new Date(Date.UTC(2026, month - 1)).toLocaleDateString("en", { month: "short", timeZone: "UTC" }))
  const top = topOf(Math.max(1, ...rows.map(({ harvested, asked }) => Math.max(harvested, asked))))
  const y = (value: number) => HEIGHT - BOTTOM - (value / top) * (HEIGHT - BOTTOM - 10)
  const x = (fortnight: number) => LEFT + fortnight * COLUMN
  // Weeks on end that are short, or have too much, as one stretch of days.
  const when = (of: "short" | "surplus") =>
    rows
      .filter((row) => row[of] > 0)
      .reduce<{ first: number; last: number }[]>((stretches, { fortnight }) => {
        const before = stretches.at(-1)
        return before && before.last === fortnight - 1 ? [...stretches.slice(0, -1), { first: before.first, last: fortnight }] : [...stretches, { first: fortnight, last: fortnight }]
      }, [])
      .map(({ first, last }) => `${short(plan.fortnights[first]!.first)}–${short(plan.fortnights[last]!.last)}`)
  const sum = (of: "harvested" | "asked" | "short" | "surplus") => rows.reduce((all, row) => all + row[of], 0)
  const months = plan.fortnights.flatMap(({ first }, fortnight) => (fortnight === 0 || plan.fortnights[fortnight - 1]!.first.slice(5, 7) !== first.slice(5, 7) ? [{ fortnight, month: Number(first.slice(5, 7)) }] : []))
  return (
    <figure className="px-6 py-4">
      <div className="overflow-x-auto">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="min-w-[640px] w-full" role="img" aria-label={say.pictureText(title, figure(sum("harvested")), figure(sum("asked")), figure(sum("short")), figure(sum("surplus")))}>
          {[0, 0.5, 1].map((part) => (
            <g key={part}>
              <line x1={LEFT} x2={WIDTH} y1={y(top * part)} y2={y(top * part)} className="stroke-ui-border-base" strokeWidth={1} />
              <text x={LEFT - 6} y={y(top * part) + 4} textAnchor="end" className="fill-ui-fg-muted text-[11px]">{figure(top * part)}</text>
            </g>
          ))}
          {rows.map(({ fortnight, harvested, short, asked, surplus }) => (
            <g key={fortnight}>
              <title>{`${plan.fortnights[fortnight]!.first.slice(8)}/${plan.fortnights[fortnight]!.first.slice(5, 7)}: ${say.harvested.toLowerCase()} ${figure(harvested)}, ${say.asked.toLowerCase()} ${figure(asked)}, ${say.short.toLowerCase()} ${figure(short)}, ${say.surplus.toLowerCase()} ${figure(surplus)}`}</title>
              <rect x={x(fortnight) + 3} width={COLUMN - 6} y={y(harvested)} height={y(0) - y(harvested)} className="fill-ui-tag-green-icon" opacity={0.55} />
              {surplus > 0 && <rect x={x(fortnight) + 3} width={COLUMN - 6} y={y(harvested)} height={y(0) - y(surplus)} className="fill-ui-tag-orange-icon" />}
              {short > 0 && <rect x={x(fortnight) + COLUMN / 2 - 3} width={6} y={y(asked)} height={y(0) - y(short)} className="fill-ui-tag-red-icon" />}
            </g>
          ))}
          <polyline points={rows.map(({ fortnight, asked }) => `${x(fortnight) + COLUMN / 2},${y(asked)}`).join(" ")} fill="none" className="stroke-ui-fg-base" strokeWidth={1.5} />
          {months.map(({ fortnight, month }) => (
            <text key={fortnight} x={x(fortnight) + 3} y={HEIGHT - 8} className="fill-ui-fg-subtle text-[11px]">{monthName(month)}</text>
          ))}
        </svg>
      </div>
      <figcaption className="text-ui-fg-subtle txt-compact-small mt-2 flex flex-wrap gap-x-5 gap-y-1">
        {([["harvested", "bg-ui-tag-green-icon"], ["asked", "bg-ui-fg-base"], ["short", "bg-ui-tag-red-icon"], ["surplus", "bg-ui-tag-orange-icon"]] as const).map(([of, colour]) => (
          <span key={of} className="flex items-center gap-1.5"><span className={`inline-block size-2.5 ${colour}`} aria-hidden />{say[of]}: <b className="text-ui-fg-base">{figure(sum(of))}</b>{(of === "short" || of === "surplus") && when(of).length > 0 && ` (${when(of).join(", ")})`}</span>
        ))}
      </figcaption>
    </figure>
  )
}
