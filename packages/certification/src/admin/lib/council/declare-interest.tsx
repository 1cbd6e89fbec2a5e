import { Button, Text, Textarea } from "@medusajs/ui"
import { Field, FormDrawer, useWords } from "@ocop/office"
import { useState } from "react"
import { useAct } from "./use-act"
import { councilWords } from "./words"

/** I should not score this one: said by the member, kept for the minutes. */
export const DeclareInterest = ({ entry }: { entry: string }) => {
  const say = useWords(councilWords)
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState("")
  const act = useAct(() => setAsking(false))
  return (
    <>
      <Button size="base" variant="secondary" onClick={() => setAsking(true)}>{say.declare}</Button>
      {asking && (
        <FormDrawer title={say.declare} pending={act.isPending} disabled={reason.trim().length <= 2} onClose={() => setAsking(false)} onDo={() => act.mutate({ path: `score-sheets/${entry}/declare`, body: { reason } })}>
          <Text size="small" className="text-ui-fg-subtle">{say.declareHint}</Text>
          <Field label={say.reason} htmlFor="declare-reason">
            <Textarea id="declare-reason" rows={4} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        </FormDrawer>
      )}
    </>
  )
}
