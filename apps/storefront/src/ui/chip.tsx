import type { ReactNode } from "react"
import { classes } from "./classes"

interface ChipProps {
  children: ReactNode
  tone?: "plain" | "leaf" | "honey" | "orange" | "alert"
  className?: string
}

const tones = {
  plain: "border-line bg-card text-quiet",
  leaf: "border-leaf-light/30 bg-leaf-wash text-leaf",
  honey: "border-honey bg-honey-wash text-honey-ink",
  orange: "border-orange/40 bg-orange-wash text-earth",
  alert: "border-alert/30 bg-alert-wash text-alert",
}

/** A short fact in a pill; says something, does nothing. */
export function Chip({ children, tone = "plain", className }: ChipProps) {
  return (
    <span className={classes("inline-flex items-center gap-1.5 rounded-pill border px-3 py-0.5 text-14", tones[tone], className)}>
      {children}
    </span>
  )
}

/** A choice in a pill: a plain link, pressed or not. */
export function ChipLink({ href, pressed, children, label }: { href: string; pressed?: boolean; children: ReactNode; label?: string }) {
  return (
    <a
      href={href}
      aria-current={pressed ? "true" : undefined}
      aria-label={label}
      className={classes(
        "inline-flex touch items-center gap-2 rounded-pill border px-4 text-14 whitespace-nowrap",
        pressed ? "border-leaf bg-leaf font-semibold text-card" : "border-line bg-card text-ink hover:border-leaf",
      )}
    >
      {children}
    </a>
  )
}
