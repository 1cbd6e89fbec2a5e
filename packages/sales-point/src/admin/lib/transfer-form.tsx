import { Input, Select, StatusBadge, Text, Textarea, toast } from "@medusajs/ui"
import { dayText, Failed, Field, FormDrawer, Loading, sdk, useWords } from "@ocop/office"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { AdminSalesPointListResponse } from "../../http"
import type { TransferResponse, TransferShelfResponse } from "../../http-goods"
import { BAND_COLOR, goodsWords } from "./goods-words"

/** "point:id" or "producer:id" */
const refOf = (value: string) => {
  const [kind, id] = value.split(":")
  return kind === "point" ? { point_id: id } : { producer_id: id }
}

interface Named {
  id: string
  name: string
}

const A_PAGE = 100

/** All of them, page by page: the list answers so many at once. */
async function everyProducer(): Promise<Named[]> {
  const found: Named[] = []
  for (;;) {
    const { producers, count } = await sdk.client.fetch<{ producers: Named[]; count: number }>("/admin/ocop/producers", { query: { limit: A_PAGE, offset: found.length, order: "name" } })
    found.push(...producers)
    if (producers.length === 0 || found.length >= count) return found
  }
}

/** What goes from where to where: a draft, nothing moves yet. `first`: one lot of a point that is to move on. */
export const TransferForm = ({ first, onClose, onMade }: { first?: { point_id: string; lot_id: string; quantity: number }; onClose: () => void; onMade: (id: string) => void }) => {
  const say = useWords(goodsWords)
  const client = useQueryClient()
  const [from, setFrom] = useState(first ? `point:${first.point_id}` : "")
  const [to, setTo] = useState("")
  const [note, setNote] = useState("")
  const [boxes, setBoxes] = useState<Record<string, string>>(first ? { [first.lot_id]: String(first.quantity) } : {})
  const points = useQuery({ queryKey: ["ocop-sales-points", "all"], queryFn: () => sdk.client.fetch<AdminSalesPointListResponse>("/admin/ocop/sales-points", { query: { limit: 200 } }) })
  const producers = useQuery({ queryKey: ["ocop-producers", "names"], retry: false, queryFn: everyProducer })
  const shelf = useQuery({ queryKey: ["ocop-transfers", "shelf", from], enabled: from !== "", queryFn: () => sdk.client.fetch<TransferShelfResponse>("/admin/ocop/transfers/shelf", { query: refOf(from) }) })
  const lines = Object.entries(boxes).flatMap(([lot_id, text]) => (Number(text) > 0 ? [{ lot_id, quantity: Number(text) }] : []))
  const save = useMutation({
    mutationFn: () => sdk.client.fetch<TransferResponse>("/admin/ocop/transfers", { method: "POST", body: { from: refOf(from), to: refOf(to), lines, note: note.trim() || null } }),
    onSuccess: async ({ transfer }) => {
      toast.success(say.done)
      await client.invalidateQueries({ queryKey: ["ocop-transfers"] })
      onMade(transfer.id)
    },
  })
  const place = (id: string, label: string, value: string, other: string, onChange: (value: string) => void) => (
    <Field label={label} htmlFor={id}>
      <Select value={value} onValueChange={onChange}>
        <Select.Trigger id={id}><Select.Value placeholder={say.choose} /></Select.Trigger>
        <Select.Content>
          <Select.Group>
            <Select.Label>{say.point}</Select.Label>
            {(points.data?.sales_points ?? []).filter(({ stock_location, status }) => stock_location && status !== "closed").filter(({ id: point }) => `point:${point}` !== other).map((each) => <Select.Item key={each.id} value={`point:${each.id}`}>{each.name}</Select.Item>)}
          </Select.Group>
          {(producers.data?.length ?? 0) > 0 && (
            <Select.Group>
              <Select.Label>{say.producer}</Select.Label>
              {producers.data!.filter(({ id: producer }) => `producer:${producer}` !== other).map((each) => <Select.Item key={each.id} value={`producer:${each.id}`}>{each.name}</Select.Item>)}
            </Select.Group>
          )}
        </Select.Content>
      </Select>
    </Field>
  )
  return (
    <FormDrawer title={say.newTransfer} does={say.save} disabled={!from || !to || lines.length === 0} pending={save.isPending} refused={save.error} onDo={() => save.mutate()} onClose={onClose}>
      {place("transfer-from", say.from, from, to, (value) => { setFrom(value); setBoxes({}) })}
      {place("transfer-to", say.to, to, from, setTo)}
      {from !== "" && (
        <Field label={say.lots} hint={say.lotsHint}>
          {!shelf.data && (shelf.error ? <Failed error={shelf.error} onRetry={() => void shelf.refetch()} /> : <Loading />)}
          {shelf.data?.lots.length === 0 && <Text size="small" className="text-ui-fg-subtle">{say.noLots}</Text>}
          <ul className="flex flex-col divide-y">
            {(shelf.data?.lots ?? []).map((lot) => (
              <li key={lot.lot_id} className="flex items-center justify-between gap-3 py-2">
                <div className="min-w-0">
                  <Text size="small" weight="plus" leading="compact" className="line-clamp-2">{lot.title}</Text>
                  <Text size="xsmall" className="text-ui-fg-subtle">{lot.lot_code} · {say.have(lot.quantity)}{lot.best_before ? ` · ${dayText(lot.best_before)}` : ""}</Text>
                  {lot.days_left !== null && <StatusBadge color={lot.sellable ? BAND_COLOR[lot.band] : "red"}>{lot.days_left <= 0 ? say.expired : lot.sellable ? say.days(lot.days_left) : say.stopped}</StatusBadge>}
                </div>
                <Input className="w-24" size="small" inputMode="numeric" aria-label={`${say.boxes}: ${lot.title} ${lot.lot_code}`} value={boxes[lot.lot_id] ?? ""} onChange={(event) => setBoxes({ ...boxes, [lot.lot_id]: event.target.value.replace(/\D/g, "") })} />
              </li>
            ))}
          </ul>
        </Field>
      )}
      <Field label={say.noteField} htmlFor="transfer-note"><Textarea id="transfer-note" rows={2} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} /></Field>
    </FormDrawer>
  )
}
