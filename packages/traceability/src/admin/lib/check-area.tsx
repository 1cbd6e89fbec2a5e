import { RadioGroup, Label, Text, Textarea } from "@medusajs/ui"
import { Field, FormButton, sdk, useMay, useWords } from "@ocop/office"
import { useState } from "react"
import type { GrowingAreaView } from "../../http/logbook"
import { words } from "./logbook-words"

/** The office holds a growing area's code against the register of the State, and writes down what it found. */
export const CheckArea = ({ area }: { area: GrowingAreaView }) => {
  const say = useWords(words)
  const may = useMay()
  const [found, setFound] = useState("matches")
  const [note, setNote] = useState("")
  const check = () => sdk.client.fetch(`/admin/ocop/growing-areas/${area.id}/check`, { method: "POST", body: { matches: found === "matches", note: note.trim() } })
  if (!may("review:logbook")) return null
  return (
    <FormButton name={say.check} title={area.code ?? say.check} does={say.check} ready={note.trim().length > 2} run={check} touches={["ocop-logbooks"]} done={say.checkedNow} onDone={() => setNote("")}>
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
    </FormButton>
  )
}
