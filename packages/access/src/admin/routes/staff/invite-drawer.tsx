import { Input, Text, toast } from "@medusajs/ui"
import { Field, FormButton, sdk, useWords } from "@ocop/office"
import { useState } from "react"
import type { StaffInviteResponse } from "../../../http"
import { words } from "../../lib/words"

/** Asks somebody in by letter; the link is in the letter alone. */
export const InviteDrawer = () => {
  const say = useWords(words)
  const [email, setEmail] = useState("")
  const sent = ({ email: to, renewed }: StaffInviteResponse) => {
    toast.success((renewed ? say.sentAgain : say.sent)(to))
    setEmail("")
  }
  return (
    <FormButton name={say.invite} does={say.send} ready={/.@./.test(email)} run={() => sdk.client.fetch<StaffInviteResponse>("/admin/ocop/staff", { method: "POST", body: { email } })} touches={[]} done={null} onDone={sent}>
      <Text size="small" className="text-ui-fg-subtle">{say.inviteText}</Text>
      <Field label={say.email} htmlFor="invite-email" hint={say.emailHint}>
        <Input id="invite-email" type="email" autoComplete="off" autoFocus value={email} onChange={(event) => setEmail(event.target.value)} />
      </Field>
    </FormButton>
  )
}
