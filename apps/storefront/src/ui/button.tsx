import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react"
import { classes } from "./classes"

export type Look = "primary" | "secondary" | "quiet" | "danger" | "waiting"

const shape =
  "inline-flex touch items-center justify-center gap-2 rounded-pill px-6 py-3 text-center text-16 font-semibold leading-tight forced-colors:border disabled:cursor-not-allowed aria-disabled:cursor-not-allowed"
/** What cannot be pressed now loses its colour, never its contrast: on a slow network people read it for long. */
const off = "disabled:bg-line disabled:text-quiet aria-disabled:bg-line aria-disabled:text-quiet"
const looks: Record<Look, string> = {
  primary: `bg-leaf text-card hover:bg-leaf-light ${off}`,
  secondary: `border-2 border-leaf text-leaf hover:bg-leaf-wash disabled:border-field aria-disabled:border-field ${off}`,
  quiet: "text-orange-ink underline decoration-1 underline-offset-4 hover:decoration-2 disabled:text-quiet disabled:no-underline aria-disabled:text-quiet aria-disabled:no-underline",
  danger: "border-2 border-alert text-alert hover:bg-alert-wash",
  waiting: "bg-leaf-light text-card",
}

export const buttonClasses = (look: Look = "primary", className?: string) => classes(shape, looks[look], className)

export function Button({ look, className, type = "button", ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look }) {
  return <button type={type} className={buttonClasses(look, className)} {...rest} />
}

export function ButtonLink({ look, className, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { look?: Look }) {
  return <a className={buttonClasses(look, className)} {...rest} />
}
