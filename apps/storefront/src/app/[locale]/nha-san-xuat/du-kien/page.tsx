import type { SupplyStatementListResponse } from "@ocop/sales-point/http"
import Link from "next/link"
import { fill } from "@/features/cart/fill"
import { askedIn, FindByName } from "@/features/portal/find-by-name"
import { LocaleField } from "@/features/portal/locale-field"
import { portalMetadata } from "@/features/portal/page-metadata"
import { PortalForm } from "@/features/portal/portal-form"
import { cardClasses, Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { saySupply } from "@/features/portal/supply/actions"
import { supplyWords } from "@/features/portal/supply/words"
import { portalWords } from "@/features/portal/words"
import { pageIn, Paging } from "@/features/portal/year/paging"
import { seasonText } from "@/features/season/season-text"
import { formatCount, formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"
import { TextField } from "@/ui/field"

export const instant = false
export const generateMetadata = portalMetadata("supply")

const PATH = "/nha-san-xuat/du-kien"

const AT_ONCE = 20

type Props = { searchParams: Promise<Partial<Record<"nam" | "xong" | "tim" | "trang", string | string[]>>> }

export default async function Page({ searchParams }: Props) {
  const [locale, { nam, xong, tim, trang }] = await Promise.all([readLocale(), searchParams])
  const words = supplyWords[locale]
  const [asked, page] = [askedIn(tim), pageIn(trang)]
  const asked_year = typeof nam === "string" && /^20\d\d$/.test(nam) ? { year: nam } : null
  const query = { ...asked_year, q: asked, limit: String(AT_ONCE), offset: String((page - 1) * AT_ONCE) }
  const found = await readForMember<SupplyStatementListResponse>(`/producer/supply-statements?${new URLSearchParams(query).toString()}`, locale)
  const frame = { here: PATH, locale, signedIn: true, back: "/nha-san-xuat", title: portalWords[locale].supply }
  if (!found) {
    return (
      <PortalFrame {...frame}>
        <Notice tone="bad">{words.silent}</Notice>
      </PortalFrame>
    )
  }
  const { year, supply_statements, count } = found
  return (
    <PortalFrame {...frame}>
      <p>{words.intro}</p>
      {xong === "1" && <Notice>{words.saved}</Notice>}
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="text-20 font-semibold">{fill(words.year, { year })}</h2>
        <Link href={href(locale, `${PATH}?nam=${year + 1}`)} className="inline-flex min-h-11 items-center font-semibold text-leaf underline underline-offset-4">
          {fill(words.other_year, { year: year + 1 })}
        </Link>
      </div>
      {(asked || count > AT_ONCE) && <FindByName path={PATH} asked={asked} hidden={{ nam: String(year) }} locale={locale} />}
      {count === 0 && <Notice>{asked ? fill(portalWords[locale].found_none, { asked }) : words.none}</Notice>}
      {supply_statements.map(({ variant_id, title, months, last_year, quantity, said_by, said_at }) => (
        <article key={variant_id} aria-labelledby={variant_id} className={cardClasses}>
          <h3 id={variant_id} className="text-18 font-semibold leading-snug">
            {title}
          </h3>
          <p className="text-14 text-quiet">
            {fill(words.season, { months: seasonText(months, locale) })}
            <br />
            {last_year > 0 ? `${fill(words.last_year, { count: formatCount(last_year, locale) })} · ` : ""}
            {said_at ? fill(words.said, { who: said_by ?? "", day: formatDay(said_at, locale) }) : words.not_said}
          </p>
          <PortalForm name={`du-kien-${variant_id}`} action={saySupply} submit={words.save} busy={portalWords[locale].saving} look="secondary">
            <LocaleField locale={locale} />
            <input type="hidden" name="variant_id" value={variant_id} />
            <input type="hidden" name="year" value={year} />
            {asked && <input type="hidden" name="tim" value={asked} />}
            {page > 1 && <input type="hidden" name="trang" value={page} />}
            <TextField id={`so-${variant_id}`} name="quantity" label={words.expected} defaultValue={quantity === null ? "" : formatCount(quantity, "vi")} inputMode="numeric" required maxLength={9} className="min-h-14 text-18" />
          </PortalForm>
        </article>
      ))}
      <Paging path={PATH} page={page} count={count} perPage={AT_ONCE} query={{ nam: String(year), ...(asked && { tim: asked }) }} locale={locale} />
    </PortalFrame>
  )
}
