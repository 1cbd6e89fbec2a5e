import { Text, Textarea } from "@medusajs/ui"
import { Field, FormDrawer, useWords } from "@ocop/office"
import { useState } from "react"
import { useAct } from "./use-act"
import { councilWords } from "./words"

interface ReopenFormProps {
  path: string
  member: { id: string; name: string }
  onClose: () => void
}

export const ReopenForm = ({ path, member, onClose }: ReopenFormProps) => {
  const say = useWords(councilWords)
  const [reason, setReason] = useState("")
  const act = useAct(onClose)
  return (
    <FormDrawer title={say.reopenTitle(member.name)} does={say.reopen} pending={act.isPending} disabled={reason.trim().length <= 2} onClose={onClose} onDo={() => act.mutate({ path, body: { member_id: member.id, reason } })}>
      <Text size="small" className="text-ui-fg-subtle">{say.reopenHint}</Text>
      <Field label={say.reason} htmlFor="reopen-reason">
        <Textarea id="reopen-reason" rows={4} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </FormDrawer>
  )
}
