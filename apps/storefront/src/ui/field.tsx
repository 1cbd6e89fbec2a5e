import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react"
import { classes } from "./classes"

interface FieldProps {
  id: string
  label: string
  hint?: ReactNode
  /** what is wrong with it, in words, beside it */
  problem?: string | null
  optional?: string
}

export const inputClasses =
  "min-h-12 w-full rounded-card border-2 border-field bg-card px-4 py-2.5 text-16 text-ink placeholder:text-quiet hover:border-leaf aria-invalid:border-alert"

const describedBy = (id: string, hint: unknown, problem: unknown) =>
  [hint ? `${id}-hint` : "", problem ? `${id}-problem` : ""].filter(Boolean).join(" ") || undefined

function Frame({ id, label, hint, problem, optional, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
        {optional ? <span className="font-normal text-quiet"> {optional}</span> : null}
      </label>
      {hint ? <p id={`${id}-hint`} className="text-14 text-quiet">{hint}</p> : null}
      {children}
      {problem ? (
        <p id={`${id}-problem`} role="alert" className="text-14 font-semibold text-alert">{problem}</p>
      ) : null}
    </div>
  )
}

export function TextField({ id, label, hint, problem, optional, className, ...rest }: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Frame id={id} label={label} hint={hint} problem={problem} optional={optional}>
      <input id={id} className={classes(inputClasses, className)} aria-invalid={problem ? true : undefined} aria-describedby={describedBy(id, hint, problem)} {...rest} />
    </Frame>
  )
}

export function TextAreaField({ id, label, hint, problem, optional, className, ...rest }: FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Frame id={id} label={label} hint={hint} problem={problem} optional={optional}>
      <textarea id={id} className={classes(inputClasses, className)} aria-invalid={problem ? true : undefined} aria-describedby={describedBy(id, hint, problem)} {...rest} />
    </Frame>
  )
}

export function SelectField({ id, label, hint, problem, optional, className, children, ...rest }: FieldProps & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <Frame id={id} label={label} hint={hint} problem={problem} optional={optional}>
      <select id={id} className={classes(inputClasses, className)} aria-invalid={problem ? true : undefined} aria-describedby={describedBy(id, hint, problem)} {...rest}>
        {children}
      </select>
    </Frame>
  )
}
