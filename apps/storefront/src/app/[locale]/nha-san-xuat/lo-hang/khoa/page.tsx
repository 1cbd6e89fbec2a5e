import type { PackhouseKeyListResponse } from "@ocop/traceability/http"
import { env } from "@/data/env"
import { fill } from "@/features/cart/fill"
import { TextField } from "@/features/portal/fields"
import { LocaleField } from "@/features/portal/locale-field"
import { endKey, makeKey } from "@/features/portal/lots/actions"
import { LOTS } from "@/features/portal/lots/lot-list"
import { lotWords } from "@/features/portal/lots/words"
import { portalMetadata } from "@/features/portal/page-metadata"
import { PortalForm } from "@/features/portal/portal-form"
import { cardClasses, Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { portalWords } from "@/features/portal/words"
import { formatDay } from "@/i18n/format"
import { readLocale } from "@/i18n/read-locale"
import { Disclosure } from "@/ui/disclosure"

export const instant = false
export const generateMetadata = portalMetadata("lots")

export default async function Page() {
  const locale = await readLocale()
  const words = lotWords[locale]
  const { saving } = portalWords[locale]
  const list = await readForMember<PackhouseKeyListResponse>("/producer/packhouse-keys", locale)
  return (
    <PortalFrame here={LOTS} back={LOTS} title={words.keys} locale={locale} signedIn>
      <p className="measure">{words.keys_intro}</p>
      <p className="measure text-14 break-all text-quiet">{fill(words.keys_address, { url: `${env.storefrontUrl}/epcis/capture` })}</p>
      {list ? (
        <section aria-label={words.keys} className={cardClasses}>
          {list.keys.length === 0 && <p className="text-quiet">{words.keys_none}</p>}
          <ul className="divide-y divide-line">
            {list.keys.map(({ id, name, starts_with, made_at, last_used_at, ended_at }) => (
              <li key={id} className="grid gap-1 py-3">
                <p className="font-semibold break-words">{name}</p>
                <p className="text-14 text-quiet">
                  {[fill(words.keys_starts, { starts: starts_with }), fill(words.keys_day, { day: formatDay(made_at, locale) }), last_used_at ? fill(words.keys_used, { day: formatDay(last_used_at, locale) }) : words.keys_unused].join(" · ")}
                </p>
                {ended_at ? (
                  <p className="text-14 font-semibold text-alert">{fill(words.keys_ended, { day: formatDay(ended_at, locale) })}</p>
                ) : (
                  <Disclosure label={words.keys_end}>
                    <div className="grid gap-3 rounded-lg bg-alert-wash p-3">
                      <p>{words.keys_end_text}</p>
                      <PortalForm name={`het-${id}`} action={endKey} submit={words.keys_end} busy={saving} look="secondary">
                        <LocaleField locale={locale} />
                        <input type="hidden" name="id" value={id} />
                      </PortalForm>
                    </div>
                  </Disclosure>
                )}
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <Notice tone="bad">{words.closed}</Notice>
      )}
      <section aria-labelledby="tao" className={cardClasses}>
        <h2 id="tao" className="sign text-23 text-leaf">
          {words.keys_make}
        </h2>
        <PortalForm name="tao" action={makeKey} submit={words.keys_make} busy={saving}>
          <LocaleField locale={locale} />
          <TextField id="name" name="name" label={words.keys_name} hint={words.keys_name_hint} required maxLength={80} className="min-h-14" />
        </PortalForm>
      </section>
    </PortalFrame>
  )
}
