import type { PortalOrderListResponse } from "@ocop/producer/http"
import { fill } from "@/features/cart/fill"
import { portalMetadata } from "@/features/portal/page-metadata"
import { cardClasses, Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { portalWords } from "@/features/portal/words"
import { formatDay, formatPrice } from "@/i18n/format"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"
import { Chip } from "@/ui/chip"

export const instant = false
export const generateMetadata = portalMetadata("orders_title")

const AT_ONCE = 20

export default async function Page({ searchParams }: { searchParams: Promise<{ trang?: string | string[] }> }) {
  const locale = await readLocale()
  const words = portalWords[locale]
  const { trang } = await searchParams
  const page = typeof trang === "string" && /^[1-9]\d{0,3}$/.test(trang) ? Number(trang) : 1
  const list = await readForMember<PortalOrderListResponse>(`/producer/orders?limit=${AT_ONCE}&offset=${(page - 1) * AT_ONCE}`, locale)
  const to = (number: number) => href(locale, number === 1 ? "/nha-san-xuat/don-hang" : `/nha-san-xuat/don-hang?trang=${number}`)
  return (
    <PortalFrame here="/nha-san-xuat/don-hang" title={words.orders_title} locale={locale} signedIn>
      <p className="text-quiet">{words.orders_intro}</p>
      {!list && <Notice tone="bad">{words.closed}</Notice>}
      {list?.orders.length === 0 && <p>{words.none_orders}</p>}
      {list?.orders.map((order) => (
        <article key={order.code} aria-label={order.code} className={cardClasses}>
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <h2 className="font-semibold">
              {order.code} <span className="font-normal text-quiet">· {formatDay(order.placed_at, locale)}</span>
            </h2>
            <Chip>{order.status_name}</Chip>
          </div>
          <ul className="grid gap-1">
            {order.lines.map((line) => (
              <li key={line.title} className="flex justify-between gap-4">
                <span>
                  {line.quantity} × {line.title}
                </span>
                <span className="shrink-0 tabular-nums">{formatPrice(line.total)}</span>
              </li>
            ))}
          </ul>
          <p className="flex flex-wrap justify-between gap-x-4 border-t border-line pt-3">
            <span className="text-quiet">{order.destination && fill(words.to, { place: order.destination })}</span>
            <strong className="sign text-23 text-orange-ink">{formatPrice(order.total)}</strong>
          </p>
        </article>
      ))}
      {list && list.count > AT_ONCE && (
        <nav aria-label={words.orders_title} className="flex justify-between">
          {page > 1 ? (
            <a href={to(page - 1)} className="link inline-flex min-h-14 items-center">
              ← {words.newer}
            </a>
          ) : (
            <span />
          )}
          {page * AT_ONCE < list.count && (
            <a href={to(page + 1)} className="link inline-flex min-h-14 items-center">
              {words.older} →
            </a>
          )}
        </nav>
      )}
    </PortalFrame>
  )
}
