"use client"
import type { ButtonHTMLAttributes } from "react"
import { useFormStatus } from "react-dom"
import { buttonClasses, type Look } from "./button"

interface SubmitButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "type" | "aria-disabled" | "onClick"> {
  look?: Look
  /** said in it while the answer is on its way */
  sending: string
}

/** The button of a form that is sent to the server: says at once that it was pressed, and sends once. Without script a plain one. */
export function SubmitButton({ look, sending, className, children, ...rest }: SubmitButtonProps) {
  const { pending } = useFormStatus()
  return (
    <button
      type="submit"
      aria-disabled={pending || undefined}
      className={buttonClasses(pending ? "waiting" : look, className)}
      onClick={(event) => pending && event.preventDefault()}
      {...rest}
    >
      {pending ? sending : children}
    </button>
  )
}
