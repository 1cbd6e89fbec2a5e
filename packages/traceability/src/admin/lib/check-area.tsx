import { Button, RadioGroup, Label, Text, Textarea, toast } from "@medusajs/ui"
import { Field, FormDrawer, messageOf, sdk, useMay, useWords } from "@ocop/office"
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
    <>
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>{say.check}</Button>
      {open && (
        <FormDrawer title={area.code ?? say.check} does={say.check} disabled={note.trim().length < 3} pending={check.isPending} onDo={() => check.mutate()} onClose={() => setOpen(false)}>
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
        </FormDrawer>
      )}
    </>
  )
}
