import type { Picture as PictureView } from "@ocop/catalogue/http"
import { classes } from "./classes"
import { initialsOf } from "./initials-of"
import { Picture } from "./picture"

interface SealProps {
  /** whoever it stands for */
  name: string
  emblem: PictureView | null
  sizes: string
  first?: boolean
  /** how large */
  className: string
}

/** A maker's emblem, round; its initials in the same ring where none is drawn yet. */
export function Seal({ name, emblem, sizes, first, className }: SealProps) {
  if (emblem) return <Picture picture={emblem} sizes={sizes} first={first} alt="" className={classes("shrink-0 rounded-full border border-line bg-card object-cover", className)} />
  return (
    <svg viewBox="0 0 96 96" aria-hidden="true" className={classes("shrink-0 rounded-full", className)}>
      <circle cx="48" cy="48" r="48" fill="var(--color-leaf)" />
      <circle cx="48" cy="48" r="43" fill="none" stroke="var(--color-honey)" strokeWidth="1.5" />
      <circle cx="48" cy="48" r="35" fill="var(--color-honey-wash)" stroke="var(--color-honey)" strokeWidth="2" />
      <text x="48" y="49" dy=".36em" textAnchor="middle" fontFamily="var(--font-sign)" fontWeight="700" fontSize="32" fill="var(--color-leaf)">
        {initialsOf(name)}
      </text>
    </svg>
  )
}
