import { Input, Select, Text, Textarea, toast } from "@medusajs/ui"
import { dayText, dongText, Failed, Field, FormDrawer, Loading, messageOf, sdk, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { GiftBoxChoicesResponse, GiftBoxResponse, MakeGiftBoxesBody, ShelfLifeResponse } from "../../http-goods"
import { NEAR_DAYS, SHELF_LIFE_QUERY } from "./mark-down-form"
import { markDownWords } from "./mark-down-words"

/** Goods near their date, made up into a gift box their producer has in the catalogue. */
export const GiftBoxForm = ({ row, onClose }: { row: ShelfLifeResponse["rows"][number]; onClose: () => void }) => {
  const say = useWords(markDownWords)
  const client = useQueryClient()
  const [key] = useState(() => crypto.randomUUID())
  const [variant_id, setVariant] = useState("")
  const [boxes, setBoxes] = useState("")
  const [inside, setInside] = useState<Record<string, string>>({ [row.lot_id]: "1" })
  const [reason, setReason] = useState(row.best_before && row.days_left !== null && row.days_left <= NEAR_DAYS ? say.nearItsDate(dayText(row.best_before)) : "")
  const path = `/admin/ocop/sales-points/${row.point.id}/gift-boxes`
  const choices = useQuery({ queryKey: ["ocop-gift-boxes", row.point.id, row.lot_id], queryFn: () => sdk.client.fetch<GiftBoxChoicesResponse>(path, { query: { lot_id: row.lot_id } }) })
  const lots = (choices.data?.lots ?? []).filter((lot) => lot.variant_id !== variant_id)
  const count = Number(boxes)
  const parts = lots.flatMap((lot) => (Number(inside[lot.lot_id]) > 0 ? [{ lot, per_box: Number(inside[lot.lot_id]) }] : []))
  const kinds = (choices.data?.gift_boxes ?? []).filter((kind) => kind.price !== null && kind.variant_id !== choices.data?.lots.find(({ lot_id }) => lot_id === row.lot_id)?.variant_id)
  const chosen = kinds.find((kind) => kind.variant_id === variant_id)
  const worth = parts.reduce((sum, { lot, per_box }) => sum + (lot.price ?? 0) * per_box, 0)
  const short = parts.some(({ lot, per_box }) => per_box * count > lot.quantity)
  const save = useMutation({
    mutationFn: () => sdk.client.fetch<GiftBoxResponse>(path, { method: "POST", body: { variant_id, boxes: count, parts: parts.map(({ lot, per_box }) => ({ lot_id: lot.lot_id, per_box })), reason: reason.trim(), key } satisfies MakeGiftBoxesBody }),
    onSuccess: async ({ lot }) => {
      toast.success(say.made(lot.code))
      await Promise.all([SHELF_LIFE_QUERY, "ocop-transfers", "ocop-sales-points", "ocop-gift-boxes"].map((name) => client.invalidateQueries({ queryKey: [name] })))
      onClose()
    },
    onError: (failure) => toast.error(say.notDone, { description: messageOf(failure, say.tryAgain) }),
  })
  return (
    <FormDrawer title={say.giftBox} cancel={say.cancel} disabled={!chosen || count < 1 || parts.length === 0 || short || reason.trim() === ""} pending={save.isPending} onDo={() => save.mutate()} onClose={onClose}>
      <Text size="small">{say.giftNote}</Text>
      {!choices.data && (choices.error ? <Failed error={choices.error} onRetry={() => void choices.refetch()} /> : <Loading />)}
      {choices.data && kinds.length === 0 && <Text size="small" weight="plus">{say.noGift}</Text>}
      {kinds.length > 0 && (
        <>
          <Field label={say.giftKind} htmlFor="gift-kind" hint={say.giftKindHint}>
            <Select value={variant_id} onValueChange={setVariant}>
              <Select.Trigger id="gift-kind"><Select.Value placeholder={say.pick} /></Select.Trigger>
              <Select.Content>
                {kinds.map((kind) => <Select.Item key={kind.variant_id} value={kind.variant_id}>{kind.title} · {dongText(kind.price!)}</Select.Item>)}
              </Select.Content>
            </Select>
          </Field>
          <Field label={say.boxes} htmlFor="gift-boxes"><Input id="gift-boxes" inputMode="numeric" value={boxes} onChange={(event) => setBoxes(event.target.value.replace(/\D/g, "").slice(0, 6))} /></Field>
          <Field label={say.inside} hint={say.insideHint}>
            <ul className="flex flex-col divide-y">
              {lots.map((lot) => {
                const takes = Number(inside[lot.lot_id] ?? 0) * count
                return (
                  <li key={lot.lot_id} className="flex items-center justify-between gap-3 py-2">
                    <div className="min-w-0">
                      <Text size="small" weight="plus" leading="compact" className="truncate" title={lot.title}>{lot.title}</Text>
                      <Text size="xsmall" className="text-ui-fg-subtle">{lot.lot_code} · {say.have(lot.quantity)}{lot.best_before ? ` · ${dayText(lot.best_before)}` : ""}</Text>
                      {takes > 0 && <Text size="xsmall" className={takes > lot.quantity ? "text-ui-fg-error" : "text-ui-fg-subtle"}>{say.takes(takes)}{takes > lot.quantity ? `, ${say.notEnough}` : ""}</Text>}
                    </div>
                    <Input className="w-20" size="small" inputMode="numeric" aria-label={`${say.inside}: ${lot.title} ${lot.lot_code}`} value={inside[lot.lot_id] ?? ""} onChange={(event) => setInside({ ...inside, [lot.lot_id]: event.target.value.replace(/\D/g, "").slice(0, 4) })} />
                  </li>
                )
              })}
            </ul>
          </Field>
          {chosen && parts.length > 0 && <Text size="small" weight="plus" aria-live="polite">{say.worth(dongText(worth), dongText(chosen.price!))}</Text>}
          <Field label={say.reason} htmlFor="gift-reason"><Textarea id="gift-reason" rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} /></Field>
        </>
      )}
    </FormDrawer>
  )
}
