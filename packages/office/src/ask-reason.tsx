import { Button, Text, Textarea, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useId, useState } from "react"
import { Field } from "./field"
import { FormDrawer } from "./form-drawer"
import { messageOf } from "./sdk"
import { useWords } from "./words"

const words = {
  vi: { reason: "Lý do", done: "Đã ghi", notDone: "Chưa ghi được", tryAgain: "Hãy thử lại." },
  en: { reason: "Reason", done: "Recorded", notDone: "Not recorded", tryAgain: "Please try again." },
}

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
export function AskReason<Answer>({ name, title = name, explain, label, hint, most = 500, danger = false, variant = "secondary", disabled, soon, run, touches, onDone }: AskReasonProps<Answer>) {
  const say = useWords(words)
  const client = useQueryClient()
  const id = useId()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState("")
  const step = useMutation({
    mutationFn: () => run(reason.trim()),
    onSuccess: async (answer) => {
      toast.success(say.done, soon ? { description: soon } : {})
      setAsking(false)
      setReason("")
      onDone?.(answer)
      await Promise.all(touches.map((key) => client.invalidateQueries({ queryKey: [key] })))
    },
    onError: (failure) => toast.error(say.notDone, { description: messageOf(failure, say.tryAgain) }),
  })
  return (
    <>
      <Button size="small" variant={danger ? "danger" : variant} disabled={disabled} onClick={() => setAsking(true)}>{name}</Button>
      {asking && (
        <FormDrawer title={title} does={name} danger={danger} disabled={reason.trim().length < LEAST} pending={step.isPending} onDo={() => step.mutate()} onClose={() => setAsking(false)}>
          {explain && <Text size="small">{explain}</Text>}
          <Field label={label ?? say.reason} htmlFor={id} hint={hint}>
            <Textarea id={id} rows={5} maxLength={most} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        </FormDrawer>
      )}
    </>
  )
}
