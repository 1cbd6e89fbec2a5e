import type { PublicGiftBox, PublicMarkDown } from "@ocop/sales-point/http"
import { formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { pointWords } from "@/i18n/point-words"
import { PriceTag } from "@/ui/price-tag"
import { MarkedDown } from "./shelf"

/** Gift boxes made up here of goods of several producers: what is inside and whose it is, and the page of each thing one touch away. */
export function GiftBoxes({ boxes, markDowns, locale }: { boxes: readonly PublicGiftBox[]; markDowns: readonly PublicMarkDown[]; locale: Locale }) {
  const words = pointWords[locale]
  return (
    <section aria-labelledby="hop-qua" className="mt-6">
      <h3 id="hop-qua" className="sign text-18 text-leaf">{words.gift_boxes}</h3>
      <ul className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-3 md:grid-cols-2">
        {boxes.map(({ lot_code, title, price, quantity, best_before, path, contents }) => (
          <li key={lot_code} className="relative grid content-start gap-1.5 rounded-card border border-line bg-card p-4 has-focus-visible:outline-3 has-focus-visible:outline-orange-ink">
            <h4 className="leading-snug font-semibold break-words">{path ? <a href={href(locale, path)} className="outline-none after:absolute after:inset-0 hover:underline">{title}</a> : title}</h4>
            <ul className="grid gap-0.5 text-14">
              {contents.map((part) => (
                <li key={`${part.title}${part.producer}`}>{part.per_box} × {part.title} <span className="text-quiet">{part.producer}</span></li>
              ))}
            </ul>
            <p className="flex flex-wrap items-center gap-x-3 text-14">
              {price !== null ? <PriceTag amount={price} className="text-14" /> : null}
              <span className="text-leaf">{words.left(quantity, words.gift_box_unit)}{best_before ? ` · ${words.good_until(formatDay(best_before, locale))}` : ""}</span>
            </p>
            {markDowns.filter((row) => row.lot_code === lot_code).map((markDown) => <MarkedDown key={markDown.lot_code} markDown={markDown} locale={locale} />)}
          </li>
        ))}
      </ul>
      <p className="measure mt-2 text-14 text-quiet">{words.gift_boxes_text}</p>
    </section>
  )
}
