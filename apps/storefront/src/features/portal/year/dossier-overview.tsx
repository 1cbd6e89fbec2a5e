import type { DossierDetail, DossierGap } from "@ocop/certification/http"
import { CONTENT_NAMES, KIND_NAMES } from "@ocop/certification/rules/year"
import { formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { Chip } from "@/ui/chip"
import { fill } from "../../cart/fill"
import { LocaleField } from "../locale-field"
import { PortalForm } from "../portal-form"
import { cardClasses, Notice } from "../portal-frame"
import { portalWords } from "../words"
import { submitDossier } from "./actions"
import { StateChip } from "./state-chip"
import { Timeline } from "./timeline"
import { yearWords } from "./words"

interface OverviewProps {
  dossier: DossierDetail
  locale: Locale
}

/** One dossier: where it stands, its four parts while it is being written, what was handed in, what has happened. */
export function DossierOverview({ dossier, locale }: OverviewProps) {
  const words = yearWords[locale]
  const { id, state, kind, code, sheet, due_on, overdue, timeline, submissions, next } = dossier
  const writing = state === "draft" || state === "returned"
  return (
    <>
      <div className="grid gap-2">
        <p className="flex flex-wrap items-center gap-2">
          <StateChip state={state} locale={locale} />
          <span className="text-quiet">{KIND_NAMES[kind][locale]}</span>
        </p>
        <p className="text-14 text-quiet">{[code && fill(words.code, { code }), fill(words.sheet, { number: sheet })].filter(Boolean).join(" · ")}</p>
        {due_on && <p className={overdue ? "font-semibold text-alert" : ""}>{fill(overdue ? words.overdue : words.due, { day: formatDay(due_on, locale) })}</p>}
      </div>
      {state === "returned" && <Notice tone="bad">{fill(words.returned, { reason: timeline.at(-1)?.reason ?? "" })}</Notice>}
      {writing && <Parts dossier={dossier} locale={locale} />}
      {next.some(({ verb }) => verb === "submit") && <Submit dossier={dossier} locale={locale} />}
      <section aria-labelledby="tai" className={cardClasses}>
        <h2 id="tai" className="sign text-23 text-leaf">
          {words.handed_in}
        </h2>
        {submissions.length > 0 && (
          <ul className="grid gap-1">
            {submissions.map(({ version, receipt_number, submitted_at }) => (
              <li key={version}>{fill(words.version, { version, day: formatDay(submitted_at, locale), number: receipt_number })}</li>
            ))}
          </ul>
        )}
        <div className="flex flex-wrap gap-x-6">
          <a href={`/api/nha-san-xuat/tep/ho-so/${id}`} target="_blank" rel="noreferrer" className="link inline-flex min-h-14 items-center">
            {writing ? words.whole_draft : words.whole}
          </a>
          {submissions.length > 0 && (
            <a href={`/api/nha-san-xuat/tep/phieu-tiep-nhan/${id}`} target="_blank" rel="noreferrer" className="link inline-flex min-h-14 items-center">
              {words.receipt}
            </a>
          )}
        </div>
      </section>
      <Assessment dossier={dossier} locale={locale} />
      <Timeline steps={timeline} locale={locale} />
    </>
  )
}

function Parts({ dossier: { id, gaps, report, sheet }, locale }: OverviewProps) {
  const words = yearWords[locale]
  const lacks = (part: DossierGap["part"]) => gaps.some((gap) => gap.part === part)
  const scored = Object.keys(report.self_scores).length
  const parts = [
    { to: "dang-ky", name: words.part_registration, state: lacks("registration") },
    { to: "bao-cao", name: words.part_report, state: lacks("report") },
    { to: "tu-cham", name: words.part_scores, state: scored > 0 ? false : null },
    { to: "giay-to", name: words.part_papers, state: lacks("papers") },
  ]
  return (
    <section aria-labelledby="phan" className={cardClasses} data-sheet={sheet}>
      <h2 id="phan" className="sign text-23 text-leaf">
        {words.parts}
      </h2>
      <ol className="divide-y divide-line">
        {parts.map(({ to, name, state }, index) => (
          <li key={to}>
            <a href={href(locale, `/nha-san-xuat/ho-so/${id}?phan=${to}`)} className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
              <span className="font-semibold underline underline-offset-4">
                {index + 1}. {name}
              </span>
              <Chip tone={state === null ? "plain" : state ? "alert" : "leaf"}>{state === null ? words.part_optional : state ? words.part_lacking : words.part_done}</Chip>
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Submit({ dossier: { id, gaps }, locale }: OverviewProps) {
  const words = yearWords[locale]
  if (gaps.length > 0) {
    return (
      <div className="rounded-card border-2 border-honey bg-honey-wash p-4 text-honey-ink">
        <h2 className="font-semibold">{words.lacking}</h2>
        <ul className="mt-1 list-disc pl-5">
          {gaps.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </div>
    )
  }
  return (
    <section aria-label={words.submit} className={cardClasses}>
      <p>{words.submit_text}</p>
      <PortalForm name="nop" action={submitDossier} submit={words.submit} busy={portalWords[locale].saving}>
        <LocaleField locale={locale} />
        <input type="hidden" name="id" value={id} />
      </PortalForm>
    </section>
  )
}

function Assessment({ dossier: { assessment }, locale }: OverviewProps) {
  const words = yearWords[locale]
  if (!assessment) return null
  return (
    <section aria-labelledby="xa" className={cardClasses}>
      <h2 id="xa" className="sign text-23 text-leaf">
        {words.assessment}
      </h2>
      <ul className="divide-y divide-line">
        {assessment.contents.map(({ key, met, note }) => (
          <li key={key} className="grid gap-1 py-3">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-semibold">{CONTENT_NAMES[key][locale]}</span>
              <Chip tone={met ? "leaf" : "alert"}>{met ? words.met : words.not_met}</Chip>
            </p>
            {note && <p className="text-14 text-quiet">{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
