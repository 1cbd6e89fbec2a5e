import type { PortalMeResponse } from "@ocop/producer/http"
import { formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { fill } from "../cart/fill"
import { Notice, PortalFrame } from "./portal-frame"
import { ROOMS } from "./rooms"
import { portalWords } from "./words"

/** The rooms as large tiles, each with what waits in it. */
export function PortalHome({ me, locale }: { me: PortalMeResponse; locale: Locale }) {
  const words = portalWords[locale]
  const { producer, suspension, waiting } = me
  return (
    <PortalFrame here="/nha-san-xuat" title={producer.name} locale={locale} signedIn>
      {suspension && <Notice tone="bad">{fill(words.suspended, { since: formatDay(suspension.since, locale), reason: suspension.reason })}</Notice>}
      <ul className="grid grid-cols-2 gap-3">
        {ROOMS.map(({ name, path, waiting: of }) => (
          <li key={name} className="grid">
            <a href={href(locale, path)} className={`grid min-h-28 content-start gap-1 rounded-card border-2 bg-card p-3 hover:border-leaf sm:p-4 ${of && waiting[of] > 0 ? "border-orange" : "border-line"}`}>
              <span className="sign text-18 text-leaf sm:text-23">{words[name]}</span>
              <span className="text-14 text-quiet">{words[`${name}_text`]}</span>
              {of && waiting[of] > 0 && <span className="mt-1 justify-self-start rounded-pill bg-orange-ink px-3 py-0.5 text-14 font-semibold text-card">{fill(words.waiting, { count: waiting[of] })}</span>}
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
