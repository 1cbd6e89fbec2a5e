import { Textarea, toast } from "@medusajs/ui"
import { Field, FormDrawer, sdk, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { words } from "./label-words"

/** Writes down what was found about a box; it leaves the list. */
export const SettleBox = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const say = useWords(words)
  const client = useQueryClient()
  const [verdict, setVerdict] = useState("")
  const settle = useMutation({
    mutationFn: () => sdk.client.fetch(`/admin/ocop/scanned-boxes/${id}/settle`, { method: "POST", body: { verdict } }),
    onSuccess: async () => {
      toast.success(say.saved)
      await client.invalidateQueries({ queryKey: ["ocop-scanned-boxes"] })
      onClose()
    },
  })
  return (
    <FormDrawer title={say.settleTitle} does={say.save} disabled={verdict.trim().length < 3} pending={settle.isPending} refused={settle.error} onDo={() => settle.mutate()} onClose={onClose}>
      <Field label={say.verdict} htmlFor="box-verdict" hint={say.verdictHint}>
        <Textarea id="box-verdict" rows={4} maxLength={300} value={verdict} onChange={(event) => setVerdict(event.target.value)} />
      </Field>
    </FormDrawer>
  )
}
