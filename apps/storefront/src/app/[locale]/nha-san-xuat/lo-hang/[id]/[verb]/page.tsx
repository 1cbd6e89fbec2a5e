import type { PortalLotListResponse } from "@ocop/traceability/http"
import { LOT_STATE_NAMES, LOT_VERBS } from "@ocop/traceability/rules/lots"
import { notFound } from "next/navigation"
import { today } from "@/data/clock"
import { fill } from "@/features/cart/fill"
import type { LotForm } from "@/features/portal/lots/form-context"
import { LOTS, stockText } from "@/features/portal/lots/lot-list"
import { readLot } from "@/features/portal/lots/read-lot"
import { VerbForm } from "@/features/portal/lots/verb-form"
import { lotWords } from "@/features/portal/lots/words"
import { portalMetadata } from "@/features/portal/page-metadata"
import { cardClasses, Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"
import { ButtonLink, buttonClasses } from "@/ui/button"
import { TextField } from "@/ui/field"

export const instant = false
export const generateMetadata = portalMetadata("lots")

interface Props {
  params: Promise<{ id: string; verb: string }>
  searchParams: Promise<{ tim?: string | string[] }>
}

/** More than this is found by code or name. */
const CHOICES = 60

export default async function Page({ params, searchParams }: Props) {
  const [locale, asked, { tim }] = await Promise.all([readLocale(), params, searchParams])
  const words = lotWords[locale]
  const verb = LOT_VERBS.find((each) => each === asked.verb) ?? notFound()
  const read = await readLot(asked.id, locale)
  if (read === undefined) notFound()
  const q = typeof tim === "string" ? tim.trim().slice(0, 60) : ""
  const joins = verb === "merge" || verb === "transform"
  const query = new URLSearchParams({ limit: joins ? String(CHOICES) : "1", ...(joins && { usable: "true" }), ...(q && { q }), ...(verb === "merge" && read?.lot.variant_id && { variant_id: read.lot.variant_id }) })
  const list = read && (await readForMember<PortalLotListResponse>(`/producer/lots?${query.toString()}`, locale))
  const title = words.verbs[verb]
  if (!read || !list) {
    return (
      <PortalFrame here={LOTS} back={`${LOTS}/${asked.id}`} title={title} locale={locale} signedIn>
        <Notice tone="bad">{words.closed}</Notice>
      </PortalFrame>
    )
  }
  const { lot, verbs } = read
  const alike = ({ uom, unit_net, variant_id }: typeof lot) => uom === lot.uom && unit_net === lot.unit_net && variant_id === lot.variant_id
  // What bears the same name is what one looks for.
  const others = list.lots.filter((other) => other.id !== lot.id && (verb !== "merge" || alike(other))).sort((one, other) => Number(other.title === lot.title) - Number(one.title === lot.title))
  const form: LotForm = { lot, variants: list.variants, locations: list.locations, others, today: today(), words, locale }
  return (
    <PortalFrame here={LOTS} back={`${LOTS}/${lot.id}`} title={title} locale={locale} signedIn>
      <p className="grid">
        <span className="text-18 font-semibold break-all">{lot.code}</span>
        <span className="text-quiet">
          {lot.title} · {stockText(lot, locale)}
        </span>
      </p>
      {!verbs.includes(verb) ? (
        <Notice tone="bad">{fill(words.not_now, { code: lot.code, state: LOT_STATE_NAMES[lot.state][locale].toLowerCase() })}</Notice>
      ) : verb === "pack" && list.variants.length === 0 ? (
        <div className={cardClasses}>
          <p>{words.no_products}</p>
          <ButtonLink href={href(locale, "/nha-san-xuat/san-pham")} className="min-h-14 text-18">
            {words.to_products}
          </ButtonLink>
        </div>
      ) : (
        <>
          {joins && (list.count > CHOICES || q) && (
            <form action={href(locale, `${LOTS}/${lot.id}/${verb}`)} role="search" className="grid grid-cols-[1fr_auto] items-end gap-3">
              <TextField id="tim" name="tim" label={words.find_other} type="search" defaultValue={q} maxLength={60} className="min-h-14" />
              <button type="submit" className={buttonClasses("secondary", "min-h-14")}>
                {words.find}
              </button>
            </form>
          )}
          <section aria-label={title} className={cardClasses}>
            <VerbForm verb={verb} form={form} />
          </section>
        </>
      )}
    </PortalFrame>
  )
}
