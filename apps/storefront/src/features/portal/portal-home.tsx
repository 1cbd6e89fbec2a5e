import type { PortalMeResponse } from "@ocop/producer/http"
import { formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { fill } from "../cart/fill"
import { Notice, PortalFrame } from "./portal-frame"
import { portalWords } from "./words"

/** The rooms as large tiles, each with what waits in it. */
export function PortalHome({ me, locale }: { me: PortalMeResponse; locale: Locale }) {
  const words = portalWords[locale]
  const { producer, suspension, waiting } = me
  const rooms = [
    { path: "/nha-san-xuat/san-pham", name: words.products, text: words.products_text, count: waiting.listings_returned },
    { path: "/nha-san-xuat/so-ghi-chep", name: words.logbook, text: words.logbook_text, count: 0 },
    { path: "/nha-san-xuat/giay-to", name: words.papers, text: words.papers_text, count: waiting.papers },
    { path: "/nha-san-xuat/don-hang", name: words.orders, text: words.orders_text, count: 0 },
    { path: "/nha-san-xuat/tin-nhan", name: words.messages, text: words.messages_text, count: waiting.messages },
  ]
  return (
    <PortalFrame here="/nha-san-xuat" title={producer.name} locale={locale} signedIn>
      {suspension && <Notice tone="bad">{fill(words.suspended, { since: formatDay(suspension.since, locale), reason: suspension.reason })}</Notice>}
      <ul className="grid gap-3 sm:grid-cols-2">
        {rooms.map(({ path, name, text, count }) => (
          <li key={path}>
            <a href={href(locale, path)} className="grid min-h-24 content-center gap-1 rounded-card border-2 border-line bg-card p-4 hover:border-leaf">
              <span className="flex items-baseline justify-between gap-3">
                <span className="sign text-23 text-leaf">{name}</span>
                {count > 0 && <span className="rounded-pill bg-orange-ink px-3 py-0.5 text-14 font-semibold text-card">{fill(words.waiting, { count })}</span>}
              </span>
              <span className="text-quiet">{text}</span>
            </a>
          </li>
        ))}
      </ul>
      <a href={href(locale, `/chu-the/${producer.handle}`)} className="link inline-flex min-h-14 items-center">
        {words.public_page}
      </a>
    </PortalFrame>
  )
}
