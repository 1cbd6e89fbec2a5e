import { Button, Input, Select, Text, Textarea, toast } from "@medusajs/ui"
import { dayText, dongText, Failed, Field, FormDrawer, Loading, messageOf, sdk, useMay, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { GiftBoxChoicesResponse, GiftBoxKindResponse, GiftBoxResponse, MakeGiftBoxesBody, MakeGiftBoxKindBody, ShelfLifeResponse } from "../../http-goods"
import { sharesOfPrice } from "../../rules/goods/gift-box"
import { NEAR_DAYS, SHELF_LIFE_QUERY } from "./mark-down-form"
import { markDownWords } from "./mark-down-words"

const digits = (text: string, most: number) => text.replace(/\D/g, "").slice(0, most)

/** Goods near their date, made up into a gift box: of their producer's own, or of the shop, which holds goods of several. */
export const GiftBoxForm = ({ row, onClose }: { row: ShelfLifeResponse["rows"][number]; onClose: () => void }) => {
  const say = useWords(markDownWords)
  const client = useQueryClient()
  const [key] = useState(() => crypto.randomUUID())
  const [picked, setVariant] = useState("")
  const [boxes, setBoxes] = useState("")
  const [inside, setInside] = useState<Record<string, string>>({ [row.lot_id]: "1" })
  const [reason, setReason] = useState(row.best_before && row.days_left !== null && row.days_left <= NEAR_DAYS ? say.nearItsDate(dayText(row.best_before)) : "")
  const path = `/admin/ocop/sales-points/${row.point.id}/gift-boxes`
  const query = ["ocop-gift-boxes", row.point.id, row.lot_id]
  const choices = useQuery({ queryKey: query, queryFn: () => sdk.client.fetch<GiftBoxChoicesResponse>(path, { query: { lot_id: row.lot_id } }) })
  const own = choices.data?.lots.find(({ lot_id }) => lot_id === row.lot_id)?.variant_id
  const kinds = (choices.data?.gift_boxes ?? []).filter((kind) => kind.price !== null && kind.variant_id !== own)
  const variant_id = picked || (kinds.length === 1 ? kinds[0]!.variant_id : "")
  const chosen = kinds.find((kind) => kind.variant_id === variant_id)
  const lots = (choices.data?.lots ?? []).filter((lot) => lot.price !== null && lot.variant_id !== variant_id && (!chosen || chosen.of === null || lot.producer.id === chosen.of))
  const count = Number(boxes)
  const parts = lots.flatMap((lot) => (Number(inside[lot.lot_id]) > 0 ? [{ lot, per_box: Number(inside[lot.lot_id]) }] : []))
  const worth = parts.reduce((sum, { lot, per_box }) => sum + (lot.full_price ?? 0) * per_box, 0)
  const short = parts.some(({ lot, per_box }) => per_box * count > lot.quantity)
  const shares = chosen && parts.length > 0 ? sharesOfPrice(chosen.price!, parts.map(({ lot, per_box }) => ({ price: lot.price!, per_box }))) : []
  const makers = [...new Map(parts.map(({ lot }) => [lot.producer.id, lot.producer.name])).entries()].map(([id, name]) => ({ id, name, share: parts.reduce((sum, { lot }, index) => (lot.producer.id === id ? sum + (shares[index] ?? 0) : sum), 0) }))
  const save = useMutation({
    mutationFn: () => sdk.client.fetch<GiftBoxResponse>(path, { method: "POST", body: { variant_id, boxes: count, parts: parts.map(({ lot, per_box }) => ({ lot_id: lot.lot_id, per_box })), reason: reason.trim(), key } satisfies MakeGiftBoxesBody }),
    onSuccess: async ({ lot }) => {
      toast.success(say.made(lot.code), { description: say.madeNext })
      await Promise.all([SHELF_LIFE_QUERY, "ocop-transfers", "ocop-sales-points", "ocop-gift-boxes"].map((name) => client.invalidateQueries({ queryKey: [name] })))
      onClose()
    },
  })
  return (
    <FormDrawer title={say.giftBox} disabled={!chosen || count < 1 || parts.length === 0 || short || reason.trim() === ""} pending={save.isPending} refused={save.error} onDo={() => save.mutate()} onClose={onClose}>
      <Text size="small">{say.giftNote}</Text>
      {!choices.data && (choices.error ? <Failed error={choices.error} onRetry={() => void choices.refetch()} /> : <Loading />)}
      {choices.data && kinds.length === 0 && <Text size="small" weight="plus">{say.noGift}</Text>}
      {kinds.length > 0 && (
        <Field label={say.giftKind} htmlFor="gift-kind" hint={say.giftKindHint}>
          <Select value={variant_id} onValueChange={setVariant}>
            <Select.Trigger id="gift-kind"><Select.Value placeholder={say.pick} /></Select.Trigger>
            <Select.Content>
              {kinds.map((kind) => <Select.Item key={kind.variant_id} value={kind.variant_id}>{kind.title} · {dongText(kind.price!)}{kind.of === null ? ` · ${say.ofShop}` : ""}</Select.Item>)}
            </Select.Content>
          </Select>
        </Field>
      )}
      {choices.data && <NewKind query={query} onMade={setVariant} />}
      {kinds.length > 0 && (
        <>
          <Field label={say.boxes} htmlFor="gift-boxes"><Input id="gift-boxes" inputMode="numeric" value={boxes} onChange={(event) => setBoxes(digits(event.target.value, 6))} /></Field>
          <Field label={say.inside} hint={say.insideHint}>
            <ul className="flex flex-col divide-y">
              {lots.map((lot) => {
                const takes = Number(inside[lot.lot_id] ?? 0) * count
                return (
                  <li key={lot.lot_id} className="flex items-center justify-between gap-3 py-2">
                    <div className="min-w-0">
                      <Text size="small" weight="plus" leading="compact" className="truncate" title={lot.title}>{lot.title}</Text>
                      <Text size="xsmall" className="text-ui-fg-subtle truncate" title={lot.producer.name}>{lot.producer.name}</Text>
                      <Text size="xsmall" className="text-ui-fg-subtle">{lot.lot_code} · {say.have(lot.quantity)} · {dongText(lot.price!)}{lot.best_before ? ` · ${dayText(lot.best_before)}` : ""}</Text>
                      {takes > 0 && <Text size="xsmall" className={takes > lot.quantity ? "text-ui-fg-error" : "text-ui-fg-subtle"}>{say.takes(takes)}{takes > lot.quantity ? `, ${say.notEnough}` : ""}</Text>}
                    </div>
                    <Input className="w-20" size="small" inputMode="numeric" aria-label={`${say.inside}: ${lot.title} ${lot.lot_code}`} value={inside[lot.lot_id] ?? ""} onChange={(event) => setInside({ ...inside, [lot.lot_id]: digits(event.target.value, 4) })} />
                  </li>
                )
              })}
            </ul>
          </Field>
          {chosen && parts.length > 0 && (
            <div aria-live="polite" className="bg-ui-bg-subtle rounded-md p-3">
              <Text size="small" weight="plus">{say.worth(dongText(worth), dongText(chosen.price!))}</Text>
              <Text size="xsmall" className="text-ui-fg-subtle">{say.sharesNote}</Text>
              <ul className="mt-1">
                {makers.map(({ id, name, share }) => <li key={id} className="flex justify-between gap-3"><Text size="small" className="truncate" title={name}>{name}</Text><Text size="small" className="shrink-0">{dongText(share)}</Text></li>)}
              </ul>
            </div>
          )}
          <Field label={say.reason} htmlFor="gift-reason"><Textarea id="gift-reason" rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} /></Field>
        </>
      )}
    </FormDrawer>
  )
}

