import { Button, Drawer, Text, Textarea, toast } from "@medusajs/ui"
import { Field, messageOf, sdk, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { ShiftResponse } from "../../http"
import { words } from "./words"

interface NoteDrawerProps {
  title: string
  explain: string
  path: string
  disabled?: boolean
  primary?: boolean
}

/** Nothing is ticked off without a sentence. */
export const NoteDrawer = ({ title, explain, path, disabled = false, primary = false }: NoteDrawerProps) => {
  const say = useWords(words)
  const client = useQueryClient()
  const [open, setOpen] = useState(false)
  const [note, setNote] = useState("")
  const write = useMutation({
    mutationFn: () => sdk.client.fetch<ShiftResponse>(path, { method: "POST", body: { note: note.trim() } }),
    onSuccess: async () => {
      toast.success(say.done)
      setOpen(false)
      setNote("")
      await client.invalidateQueries({ queryKey: ["ocop-shifts"] })
    },
    onError: (failure) => toast.error(say.notDone, { description: messageOf(failure, say.tryAgain) }),
  })
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant={primary ? "primary" : "secondary"} disabled={disabled}>{title}</Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header><Drawer.Title>{title}</Drawer.Title></Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4">
          <Text size="small">{explain}</Text>
          <Field label={say.note} htmlFor={path} hint={say.noteHint}>
            <Textarea id={path} rows={5} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />
          </Field>
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild><Button size="small" variant="secondary">{say.cancel}</Button></Drawer.Close>
          <Button size="small" disabled={note.trim().length < 3} isLoading={write.isPending} onClick={() => write.mutate()}>{title}</Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
