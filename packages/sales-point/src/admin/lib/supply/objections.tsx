import { StatusBadge, Text } from "@medusajs/ui"
import { Card, useLanguage, useWords } from "@ocop/office"
import type { ObjectionView } from "../../../http"
import { words } from "./words"

/** What stands against a plan or one of its products, in sentences; `count` when there are more than these. */
export const Objections = ({ objections, count = objections.length }: { objections: ObjectionView[]; count?: number }) => {
  const say = useWords(words)
  const language = useLanguage()
  return (
    <Card title={say.objections} note={count > 0 ? say.objectionsNote : say.noObjections}>
      {count > 0 && (
        <ul className="px-6 py-3">
          {objections.map(({ variant_id, kind, fortnight, forbids, text }, index) => (
            <li key={`${variant_id} ${kind} ${fortnight} ${index}`} className="flex items-baseline gap-3 py-1">
              <StatusBadge color={forbids ? "red" : "grey"} className="shrink-0">{forbids ? say.mustMend : say.weigh}</StatusBadge>
              <Text size="small">{text[language]}</Text>
            </li>
          ))}
          {count > objections.length && <li className="text-ui-fg-subtle txt-compact-small py-1">{say.more(count - objections.length)}</li>}
        </ul>
      )}
    </Card>
  )
}
