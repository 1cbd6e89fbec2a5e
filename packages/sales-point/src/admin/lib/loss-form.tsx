import { Input, Text, Textarea, toast } from "@medusajs/ui"
import { Field, FormDrawer, sdk, useWords } from "@ocop/office"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { BookResponse } from "../../http-goods"
import { goodsWords } from "./goods-words"

export interface LossOf {
  point_id: string
  lot_id: string
  lot_code: string
  title: string
  /** boxes that lie there */
  quantity: number
  /** said beforehand, when it is plain why */
  reason?: string
}

/** Boxes that leave a shelf without a buyer: spoilt, missing, past their date. One key a form: pressed twice is written once. */
export const LossForm = ({ loss, onClose }: { loss: LossOf; onClose: () => void }) => {
  const say = useWords(goodsWords)
  const client = useQueryClient()
  const [key] = useState(() => crypto.randomUUID())
  const [boxes, setBoxes] = useState(loss.reason ? String(loss.quantity) : "")
  const [reason, setReason] = useState(loss.reason ?? "")
  const quantity = Number(boxes)
  const save = useMutation({
    mutationFn: () => sdk.client.fetch<BookResponse>(`/admin/ocop/sales-points/${loss.point_id}/losses`, { method: "POST", body: { lot_id: loss.lot_id, quantity, reason: reason.trim(), key } }),
    onSuccess: async () => {
      toast.success(say.done)
      await Promise.all(["ocop-transfers", "ocop-shelf-life", "ocop-point-health", "ocop-sales-points"].map((name) => client.invalidateQueries({ queryKey: [name] })))
      onClose()
    },
  })
  return (
    <FormDrawer title={say.loss} disabled={quantity < 1 || quantity > loss.quantity || reason.trim().length < 3} pending={save.isPending} refused={save.error} danger onDo={() => save.mutate()} onClose={onClose}>
      <div>
        <Text size="small" weight="plus">{loss.title}</Text>
        <Text size="small" className="text-ui-fg-subtle">{loss.lot_code} · {say.have(loss.quantity)}</Text>
      </div>
      <Text size="small">{say.lossNote}</Text>
      <Field label={say.boxes} htmlFor="loss-boxes"><Input id="loss-boxes" inputMode="numeric" value={boxes} onChange={(event) => setBoxes(event.target.value.replace(/\D/g, ""))} /></Field>
      <Field label={say.reason} htmlFor="loss-reason"><Textarea id="loss-reason" rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} /></Field>
    </FormDrawer>
  )
}
