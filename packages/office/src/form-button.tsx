import { Button, Text, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type ReactNode, useState } from "react"
import { FormDrawer } from "./form-drawer"
import { useWords } from "./words"

const words = { vi: { done: "Đã ghi" }, en: { done: "Written down" } }

interface FormButtonProps<Answer> {
  /** words of the button that opens the form; those of the form too, where it has none of its own */
  name: string
  /** how a screen reader tells this button from its likes */
  label?: string
  title?: string
  /** what the form is about, in small below the title */
  text?: string
  /** words of the button that sends it; those of the title when left out */
  does?: string
  variant?: "primary" | "secondary" | "transparent"
  /** goods or money are gone afterwards: the button that sends is red; the one that opens too, unless `variant` says otherwise */
  danger?: boolean
  /** nobody may open it now */
  disabled?: boolean
  /** nothing is missing or wrong: it may be sent */
  ready: boolean
  run: () => Promise<Answer>
  /** first words of the keys of queries that are read anew */
  touches: readonly string[]
  /** told by a toast when it is written down; null says nothing, because `onDone` does */
  done?: string | null
  /** said beside `done`: when it shows */
  soon?: string
  /** said over the buttons while the server works, where that takes seconds */
  busy?: string
  /** written down: here the fields are emptied */
  onDone?: (answer: Answer) => void
  /** the fields; mounted while the form is open, so that what they look up is asked for only then */
  children: ReactNode
}

/** A button and the form it opens. What is typed stays until the server has said yes, also when the form is put away meanwhile. */
export function FormButton<Answer>({ name, label, title = name, text, does, variant, danger = false, disabled, ready, run, touches, done, soon, busy, onDone, children }: FormButtonProps<Answer>) {
  const say = useWords(words)
  const client = useQueryClient()
  const [open, setOpen] = useState(false)
  const send = useMutation({
    mutationFn: run,
    onSuccess: async (answer) => {
      if (done !== null) toast.success(done ?? say.done, soon ? { description: soon } : {})
      setOpen(false)
      onDone?.(answer)
      await Promise.all(touches.map((key) => client.invalidateQueries({ queryKey: [key] })))
    },
  })
  const status = busy && send.isPending && <Text size="small" role="status" className="text-ui-fg-subtle px-6 py-3">{busy}</Text>
  const close = () => {
    setOpen(false)
    send.reset()
  }
  return (
    <>
      <Button size="small" variant={variant ?? (danger ? "danger" : "secondary")} disabled={disabled} aria-label={label} onClick={() => setOpen(true)}>{name}</Button>
      {open && (
        <FormDrawer title={title} text={text} does={does} danger={danger} disabled={!ready} pending={send.isPending} refused={send.error} status={status} onDo={() => send.mutate()} onClose={close}>
          {children}
        </FormDrawer>
      )}
    </>
  )
}
