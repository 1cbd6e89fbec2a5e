import { Button, Input, Text, toast } from "@medusajs/ui"
import { Field, FormDrawer, messageOf, sdk, useWords } from "@ocop/office"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import type { StaffInviteResponse } from "../../../http"
import { words } from "../../lib/words"

/** Asks somebody in by letter; the link is in the letter alone. */
export const InviteDrawer = () => {
  const say = useWords(words)
  const [email, setEmail] = useState<string | null>(null)
  const send = useMutation({
    mutationFn: () => sdk.client.fetch<StaffInviteResponse>("/admin/ocop/staff", { method: "POST", body: { email } }),
    onSuccess: ({ email, renewed }) => {
      toast.success((renewed ? say.sentAgain : say.sent)(email))
      setEmail(null)
    },
    onError: (error) => toast.error(say.failed, { description: messageOf(error, say.again) }),
  })
  return (
    <>
      <Button size="small" variant="secondary" onClick={() => setEmail("")}>{say.invite}</Button>
      {email !== null && (
        <FormDrawer title={say.invite} does={say.send} disabled={!/.@./.test(email)} pending={send.isPending} onDo={() => send.mutate()} onClose={() => setEmail(null)}>
          <Text size="small" className="text-ui-fg-subtle">{say.inviteText}</Text>
          <Field label={say.email} htmlFor="invite-email" hint={say.emailHint}>
            <Input id="invite-email" type="email" autoComplete="off" autoFocus value={email} onChange={(event) => setEmail(event.target.value)} />
          </Field>
        </FormDrawer>
      )}
    </>
  )
}
