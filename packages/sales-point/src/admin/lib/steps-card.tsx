import { Text } from "@medusajs/ui"
import { Card, instantText } from "@ocop/office"

interface Step {
  /** what it became */
  name: string
  reason: string | null
  by: string
  at: string
}

/** What became of something, by whom and why. */
export const StepsCard = ({ title, steps }: { title: string; steps: Step[] }) => (
  <Card title={title}>
    {steps.map(({ name, reason, by, at }) => (
      <div key={`${at} ${name}`} className="flex items-baseline justify-between gap-4 px-6 py-3">
        <div className="min-w-0 break-words">
          <Text size="small" weight="plus" leading="compact">{name}</Text>
          {reason && <Text size="small" className="text-ui-fg-subtle">{reason}</Text>}
        </div>
        <div className="min-w-28 max-w-[50%] break-words text-right">
          <Text size="small" leading="compact">{by}</Text>
          <Text size="xsmall" className="text-ui-fg-muted">{instantText(at)}</Text>
        </div>
      </div>
    ))}
  </Card>
)
