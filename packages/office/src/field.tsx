import { Hint, Label } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A labelled control of a form; `htmlFor` names the control inside. */
export const Field = ({ label, htmlFor, hint, error, optional, children }: { label: string; htmlFor?: string; hint?: string; error?: string; optional?: string; children: ReactNode }) => (
  <div className="flex flex-col gap-y-2">
    <Label size="small" weight="plus" htmlFor={htmlFor}>
      {label} {optional && <span className="text-ui-fg-muted font-normal">({optional})</span>}
    </Label>
    {children}
    {(error ?? hint) && <Hint variant={error ? "error" : "info"}>{error ?? hint}</Hint>}
  </div>
)
