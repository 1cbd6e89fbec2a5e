import type { ShelfItem } from "@ocop/counter/http"
import { unitBeside, vietnamDay, whyNotSold } from "@ocop/counter/rules"
import { memo } from "react"
import { formatDayMonth, formatPrice } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"
import { classes } from "@/ui/classes"
import { fill } from "../../cart/fill"
import { firstToSell, priceOf, type Goods } from "../book/read-till"
import type { CartLine } from "../store/till-database"
import type { CounterWords } from "../words"
import { ItemPicture } from "./item-picture"

interface ShelfCardProps {
  item: ShelfItem
  lots: readonly Goods[]
  /** of this item */
  inCart: readonly CartLine[]
  now: number
  locale: Locale
  words: CounterWords
  onTake: (goods: Goods) => void
}

/** Days before its date from which the shelf says so. */
const SOON_DAYS = 14

/** One thing on the shelf, one touch into the cart. Drawn anew only when something of it changed, and not at all while out of sight: a shelf may hold a thousand. */
export const ShelfCard = memo(function ShelfCard({ item, lots, inCart, now, locale, words, onTake }: ShelfCardProps) {
  const first = firstToSell(lots, item.variant_id, now, inCart)
  const left = lots.reduce((sum, each) => (whyNotSold(each.lot, now) === null ? sum + Math.max(0, each.left) : sum), 0)
  const pieces = inCart.reduce((sum, { quantity }) => sum + quantity, 0)
  const { price, mark_down_id } = first ? priceOf(first, now) : { price: item.price, mark_down_id: null }
  const soon = first?.lot.best_before && daysTo(first.lot.best_before, now) <= SOON_DAYS ? first.lot.best_before : null
  return (
    <li className="[contain-intrinsic-size:auto_10rem] [content-visibility:auto]">
      <button
        type="button"
        disabled={!first}
        onClick={() => first && onTake(first)}
        className={classes("relative grid h-full w-full touch-manipulation grid-rows-[auto_1fr_auto] gap-1 overflow-hidden rounded-card border-2 bg-card p-2.5 text-left leading-tight select-none hover:border-leaf focus-visible:-outline-offset-3 active:bg-leaf-wash disabled:opacity-50", pieces > 0 ? "border-leaf" : "border-line")}
      >
        <span className="grid grid-cols-[3.75rem_1fr] items-center gap-2.5">
          <ItemPicture src={item.picture} title={item.title} />
          <span className="grid justify-items-end text-right text-14">
            {item.star && <span role="img" aria-label={fill(words.stars, { count: item.star.star })} className="text-honey-ink">{"★".repeat(item.star.star)}</span>}
            <span className={left === 0 ? "font-semibold text-alert" : "text-quiet"}>{left > 0 ? fill(words.left, { count: left }) : first ? words.none_left : words.stopped}</span>
          </span>
        </span>
        <span className="line-clamp-3 font-semibold">{item.title} <span className="font-normal text-quiet">{unitBeside(item.title, item.unit)}</span></span>
        <span className="flex flex-wrap items-baseline justify-between gap-x-2">
          <span className="flex flex-wrap items-baseline gap-x-2">
            <span className="sign text-18 text-orange-ink">{price === null ? "–" : formatPrice(price)}</span>
            {mark_down_id && item.price !== null && <s className="text-14 text-quiet"><span className="sr-only">{words.full_price} </span>{formatPrice(item.price)}</s>}
          </span>
          {soon && <span className="text-13 text-alert">{words.best_before} {formatDayMonth(soon, locale)}</span>}
        </span>
        {pieces > 0 && <span className="absolute top-0 left-0 grid size-9 place-items-center rounded-br-card bg-leaf font-semibold text-card tabular-nums">{pieces}</span>}
      </button>
    </li>
  )
})

const daysTo = (day: string, now: number) => Math.round((Date.parse(day) - Date.parse(vietnamDay(now))) / 86_400_000)
