import { Button, Drawer, RadioGroup, Label, Text, Textarea, toast } from "@medusajs/ui"
import { Field, messageOf, sdk, useMay, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { GrowingAreaView } from "../../http/logbook"
import { words } from "./logbook-words"

/** The office holds a growing area's code against the register of the State, and writes down what it found. */
export const CheckArea = ({ area }: { area: GrowingAreaView }) => {
  const say = useWords(words)
  const may = useMay()
  const client = useQueryClient()
  const [open, setOpen] = useState(false)
  const [found, setFound] = useState("matches")
  const [note, setNote] = useState("")
  const check = useMutation({
    mutationFn: () => sdk.client.fetch(`/admin/ocop/growing-areas/${area.id}/check`, { method: "POST", body: { matches: found === "matches", note: note.trim() } }),
    onSuccess: async () => {
      toast.success(say.checkedNow)
      setOpen(false)
      setNote("")
      await client.invalidateQueries({ queryKey: ["ocop-logbooks"] })
    },
    onError: (failure) => toast.error(say.notChecked, { description: messageOf(failure, say.tryAgain) }),
  })
  if (!may("review:logbook")) return null
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">{say.check}</Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{area.code}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4">
          <Text size="small">{say.checkText}</Text>
          <RadioGroup value={found} onValueChange={setFound} aria-label={say.check}>
            {(["matches", "differs"] as const).map((value) => (
              <div key={value} className="flex items-center gap-x-2">
                <RadioGroup.Item value={value} id={`found-${value}`} />
                <Label size="small" htmlFor={`found-${value}`}>{say.found[value]}</Label>
              </div>
            ))}
          </RadioGroup>
          <Field label={say.checkNote} htmlFor="check-note" hint={say.checkNoteHint}>
            <Textarea id="check-note" rows={4} maxLength={300} value={note} onChange={(event) => setNote(event.target.value)} />
          </Field>
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">{say.close}</Button>
          </Drawer.Close>
          <Button size="small" disabled={note.trim().length < 3} isLoading={check.isPending} onClick={() => check.mutate()}>{say.check}</Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
