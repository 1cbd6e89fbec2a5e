import { Button, Drawer, Text, Textarea, toast } from "@medusajs/ui"
import { Field, messageOf, sdk, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { words as joining } from "./joining"
import { words } from "./producer"

/** Takes all goods of a producer off sale, or puts them back, with a reason the producer reads. */
export const SuspendButton = ({ id, active }: { id: string; active: boolean }) => {
  const say = useWords(words)
  const common = useWords(joining)
  const client = useQueryClient()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState("")
  const what = active ? say.suspend : say.resume
  const turn = useMutation({
    mutationFn: () => sdk.client.fetch(`/admin/ocop/producers/${id}/${active ? "suspend" : "resume"}`, { method: "POST", body: { reason } }),
    onSuccess: async () => {
      toast.success(say.saved, { description: say.soon })
      setOpen(false)
      setReason("")
      await client.invalidateQueries({ queryKey: ["ocop-producers"] })
    },
    onError: (failure) => toast.error(say.notSaved, { description: messageOf(failure, say.tryAgain) }),
  })
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">{what}</Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{active ? say.suspendTitle : say.resume}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4">
          {active && <Text size="small">{say.suspendText}</Text>}
          <Field label={common.reason} htmlFor="suspension-reason" hint={common.reasonHint}>
            <Textarea id="suspension-reason" rows={5} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">{say.cancel}</Button>
          </Drawer.Close>
          <Button size="small" variant={active ? "danger" : "primary"} disabled={reason.trim().length < 3} isLoading={turn.isPending} onClick={() => turn.mutate()}>{what}</Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
