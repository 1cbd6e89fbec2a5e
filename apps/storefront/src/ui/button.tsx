import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react"
import { classes } from "./classes"

type Look = "primary" | "secondary" | "quiet"

const shape =
  "inline-flex touch items-center justify-center gap-2 rounded-pill px-6 py-3 text-center text-16 font-semibold leading-tight disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-not-allowed aria-disabled:opacity-60"
const looks: Record<Look, string> = {
  primary: "bg-leaf text-card hover:bg-leaf-light",
  secondary: "border-2 border-leaf text-leaf hover:bg-leaf-wash",
  quiet: "text-orange-ink underline decoration-1 underline-offset-4 hover:decoration-2",
}

export const buttonClasses = (look: Look = "primary", className?: string) => classes(shape, looks[look], className)

export function Button({ look, className, type = "button", ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look }) {
  return <button type={type} className={buttonClasses(look, className)} {...rest} />
}

export function ButtonLink({ look, className, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { look?: Look }) {
  return <a className={buttonClasses(look, className)} {...rest} />
}
