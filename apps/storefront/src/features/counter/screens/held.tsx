"use client"
import { useLiveQuery } from "dexie-react-hooks"
import { useState } from "react"
import { formatPrice } from "@/i18n/format"
import { fill } from "../../cart/fill"
import { go } from "../../logbook/app/use-route"
import { takeUp } from "../app/cart"
import { useOpenTill } from "../app/till-context"
import { priceCart } from "../book/read-till"
import { clockTime } from "../parts/clock-time"
import { primary, secondary } from "../parts/fields"
import { Frame } from "../parts/frame"
import { TakeBack } from "../parts/take-back"
import type { HeldSale } from "../store/till-database"

/** Sales put aside for a buyer who comes back. */
export function HeldScreen() {
  const { words, database, goods, now } = useOpenTill()
  const held = useLiveQuery(() => database.held.orderBy("held_at").toArray(), [database]) ?? []
  // Given up by a slip of the thumb it can be taken back as long as one stands here.
  const [dropped, setDropped] = useState<HeldSale | null>(null)
  return (
    <Frame title={words.held_title}>
      {dropped && <TakeBack lines={dropped.lines} onTakeBack={() => void database.held.put(dropped).then(() => setDropped(null))} />}
      {held.length === 0 && <p className="text-18 text-quiet">{words.held_none}</p>}
      <ul className="grid gap-3">
        {held.map((sale) => {
          const { id, held_at, lines, order } = sale
          const priced = priceCart(lines, goods, now, order)
          return (
            <li key={id} className="grid gap-3 rounded-card border-2 border-line bg-card p-4">
              <p className="flex justify-between gap-3 text-18 font-semibold">
                {clockTime(held_at)}
                <span className="tabular-nums">{formatPrice(priced.reduce((sum, { total }) => sum + total, 0))}</span>
              </p>
              {order && <p className="font-semibold">{fill(words.for_order, { number: order.number, buyer: order.buyer })}</p>}
              <p>{priced.map(({ quantity, goods: { item } }) => `${quantity} × ${item.title}`).join(", ")}</p>
              <div className="grid grid-cols-[1fr_auto] gap-3">
                <button type="button" onClick={() => void takeUp(database, id).then(() => go("#"))} className={primary}>{words.take_up}</button>
                <button type="button" onClick={() => void database.held.delete(id).then(() => setDropped(sale))} className={`${secondary} !border-line !text-quiet`}>{words.drop}</button>
              </div>
            </li>
          )
        })}
      </ul>
    </Frame>
  )
}
