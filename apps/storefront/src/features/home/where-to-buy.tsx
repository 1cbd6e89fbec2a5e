import type { SalesPointView } from "@ocop/sales-point/http"
import { inOrder } from "@/features/sales-point/in-order"
import { homeWords } from "@/i18n/home-words"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"
import { DemoMark } from "@/ui/demo-mark"

const SHOWN = 2

export function WhereToBuy({ salesPoints, locale }: { salesPoints: SalesPointView[]; locale: Locale }) {
  const words = homeWords[locale]
  return (
    <section aria-labelledby="mua-o-dau" className="rounded-card border border-line bg-card p-6">
      <h2 id="mua-o-dau" className="sign text-23 text-leaf">
        {words.where_title}
      </h2>
      <h3 className="mt-3 text-18 font-semibold">{words.where_online}</h3>
      <p className="measure mt-1">{words.where_online_text}</p>
      <p className="mt-3">
        <ButtonLink href={href(locale, "/san-pham?con-hang=1")}>{words.where_online_more}</ButtonLink>
      </p>
      <ul className="mt-5 grid gap-4">
        {inOrder(salesPoints).slice(0, SHOWN).map((point) => (
          <li key={point.id} className="border-t border-line pt-4">
            <h3 className="flex flex-wrap items-center gap-x-3 text-18 font-semibold">
              <a href={href(locale, `/diem-ban/${point.handle}`)} className="inline-flex min-h-11 items-center underline-offset-4 hover:underline">{point.name}</a>
              {point.demo ? <DemoMark locale={locale} /> : null}
            </h3>
            <p>{point.address}</p>
            <p className="text-quiet">{point.opening_hours}</p>
            {point.pickup ? <p className="text-14 text-leaf">{words.where_pickup}</p> : null}
          </li>
        ))}
      </ul>
      <p className="mt-3">
        {salesPoints.length > 0 ? <a href={href(locale, "/diem-ban")} className="link inline-flex min-h-11 items-center">{words.where_all(salesPoints.length)}</a> : null}
      </p>
    </section>
  )
}
