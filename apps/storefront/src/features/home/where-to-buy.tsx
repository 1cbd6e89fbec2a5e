import type { SalesPointView } from "@ocop/sales-point/http"
import { homeWords } from "@/i18n/home-words"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"
import { DemoMark } from "@/ui/demo-mark"

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
        {salesPoints.map((point) => (
          <li key={point.id} className="border-t border-line pt-4">
            <h3 className="flex flex-wrap items-center gap-x-3 text-18 font-semibold">
              {point.name}
              {point.demo ? <DemoMark locale={locale} /> : null}
            </h3>
            <p>{point.address}</p>
            <p className="text-quiet">{point.opening_hours}</p>
            {point.pickup ? <p className="text-14 text-leaf">{words.where_pickup}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
