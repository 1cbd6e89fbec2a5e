import type { ReactNode } from "react"
import { classes } from "./classes"

interface DisclosureProps {
  label: string
  open?: boolean
  className?: string
  children: ReactNode
}

/** Something behind one more tap; works without script, and shows that there is more. */
export function Disclosure({ label, open, className, children }: DisclosureProps) {
  return (
    <details open={open}>
      <summary className={classes("flex min-h-14 cursor-pointer list-none items-center justify-between gap-3 font-semibold text-leaf [&::-webkit-details-marker]:hidden", className)}>
        {label}
        <svg aria-hidden="true" viewBox="0 0 24 24" className="size-6 shrink-0 fill-none stroke-current stroke-2 [[open]>summary>&]:rotate-180">
          <path d="m6 9 6 6 6-6" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      </summary>
      {children}
    </details>
  )
}