/** A gift box of the shop's own, for every point from then on: the office names it and sets its price. */
const NewKind = ({ query, onMade }: { query: readonly string[]; onMade: (variant_id: string) => void }) => {
  const say = useWords(markDownWords)
  const may = useMay()
  const client = useQueryClient()
  const [open, setOpen] = useState(false)
  const [title, setTitle] = useState("")
  const [price, setPrice] = useState("")
  const make = useMutation({
    mutationFn: () => sdk.client.fetch<GiftBoxKindResponse>("/admin/ocop/gift-box-kinds", { method: "POST", body: { title: title.trim(), price: Number(price) } satisfies MakeGiftBoxKindBody }),
    onSuccess: async ({ variant_id }) => {
      await client.invalidateQueries({ queryKey: query })
      onMade(variant_id)
      setOpen(false)
    },
    onError: (failure) => toast.error(say.notDone, { description: messageOf(failure, say.tryAgain) }),
  })
  if (!may("write:sales_point")) return null
  if (!open) return <div><Button size="small" variant="secondary" type="button" onClick={() => setOpen(true)}>{say.newKind}</Button></div>
  return (
    <fieldset className="flex flex-col gap-3 rounded-md border p-3">
      <legend className="px-1 text-sm font-medium">{say.newKind}</legend>
      <Text size="xsmall" className="text-ui-fg-subtle">{say.newKindNote}</Text>
      <Field label={say.kindTitle} htmlFor="kind-title"><Input id="kind-title" maxLength={80} value={title} onChange={(event) => setTitle(event.target.value)} /></Field>
      <Field label={say.kindPrice} htmlFor="kind-price" {...(Number(price) > 0 && { hint: dongText(Number(price)) })}><Input id="kind-price" inputMode="numeric" value={price} onChange={(event) => setPrice(digits(event.target.value, 9))} /></Field>
      <div className="flex gap-2">
        <Button size="small" type="button" isLoading={make.isPending} disabled={title.trim().length < 3 || Number(price) < 1_000} onClick={() => make.mutate()}>{say.kindMake}</Button>
        <Button size="small" type="button" variant="transparent" onClick={() => setOpen(false)}>{say.cancel}</Button>
      </div>
    </fieldset>
  )
}
