import { Text } from "@medusajs/ui"
import { Card, instantText, useLanguage, useWords } from "@ocop/office"
import type { ApplicationState, ListingState } from "../../http"
import { stateName, words } from "./joining"

interface Step {
  to: ApplicationState | ListingState
  to_name: string
  by: string
  reason: string | null
  at: string
}

/** What happened, who did it and why; the latest first. */
export const History = ({ steps }: { steps: Step[] }) => {
  const say = useWords(words)
  const language = useLanguage()
  return (
    <Card title={say.history}>
      <ol className="flex flex-col gap-y-3 px-6 py-4">
        {[...steps].reverse().map(({ to, to_name, by, reason, at }) => (
          <li key={`${at}${to}`}>
            <Text size="small" weight="plus">{stateName(to, to_name, language)}</Text>
            <Text size="xsmall" className="text-ui-fg-subtle">{by} · {instantText(at)}</Text>
            {reason && <Text size="small" className="mt-1">{reason}</Text>}
          </li>
        ))}
      </ol>
    </Card>
  )
}
