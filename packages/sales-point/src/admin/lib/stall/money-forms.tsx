import { Input, Select } from "@medusajs/ui"
import { dongText, Field, sdk, todayText, useWords } from "@ocop/office"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { StallResponse } from "../../../http"
import { stallWords } from "../stall-words"
import { digits, StallForm } from "./parts"

type ReceivableOfStall = StallResponse["stall"]["receivables"][number]

/** Money that arrived from the chain. */
export const PaymentForm = ({ path, owed }: { path: string; owed: number }) => {
  const say = useWords(stallWords)
  const empty = () => ({ amount: "", paid_on: todayText(), reference: "", note: "" })
  const [text, setText] = useState(empty)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const clear = () => {
    setText(empty())
    setKey(crypto.randomUUID())
  }
  const set = (change: Partial<typeof text>) => setText({ ...text, ...change })
  return (
    <StallForm
      name={say.addPayment}
      text={`${say.owes}: ${dongText(owed)}`}
      path={`${path}/payments`}
      body={Number(text.amount) > 0 && text.reference.trim() && text.paid_on ? { amount: Number(text.amount), paid_on: text.paid_on, reference: text.reference, note: text.note.trim() || null, key } : null}
      clear={clear}
    >
      <Field label={say.money} htmlFor="pay-amount" {...(Number(text.amount) > 0 && { hint: dongText(Number(text.amount)) })}><Input id="pay-amount" inputMode="numeric" maxLength={10} value={text.amount} onChange={(event) => set({ amount: digits(event.target.value) })} /></Field>
      <Field label={say.paidOn} htmlFor="pay-day"><Input id="pay-day" type="date" value={text.paid_on} onChange={(event) => set({ paid_on: event.target.value })} /></Field>
      <Field label={say.reference} htmlFor="pay-reference"><Input id="pay-reference" maxLength={80} value={text.reference} onChange={(event) => set({ reference: event.target.value })} /></Field>
      <Field label={say.remark} htmlFor="pay-note"><Input id="pay-note" maxLength={300} value={text.note} onChange={(event) => set({ note: event.target.value })} /></Field>
    </StallForm>
  )
}

/** Boxes of one debt that come back; of lost ones, that need not be made good. */
export const ReturnForm = ({ path, receivable }: { path: string; receivable: ReceivableOfStall }) => {
  const say = useWords(stallWords)
  const [reason, setReason] = useState("")
  const [key, setKey] = useState(() => crypto.randomUUID())
  const [boxes, setBoxes] = useState<Record<string, string>>({})
  const lines = receivable.lines.flatMap(({ lot_id }) => (Number(boxes[lot_id]) > 0 ? [{ lot_id, quantity: Number(boxes[lot_id]) }] : []))
  const clear = () => {
    setBoxes({})
    setReason("")
    setKey(crypto.randomUUID())
  }
  return (
    <StallForm name={receivable.kind === "loss" ? say.waive : say.goodsBack} text={receivable.kind === "loss" ? say.waiveText : say.goodsBackText} path={`${path}/receivables/${receivable.id}/returns`} body={lines.length > 0 && reason.trim() ? { lines, reason: reason.trim(), key } : null} clear={clear}>
      {receivable.lines.filter(({ quantity, back }) => quantity > back).map((line) => (
        <Field key={line.lot_id} label={`${line.title} · ${line.lot_code}`} htmlFor={`back-${line.lot_id}`} hint={say.most(line.quantity - line.back)}>
          <Input id={`back-${line.lot_id}`} inputMode="numeric" placeholder={say.quantity} value={boxes[line.lot_id] ?? ""} onChange={(event) => setBoxes({ ...boxes, [line.lot_id]: digits(event.target.value) })} />
        </Field>
      ))}
      <Field label={say.reason} htmlFor="back-reason"><Input id="back-reason" maxLength={300} value={reason} onChange={(event) => setReason(event.target.value)} /></Field>
    </StallForm>
  )
}

/** An agreed price from a day on. */
export const PriceForm = ({ path }: { path: string }) => {
  const say = useWords(stallWords)
  const [variant, setVariant] = useState("")
  const [price, setPrice] = useState("")
  const [from, setFrom] = useState(todayText)
  const { data } = useQuery({
    queryKey: ["ocop-stall-variants"],
    queryFn: () => sdk.client.fetch<{ variants: { id: string; title: string; product: { title: string } | null }[] }>("/admin/product-variants", { query: { fields: "id,title,product.title", limit: 500, order: "title" } }),
  })
  const names = (data?.variants ?? []).map(({ id, title, product }) => ({ id, name: [product?.title, title].filter(Boolean).join(", ") })).sort((one, other) => one.name.localeCompare(other.name, "vi"))
  const clear = () => {
    setVariant("")
    setPrice("")
  }
  return (
    <StallForm name={say.addPrice} text={say.pricesNote} path={`${path}/prices`} body={variant && Number(price) > 0 && from ? { valid_from: from, prices: [{ variant_id: variant, price: Number(price) }] } : null} clear={clear}>
      <Field label={say.product} htmlFor="price-variant">
        <Select value={variant} onValueChange={setVariant}>
          <Select.Trigger id="price-variant"><Select.Value placeholder={say.choose} /></Select.Trigger>
          <Select.Content>{names.map(({ id, name }) => <Select.Item key={id} value={id}>{name}</Select.Item>)}</Select.Content>
        </Select>
      </Field>
      <Field label={say.price} htmlFor="price-price" {...(Number(price) > 0 && { hint: dongText(Number(price)) })}><Input id="price-price" inputMode="numeric" maxLength={10} value={price} onChange={(event) => setPrice(digits(event.target.value))} /></Field>
      <Field label={say.validFrom} htmlFor="price-from"><Input id="price-from" type="date" value={from} onChange={(event) => setFrom(event.target.value)} /></Field>
    </StallForm>
  )
}
