import { Text, Textarea } from "@medusajs/ui"
import { useId, useState } from "react"
import { Field } from "./field"
import { FormButton } from "./form-button"
import { useWords } from "./words"

const words = { vi: { reason: "Lý do" }, en: { reason: "Reason" } }

/** Shorter is no sentence. */
const LEAST = 3

interface AskReasonProps<Answer> {
  /** words of the button that asks, and of the one that does it */
  name: string
  title?: string
  explain?: string
  label?: string
  /** who will read the reason */
  hint: string
  /** characters at the most, as the server takes them */
  most?: number
  danger?: boolean
  variant?: "primary" | "secondary" | "transparent"
  disabled?: boolean
  /** said beside "done": when it shows */
  soon?: string
  run: (reason: string) => Promise<Answer>
  /** first words of the keys of queries that are read anew */
  touches: readonly string[]
  onDone?: (answer: Answer) => void
}

/** A step that nobody takes without a sentence that says why. */
export function AskReason<Answer>({ name, explain, label, hint, most = 500, run, onDone, ...button }: AskReasonProps<Answer>) {
  const say = useWords(words)
  const id = useId()
  const [reason, setReason] = useState("")
  const done = (answer: Answer) => {
    setReason("")
    onDone?.(answer)
  }
  return (
    <FormButton {...button} name={name} does={name} ready={reason.trim().length >= LEAST} run={() => run(reason.trim())} onDone={done}>
      {explain && <Text size="small">{explain}</Text>}
      <Field label={label ?? say.reason} htmlFor={id} hint={hint}>
        <Textarea id={id} rows={5} maxLength={most} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </FormButton>
  )
}
