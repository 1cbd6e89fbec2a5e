import { Input, Text, Textarea, toast } from "@medusajs/ui"
import { Field, FormDrawer, instantText, sdk, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { BookResponse, LossView } from "../../http-goods"
import { goodsWords } from "./goods-words"
import { STALL_QUERY } from "./stall-words"

/** Boxes that were written down as lost and are there after all. One key a form: pressed twice is written once. */
export const FoundForm = ({ path, loss, onClose }: { path: string; loss: LossView; onClose: () => void }) => {
  const say = useWords(goodsWords)
  const client = useQueryClient()
  const [key] = useState(() => crypto.randomUUID())
  const missing = loss.quantity - loss.found
  const [boxes, setBoxes] = useState(missing === 1 ? "1" : "")
  const [reason, setReason] = useState("")
  const quantity = Number(boxes)
  const save = useMutation({
    mutationFn: () => sdk.client.fetch<BookResponse>(`${path}/losses/${loss.id}/found`, { method: "POST", body: { quantity, reason: reason.trim(), key } }),
    onSuccess: async () => {
      toast.success(say.done)
      await Promise.all(["ocop-transfers", "ocop-shelf-life", "ocop-point-health", "ocop-sales-points", STALL_QUERY].map((name) => client.invalidateQueries({ queryKey: [name] })))
      onClose()
    },
  })
  return (
    <FormDrawer title={say.found} disabled={quantity < 1 || quantity > missing || reason.trim().length < 3} pending={save.isPending} refused={save.error} onDo={() => save.mutate()} onClose={onClose}>
      <div>
        <Text size="small" weight="plus">{loss.title}</Text>
        <Text size="small" className="text-ui-fg-subtle">{loss.lot_code} · {say.missing(missing)}</Text>
        <Text size="small" className="text-ui-fg-subtle">{instantText(loss.at)} · {loss.by}: {loss.reason}</Text>
      </div>
      <Text size="small">{say.foundNote[loss.borne_by]}</Text>
      <Field label={say.boxes} htmlFor="found-boxes"><Input id="found-boxes" inputMode="numeric" value={boxes} onChange={(event) => setBoxes(event.target.value.replace(/\D/g, ""))} /></Field>
      <Field label={say.foundWhere} htmlFor="found-reason"><Textarea id="found-reason" rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} /></Field>
    </FormDrawer>
  )
}
