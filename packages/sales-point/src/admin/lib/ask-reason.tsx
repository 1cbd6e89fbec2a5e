import { Button, Drawer, Text, Textarea, toast } from "@medusajs/ui"
import { Field, messageOf, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { STALL_QUERY } from "./stall-words"
import { words } from "./words"

interface AskReasonProps {
  name: string
  explain?: string
  danger?: boolean
  variant?: "primary" | "secondary" | "transparent" | "danger"
  run: (reason: string) => Promise<unknown>
}

/** Nothing about a point is decided without a sentence that says why. */
export const AskReason = ({ name, explain, danger = false, variant = "secondary", run }: AskReasonProps) => {
  const say = useWords(words)
  const client = useQueryClient()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState("")
  const step = useMutation({
    mutationFn: () => run(reason.trim()),
    onSuccess: async () => {
      toast.success(say.done)
      setOpen(false)
      setReason("")
      await Promise.all(["ocop-sales-points", "ocop-transfers", "ocop-fairs", STALL_QUERY].map((key) => client.invalidateQueries({ queryKey: [key] })))
    },
    onError: (failure) => toast.error(say.notDone, { description: messageOf(failure, say.tryAgain) }),
  })
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant={danger ? "danger" : variant}>{name}</Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{name}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4">
          {explain && <Text size="small">{explain}</Text>}
          <Field label={say.reason} htmlFor="ask-reason" hint={say.reasonHint}>
            <Textarea id="ask-reason" rows={5} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">{say.cancel}</Button>
          </Drawer.Close>
          <Button size="small" variant={danger ? "danger" : "primary"} disabled={reason.trim().length < 3} isLoading={step.isPending} onClick={() => step.mutate()}>{name}</Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
