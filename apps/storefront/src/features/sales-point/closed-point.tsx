import { readPointsNow, type PointPage } from "@/data/sales-points"
import { PageFrame } from "@/features/shell/page-frame"
import { formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import { pointWords } from "@/i18n/point-words"
import { readLocale } from "@/i18n/read-locale"
import { Breadcrumb } from "@/ui/breadcrumb"
import { ButtonLink } from "@/ui/button"
import { inOrder } from "./in-order"
import { openingInWords } from "./opening-in-words"

const NEAR = 3

/** Who comes by an old link or a printed paper learns that the door is shut for good, and which ones are open. */
export async function ClosedPoint({ point }: { point: PointPage }) {
  const [locale, now] = await Promise.all([readLocale(), readPointsNow()])
  const words = pointWords[locale]
  const open = now.reached ? inOrder(now.value.points) : []
  const near = [...open.filter(({ commune }) => commune.slug === point.commune.slug), ...open.filter(({ commune }) => commune.slug !== point.commune.slug)].slice(0, NEAR)
  return (
    <PageFrame here={`/diem-ban/${point.handle}`}>
      <div className="wrap pt-1">
        <Breadcrumb locale={locale} crumbs={[{ name: words.title, path: "/diem-ban" }, { name: point.name, path: `/diem-ban/${point.handle}` }]} />
        <h1 className="sign text-33 text-leaf md:text-46">{point.name}</h1>
        <p className="measure mt-3 rounded-card bg-honey-wash p-4 text-18 text-honey-ink">{point.closed_on ? words.closed_since(formatDay(point.closed_on, locale)) : words.closed_for_good}</p>
        {near.length > 0 && now.reached ? (
          <section aria-labelledby="gan">
            <h2 id="gan" className="sign mt-8 text-23 text-leaf">{words.instead}</h2>
            <ul className="mt-2 border-t border-line md:max-w-[40rem]">
              {near.map((each) => (
                <li key={each.id} className="border-b border-line">
                  <a href={href(locale, `/diem-ban/${each.handle}`)} className="block py-3 hover:underline">
                    <span className="block text-18 font-semibold">{each.name}</span>
                    <span className="text-14 text-quiet">{`${openingInWords(each.opening, { today: now.value.today, locale })} · ${each.address}`}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <p className="mt-6"><ButtonLink href={href(locale, "/diem-ban")}>{words.all_points}</ButtonLink></p>
      </div>
    </PageFrame>
  )
}
