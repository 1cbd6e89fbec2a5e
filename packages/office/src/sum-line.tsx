import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"

/** One line of figures that add up, in a `dl`: what it is left, how much right; `strong` is what the lines above come to. */
export const SumLine = ({ label, strong = false, children }: { label: string; strong?: boolean; children: ReactNode }) => (
  <div className={clx("flex justify-between gap-4 py-1", strong && "border-ui-border-base mt-1 border-t pt-2 font-medium")}>
    <dt className={clx("txt-small", !strong && "text-ui-fg-subtle")}>{label}</dt>
    <dd className="txt-small shrink-0 text-right tabular-nums">{children}</dd>
  </div>
)
