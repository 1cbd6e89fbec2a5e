"use client"
import { startTransition, useActionState, type ReactNode } from "react"
import { buttonClasses } from "@/ui/button"
import { TypedBefore } from "./fields"

/** Values by the name of their field. */
export type Typed = Record<string, string[]>
/** What went wrong, in words, with what was typed, or with `good` what came of it; null: nothing has been sent yet. */
export type FormAnswer = { message: string; typed: Typed; good?: never } | { message: string; good: true; typed?: never } | null
export type FormAction = (before: FormAnswer, form: FormData) => Promise<FormAnswer>

const NOTHING: Typed = {}

export interface PortalFormProps {
  /** one of its own on its page */
  name: string
  action: FormAction
  children: ReactNode
  submit: string
  busy: string
  look?: "primary" | "secondary"
}

interface LiveFormProps extends PortalFormProps {
  /** what it was answered with before this page was made */
  before: FormAnswer
}

/** The form itself; on a page it is a `PortalForm`. */
export function LiveForm({ name, before, action, children, submit, busy, look = "primary" }: LiveFormProps) {
  const [answer, send, sending] = useActionState(action, before)
  return (
    <form
      action={send}
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        if (!sending) startTransition(() => send(form))
      }}
      className="grid gap-5"
      aria-busy={sending}
    >
      <input type="hidden" name="form" value={name} />
      <TypedBefore value={answer?.typed ?? NOTHING}>{children}</TypedBefore>
      {answer && (
        <p role={answer.good ? "status" : "alert"} className={answer.good ? "rounded-card bg-leaf-wash p-4 font-semibold whitespace-pre-line text-leaf" : "rounded-card border-2 border-alert bg-alert-wash p-4 text-alert"}>
          {answer.message}
        </p>
      )}
      <button type="submit" aria-disabled={sending || undefined} className={buttonClasses(look, "min-h-14 w-full text-18 sm:w-auto sm:justify-self-start")}>
        {sending ? busy : submit}
      </button>
    </form>
  )
}
