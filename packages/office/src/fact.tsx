import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** One line of a section, as the dashboard's own: label left, value right. */
export const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="text-ui-fg-subtle grid grid-cols-2 items-start gap-x-4 px-6 py-4">
    <Text size="small" weight="plus" leading="compact">{label}</Text>
    <Text size="small" leading="compact" as="div" className="min-w-0 break-words">{children}</Text>
  </div>
)
