"use client"
import type { OrderableItem } from "@ocop/counter/http"
import { unitBeside, vietnamDay, type Tender } from "@ocop/counter/rules"
import { useLiveQuery } from "dexie-react-hooks"
import { useRef, useState } from "react"
import { v7 } from "uuid"
import { formatPrice } from "@/i18n/format"
import { go, to } from "../../logbook/app/use-route"
import { useOpenTill } from "../app/till-context"
import { plain } from "../book/plain"
import { field, MoneyField, primary, TextInput } from "../parts/fields"
import { Frame } from "../parts/frame"
import { whyNotWritten, writeEntry } from "../store/write-entry"

/** More than this and one would rather type. */
const MOST_TO_SCROLL = 12

/** The shelf is empty and the buyer wants it all the same: the producer brings it, a deposit holds it. */
export function OrderScreen() {
  const { words, locale, shelf, database, sync, now } = useOpenTill()
  const orderable = useLiveQuery(() => database.fact("orderable"), [database])
  // Before the first answer it is what lies here; then everything the shop sells.
  const items: OrderableItem[] = orderable?.items ?? shelf.items.flatMap(({ price, orderable: may, ...item }) => (price === null || may === false ? [] : [{ ...item, price }]))
  const [typed, setTyped] = useState("")
  const [chosen, setVariant] = useState("")
  const [pieces, setPieces] = useState("1")
  const [name, setName] = useState("")
  const [phone, setPhone] = useState("")
  const [wanted_by, setWanted] = useState(vietnamDay(now + 3 * 86_400_000))
  const [deposit, setDeposit] = useState("")
  const [tender, setTender] = useState<Tender>("cash")
  const [problem, setProblem] = useState("")
  const [id] = useState(() => v7())
  const busy = useRef(false)
  const query = plain(typed)
  const matching = query === "" ? items : items.filter(({ title, unit, producer }) => plain(`${title} ${unit} ${producer}`).includes(query))
  const item = matching.find((each) => each.variant_id === chosen) ?? matching[0]
  const total = Number(pieces) * (item?.price ?? 0)
  const take = async () => {
    if (busy.current || !item) return
    busy.current = true
    try {
      await writeEntry(
        database,
        {
          kind: "ordered",
          lines: [{ variant_id: item.variant_id, lot_id: null, quantity: Number(pieces), unit_price: item.price, discount: 0 }],
          deposit: Number(deposit) > 0 ? [{ tender, amount: Number(deposit) }] : [],
          buyer: { name: name.trim(), phone: phone.trim() },
          wanted_by,
        },
        { id, goods: [{ title: item.title, unit: item.unit, gtin: item.gtin, lot_code: null, best_before: null, producer_id: null, producer: item.producer, product_id: null, star: item.star?.star ?? null }] },
      )
      go(to("xong", id), { instead: true })
      sync.wake()
    } catch (error) {
      busy.current = false
      setProblem(whyNotWritten(error, locale))
    }
  }
  return (
    <Frame title={words.order_title} back={to("viec")}>
      <p className="text-18">{words.order_text}</p>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void take()
        }}
      >
        {items.length > MOST_TO_SCROLL && <TextInput label={words.order_find} value={typed} onChange={(event) => setTyped(event.target.value)} type="search" maxLength={80} autoCapitalize="none" />}
        <label className="grid gap-1.5 font-semibold">
          {words.order_what}
          <select value={item?.variant_id ?? ""} onChange={(event) => setVariant(event.target.value)} className={`${field} font-normal`}>
            {matching.map((each) => (
              <option key={each.variant_id} value={each.variant_id}>{[each.title, unitBeside(each.title, each.unit), formatPrice(each.price)].filter(Boolean).join(" · ")}</option>
            ))}
          </select>
        </label>
        {matching.length === 0 && <p role="status" className="text-18 text-quiet">{words.order_none}</p>}
        <TextInput label={words.order_pieces} value={pieces} onChange={(event) => setPieces(event.target.value.replace(/\D/g, "").slice(0, 4))} inputMode="numeric" required />
        <p className="text-23 font-semibold tabular-nums">{formatPrice(total)}</p>
        <TextInput label={words.buyer_name} value={name} onChange={(event) => setName(event.target.value)} maxLength={80} required />
        <TextInput label={words.buyer_phone} value={phone} onChange={(event) => setPhone(event.target.value)} maxLength={20} inputMode="tel" required />
        <TextInput label={words.wanted_by} value={wanted_by} onChange={(event) => setWanted(event.target.value)} type="date" min={vietnamDay(now)} required />
        <MoneyField label={words.deposit} value={deposit} onChange={setDeposit} />
        {Number(deposit) > 0 && (
          <select aria-label={words.deposit} value={tender} onChange={(event) => setTender(event.target.value as Tender)} className={field}>
            <option value="cash">{words.cash}</option>
            <option value="vietqr">{words.transfer}</option>
            <option value="card">{words.card}</option>
          </select>
        )}
        {problem && <p role="alert" className="font-semibold text-alert">{problem}</p>}
        <button type="submit" disabled={!item || !Number(pieces) || !name.trim() || !phone.trim()} className={primary}>{words.take_order}</button>
      </form>
    </Frame>
  )
}
