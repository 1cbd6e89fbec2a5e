import { Text } from "@medusajs/ui"
import { useLanguage, useWords } from "@ocop/office"
import type { PointHealthRow } from "../../http"
import { healthWords } from "./health-words"

/** Why a point stands as it does, the gravest first. */
export const HealthReasons = ({ point: { reasons } }: { point: PointHealthRow }) => {
  const say = useWords(healthWords)
  const language = useLanguage()
  if (reasons.length === 0) return <Text size="small" className="text-ui-fg-muted">{say.fine}</Text>
  return (
    <ul className="flex min-w-56 max-w-96 flex-col gap-1 whitespace-normal py-2">
      {reasons.map(({ code, deadly, ...reason }) => <li key={code} className={deadly ? "txt-compact-small text-ui-fg-base font-medium" : "txt-compact-small text-ui-fg-subtle"}>{reason[language]}</li>)}
    </ul>
  )
}
