import type { DossierChoice, DossierRow } from "@ocop/certification/http"
import { KIND_NAMES } from "@ocop/certification/rules/year"
import { formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { fill } from "../../cart/fill"
import { LocaleField } from "../locale-field"
import { PortalForm } from "../portal-form"
import { portalWords } from "../words"
import { beginDossier } from "./actions"
import { StateChip } from "./state-chip"
import { yearWords } from "./words"

/** Dossiers of mine: what it is about, where it stands, by when somebody must act. */
export function DossierList({ dossiers, locale }: { dossiers: DossierRow[]; locale: Locale }) {
  const words = yearWords[locale]
  return (
    <ul className="divide-y divide-line">
      {dossiers.map(({ id, title, kind, state, code, due_on, overdue }) => (
        <li key={id}>
          <a href={href(locale, `/nha-san-xuat/ho-so/${id}`)} className="grid min-h-14 gap-1 py-3">
            <span className="font-semibold underline underline-offset-4">{title}</span>
            <span className="flex flex-wrap items-center gap-2">
              <StateChip state={state} locale={locale} />
              <span className="text-14 text-quiet">{[KIND_NAMES[kind][locale], code].filter(Boolean).join(" · ")}</span>
            </span>
            {due_on && <span className={`text-14 ${overdue ? "font-semibold text-alert" : "text-quiet"}`}>{fill(overdue ? words.overdue : words.due, { day: formatDay(due_on, locale) })}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** For which products a dossier may begin now, and of which kind: one button each. */
export function DossierChoices({ choices, locale }: { choices: DossierChoice[]; locale: Locale }) {
  const words = yearWords[locale]
  const BEGIN = { first: words.begin_first, upgrade: words.begin_upgrade, renewal: words.begin_renewal }
  return (
    <ul className="divide-y divide-line">
      {choices.map(({ product, sheet, star, kinds, open_dossier_id }) => (
        <li key={product.id} className="grid gap-2 py-4">
          <p className="font-semibold">{product.title}</p>
          <p className="text-14 text-quiet">{star ? fill(words.star_now, { star }) : words.star_none}</p>
          {open_dossier_id ? (
            <a href={href(locale, `/nha-san-xuat/ho-so/${open_dossier_id}`)} className="link inline-flex min-h-14 items-center">
              {words.under_way}: {words.open_it}
            </a>
          ) : sheet === null ? (
            <p className="text-14">{words.no_sheet}</p>
          ) : (
            <div className="flex flex-wrap gap-3">
              {kinds.map((kind, index) => (
                <PortalForm key={kind} name={`lap-${product.id}-${kind}`} action={beginDossier} submit={BEGIN[kind]} busy={portalWords[locale].saving} look={index === 0 ? "primary" : "secondary"}>
                  <LocaleField locale={locale} />
                  <input type="hidden" name="product_id" value={product.id} />
                  <input type="hidden" name="kind" value={kind} />
                  <input type="hidden" name="sheet" value={sheet} />
                </PortalForm>
              ))}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
