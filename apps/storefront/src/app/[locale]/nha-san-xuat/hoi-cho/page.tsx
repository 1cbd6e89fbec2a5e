import type { OwnFairListResponse, OwnFairView } from "@ocop/sales-point/http"
import { fill } from "@/features/cart/fill"
import { acceptFair, declineFair } from "@/features/portal/fairs/actions"
import { fairWords } from "@/features/portal/fairs/words"
import { LocaleField } from "@/features/portal/locale-field"
import { portalMetadata } from "@/features/portal/page-metadata"
import { PortalForm } from "@/features/portal/portal-form"
import { cardClasses, Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { portalWords } from "@/features/portal/words"
import { formatCount, formatDay } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"
import { readLocale } from "@/i18n/read-locale"
import { Chip } from "@/ui/chip"
import { TextAreaField, TextField } from "@/ui/field"

export const instant = false
export const generateMetadata = portalMetadata("fairs")

const PATH = "/nha-san-xuat/hoi-cho"

type Props = { searchParams: Promise<{ xong?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const [locale, { xong }] = await Promise.all([readLocale(), searchParams])
  const words = fairWords[locale]
  const found = await readForMember<OwnFairListResponse>("/producer/fairs", locale)
  return (
    <PortalFrame here={PATH} locale={locale} signedIn title={portalWords[locale].fairs}>
      {!found ? (
        <Notice tone="bad">{words.silent}</Notice>
      ) : (
        <>
          <p>{words.intro}</p>
          {xong === "1" && <Notice>{words.saved}</Notice>}
          {found.fairs.length === 0 && <Notice>{words.none}</Notice>}
          {found.fairs.map((fair) => <Invitation key={fair.id} fair={fair} locale={locale} />)}
        </>
      )}
    </PortalFrame>
  )
}

function Invitation({ fair, locale }: { fair: OwnFairView; locale: Locale }) {
  const words = fairWords[locale]
  const { answer } = fair
  const state = fair.status === "cancelled" ? words.cancelled : answer ? (answer.coming ? words.coming : words.declined) : fair.open ? words.waiting : words.unanswered
  return (
    <article aria-labelledby={fair.id} className={cardClasses}>
      <p className="flex flex-wrap gap-2"><Chip tone={fair.open && !answer ? "honey" : "leaf"}>{state}</Chip>{fair.booth && answer?.coming ? <Chip tone="leaf">{fill(words.booth, { number: fair.booth })}</Chip> : null}</p>
      <h2 id={fair.id} className="text-18 font-semibold leading-snug md:text-23">{fair.name}</h2>
      <p>
        {fill(words.days, { first: formatDay(fair.first_day, locale), last: formatDay(fair.last_day, locale), from: fair.opens_at, to: fair.closes_at })}
        <br />
        {fair.place}, {fair.commune_name}
      </p>
      {fair.about ? <p className="text-quiet">{fair.about}</p> : null}
      {fair.open ? <p className="font-semibold">{fill(words.answer_by, { day: formatDay(fair.answers_by, locale) })}</p> : null}
      {answer && (
        <div>
          {answer.coming && (
            <dl>
              {answer.lines.map((line) => (
                <div key={line.variant_id} className="flex justify-between gap-4 border-b border-line py-1.5 last:border-0">
                  <dt className="min-w-0 break-words">{line.title}</dt>
                  <dd className="font-semibold">{formatCount(line.quantity, locale)}</dd>
                </div>
              ))}
            </dl>
          )}
          <p className="text-14 text-quiet">
            {fill(words.said, { who: answer.said_by, day: formatDay(answer.said_at, locale) })}
            {answer.by_office ? <><br />{fill(words.by_office, { reason: answer.reason ?? "" })}</> : answer.reason ? <><br />{answer.reason}</> : null}
          </p>
        </div>
      )}
      {!fair.open && fair.status === "confirmed" && <p className="text-14 text-quiet">{words.call}</p>}
      {fair.open && fair.offered.length === 0 && <Notice tone="bad">{words.nothing_offered}</Notice>}
      {fair.open && fair.offered.length > 0 && (
        <PortalForm name={`di-${fair.id}`} action={acceptFair} submit={answer?.coming ? words.change : words.yes} busy={portalWords[locale].saving}>
          <LocaleField locale={locale} />
          <input type="hidden" name="id" value={fair.id} />
          <fieldset className="grid gap-4">
            <legend className="text-18 font-semibold">{words.bring}</legend>
            <p className="text-14 text-quiet">{words.bring_hint}</p>
            {fair.offered.map(({ variant_id, title, star }) => (
              <TextField
                key={variant_id}
                id={`so-${fair.id}-${variant_id}`}
                name={`so-${variant_id}`}
                label={`${title} (${fill(words.star, { count: star })})`}
                defaultValue={answer?.lines.find((line) => line.variant_id === variant_id)?.quantity ?? ""}
                inputMode="numeric"
                maxLength={7}
                className="min-h-14 text-18"
              />
            ))}
          </fieldset>
        </PortalForm>
      )}
      {fair.open && (
        <details className="border-t border-line pt-3" open={answer?.coming === false}>
          <summary className="inline-flex min-h-11 items-center font-semibold text-leaf underline underline-offset-4">{words.sorry}</summary>
          <div className="mt-3">
            <PortalForm name={`khong-${fair.id}`} action={declineFair} submit={words.no} busy={portalWords[locale].saving} look="secondary">
              <LocaleField locale={locale} />
              <input type="hidden" name="id" value={fair.id} />
              <TextAreaField id={`vi-sao-${fair.id}`} name="reason" label={words.why} rows={3} maxLength={500} required defaultValue={answer?.coming === false ? (answer.reason ?? "") : ""} />
            </PortalForm>
          </div>
        </details>
      )}
    </article>
  )
}
