import type { VerdictKind } from "@ocop/traceability/http"
import type { ReactNode } from "react"
import { classes } from "@/ui/classes"

type Verdict = VerdictKind | "unknown" | "barcode"

/** Each verdict its own colour: read across a stall before a word of it is. */
const LOOKS: Record<Verdict, { band: string; over: string; seal: string }> = {
  genuine: { band: "on-leaf bg-leaf text-card trace-rays", over: "text-honey", seal: "text-honey" },
  certificate_ended: { band: "on-leaf bg-earth text-card", over: "text-honey-wash", seal: "text-honey-wash" },
  expired: { band: "on-leaf bg-orange-ink text-card", over: "text-card", seal: "text-honey-wash" },
  held: { band: "bg-honey text-ink", over: "text-ink", seal: "text-honey-ink" },
  recalled: { band: "on-leaf bg-alert text-card", over: "text-card", seal: "text-card" },
  unknown: { band: "on-leaf bg-ink text-card", over: "text-honey", seal: "text-honey" },
  barcode: { band: "bg-leaf-wash text-ink", over: "text-leaf", seal: "text-leaf" },
}

const SIGNS: Record<Verdict, string> = {
  genuine: "M14 25.5 21.5 33 35 17",
  certificate_ended: "M24 13v12l8 5",
  expired: "M24 13v12l8 5",
  held: "M18 15v18M30 15v18",
  recalled: "M15 15l18 18M33 15 15 33",
  unknown: "M18 19c0-8 12-8 12 0 0 5-6 5-6 10M24 34.5v.5",
  barcode: "M14 15v18M19 15v18M23 15v18M29 15v18M34 15v18",
}

interface VerdictBandProps {
  verdict: Verdict
  /** above the heading: lot and unit */
  over: string
  title: string
  children: ReactNode
}

export function VerdictBand({ verdict, over, title, children }: VerdictBandProps) {
  const look = LOOKS[verdict]
  return (
    <div className={classes("py-7 md:py-11", look.band)} data-verdict={verdict}>
      <div className="wrap grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4">
        <div>
          <p className={classes("font-semibold tracking-[0.06em] md:tracking-[0.1em] break-words uppercase", look.over)}>{over}</p>
          <h1 className="sign mt-1 text-33 md:text-46">{title}</h1>
        </div>
        <svg aria-hidden="true" viewBox="0 0 48 48" className={classes("size-12 shrink-0 md:size-20", look.seal)} fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
          <circle cx="24" cy="24" r="20.5" />
          <circle cx="24" cy="24" r="16.5" strokeWidth="1" strokeDasharray="1.2 3" />
          <path strokeWidth="4" d={SIGNS[verdict]} />
        </svg>
        <div className="measure col-span-2 mt-2 text-18">{children}</div>
      </div>
    </div>
  )
}
