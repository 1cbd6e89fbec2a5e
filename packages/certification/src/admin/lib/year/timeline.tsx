import { Text } from "@medusajs/ui"
import { Card, instantText, Nothing, useLanguage, useWords } from "@ocop/office"
import type { TransitionView } from "../../../http"
import { ROLE_OF, stateName, VERB_NAMES, yearWords } from "./words"

/** Who did what, in which role, why and when; oldest first. */
export const Timeline = ({ steps }: { steps: TransitionView[] }) => {
  const say = useWords(yearWords)
  const language = useLanguage()
  return (
    <Card title={say.timeline}>
      {steps.length === 0 && <Nothing title={say.noTimeline} />}
      <ol>
        {steps.map((step) => (
          <li key={`${step.at} ${step.verb}`} className="flex flex-col gap-y-1 px-6 py-3">
            <Text size="small" weight="plus">{VERB_NAMES[step.verb]?.[language] ?? step.verb} → {stateName(step.to, language)}</Text>
            <Text size="small" className="text-ui-fg-subtle">{instantText(step.at)} · {ROLE_OF[step.by_role]?.[language] ?? step.by_role}: {step.by_name}</Text>
            {step.reason && <Text size="small">{step.reason}</Text>}
          </li>
        ))}
      </ol>
    </Card>
  )
}
