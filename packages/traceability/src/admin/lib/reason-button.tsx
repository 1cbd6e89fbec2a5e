import { Button, Drawer, Text, Textarea, toast } from "@medusajs/ui"
import { Field, messageOf, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { words } from "./lots"

interface ReasonButtonProps<Answer> {
  verb: string
  run: (reason: string) => Promise<Answer>
  onDone?: (answer: Answer) => void
}

const CHANGES_SHOP = ["hold", "recall", "resume", "lift"]

/** Nothing is held, recalled or let go without a sentence that says why. */
export function ReasonButton<Answer>({ verb, run, onDone }: ReasonButtonProps<Answer>) {
  const say = useWords(words)
  const client = useQueryClient()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState("")
  const name = say.verbs[verb] ?? verb
  const step = useMutation({
    mutationFn: () => run(reason.trim()),
    onSuccess: async (answer) => {
      toast.success(say.done, CHANGES_SHOP.includes(verb) ? { description: say.soon } : {})
      setOpen(false)
      setReason("")
      onDone?.(answer)
      await Promise.all(["ocop-lots", "ocop-recalls"].map((key) => client.invalidateQueries({ queryKey: [key] })))
    },
    onError: (failure) => toast.error(say.notDone, { description: messageOf(failure, say.tryAgain) }),
  })
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant={verb === "recall" ? "danger" : "secondary"}>{name}</Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{name}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4">
          <Text size="small">{say.explain[verb]}</Text>
          <Field label={say.reason} htmlFor={`reason-${verb}`} hint={say.reasonHint}>
            <Textarea id={`reason-${verb}`} rows={5} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">{say.cancel}</Button>
          </Drawer.Close>
          <Button size="small" variant={verb === "recall" ? "danger" : "primary"} disabled={reason.trim().length < 3} isLoading={step.isPending} onClick={() => step.mutate()}>{name}</Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
