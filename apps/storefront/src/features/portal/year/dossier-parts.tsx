import type { CriteriaSheet, DossierDetail, EvidenceView, NeedView } from "@ocop/certification/http"
import { EVIDENCE_KIND_NAMES, NEEDS } from "@ocop/certification/rules/year"
import type { UploadView } from "@ocop/producer/http"
import type { ReactNode } from "react"
import { formatDay } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"
import { Chip } from "@/ui/chip"
import { fill } from "../../cart/fill"
import { SelectField, TextAreaField, TextField, Tick } from "../fields"
import { KeepTyped } from "../keep-typed"
import { LocaleField } from "../locale-field"
import { PortalForm, type FormAction } from "../portal-form"
import { cardClasses } from "../portal-frame"
import { evidenceSenderWords } from "../sender-words"
import { portalWords } from "../words"
import { savePapers, saveRegistration, saveReport, saveScores } from "./actions"
import { EvidenceSender } from "./evidence-sender"
import { evidenceFacts } from "./evidence-list"
import { yearWords } from "./words"

interface PartProps {
  dossier: DossierDetail
  locale: Locale
}

/** A form of one part: kept on the device while it is typed, on the server when it is saved. */
function PartForm({ part, action, dossier, locale, children }: PartProps & { part: string; action: FormAction; children: ReactNode }) {
  const words = yearWords[locale]
  return (
    <section aria-label={part} className={cardClasses}>
      <PortalForm name={part} action={action} submit={words.save} busy={portalWords[locale].saving}>
        <KeepTyped name={`${dossier.id}.${part}`} version={dossier.updated_at} words={{ on_device: words.on_device, on_server: words.on_server }} />
        <LocaleField locale={locale} />
        <input type="hidden" name="id" value={dossier.id} />
        {children}
      </PortalForm>
    </section>
  )
}

export function RegistrationPart({ dossier, locale }: PartProps) {
  const words = yearWords[locale]
  const { registration, sheet } = dossier
  const field = (name: Exclude<keyof typeof registration, "samples">, label: string, rest: object = {}) => (
    <TextField id={name} name={name} label={label} defaultValue={registration[name]} maxLength={200} className="min-h-14" {...rest} />
  )
  return (
    <PartForm part="dang-ky" action={saveRegistration} dossier={dossier} locale={locale}>
      {field("unit_name", words.r_unit, { autoComplete: "organization" })}
      {field("representative", words.r_representative, { autoComplete: "name" })}
      {field("position", words.r_position, { autoComplete: "organization-title" })}
      {field("address", words.r_address, { autoComplete: "street-address", maxLength: 400 })}
      {field("phone", words.r_phone, { type: "tel", inputMode: "tel", autoComplete: "tel", maxLength: 20 })}
      {field("email", words.r_email, { type: "email", autoComplete: "email", optional: portalWords[locale].optional })}
      {field("product_name", words.r_product)}
      {sheet !== 26 && <TextField id="samples" name="samples" label={words.r_samples} hint={words.r_samples_hint} defaultValue={registration.samples} inputMode="numeric" maxLength={3} className="min-h-14" />}
    </PartForm>
  )
}

export function ReportPart({ dossier, locale }: PartProps) {
  const words = yearWords[locale]
  const { report, kind } = dossier
  const field = (name: "general" | "plan_result" | "changes" | "plan_ahead", label: string, hint?: string) => (
    <TextAreaField id={name} name={name} label={label} hint={hint} defaultValue={report[name]} maxLength={8_000} rows={5} />
  )
  return (
    <PartForm part="bao-cao" action={saveReport} dossier={dossier} locale={locale}>
      {field("general", words.p_general, words.p_general_hint)}
      {field("plan_result", words.p_result, words.p_result_hint)}
      {kind !== "first" && field("changes", words.p_changes, words.p_changes_hint)}
      {field("plan_ahead", words.p_ahead)}
    </PartForm>
  )
}

/** The official sheet, criterion by criterion, as the council will have it before it. */
export function ScoresPart({ dossier, sheet, locale }: PartProps & { sheet: CriteriaSheet }) {
  const words = yearWords[locale]
  const { self_scores } = dossier.report
  const criteria = sheet.sections.flatMap((section) => section.criteria)
  const points = Object.values(self_scores).reduce((sum, each) => sum + each, 0)
  return (
    <PartForm part="tu-cham" action={saveScores} dossier={dossier} locale={locale}>
      <p>{words.scores_text}</p>
      <p className="font-semibold">{fill(words.scores_total, { points, count: Object.keys(self_scores).length, all: criteria.length })}</p>
      {sheet.sections.map(({ id, label, max, criteria }) => (
        <fieldset key={id} className="grid gap-5 border-t border-line pt-4">
          <legend className="float-left mb-1 w-full font-semibold text-leaf">
            {id}. {label} ({max})
          </legend>
          {criteria.map(({ id: criterion, label, options }) => (
            <SelectField key={criterion} id={`score-${criterion}`} name={`score.${criterion}`} label={`${criterion}. ${label}`} defaultValue={String(self_scores[criterion] ?? "")} className="min-h-14">
              <option value="">{words.scores_none}</option>
              {options.map((option) => (
                <option key={`${option.case ?? ""}${option.points}${option.label}`} value={option.points}>
                  {fill(words.points, { points: option.points, label: option.label })}
                </option>
              ))}
            </SelectField>
          ))}
        </fieldset>
      ))}
    </PartForm>
  )
}

const NEED_TONES = { met: "leaf", runs_out: "orange", expired: "alert", missing: "alert", optional: "plain" } as const

/** What the law asks for, what the library holds, and the way to add what is not there. */
export function PapersPart({ dossier, library, uploads, wanted, locale }: PartProps & { library: EvidenceView[]; uploads: UploadView[]; wanted: string | undefined }) {
  const words = yearWords[locale]
  const chosen = new Set(dossier.papers.map(({ id }) => id))
  const ordered = [...dossier.papers, ...library.filter(({ id }) => !chosen.has(id))]
  return (
    <>
      <section aria-labelledby="can" className={cardClasses}>
        <h2 id="can" className="sign text-23 text-leaf">
          {portalWords[locale].needed}
        </h2>
        <p>{words.needs_text}</p>
        <ul className="divide-y divide-line">
          {[...dossier.needs].sort((one, other) => Number(other.mandatory) - Number(one.mandatory)).map((need) => (
            <Need key={need.key} need={need} papers={ordered} locale={locale} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="gui" className={`${cardClasses} scroll-mt-4`}>
        <h2 id="gui" className="sign text-23 text-leaf">
          {words.add_paper}
        </h2>
        <p>{portalWords[locale].papers_intro}</p>
        <EvidenceSender dossierId={dossier.id} uploads={uploads} wanted={wanted} kinds={kindsFor(locale)} words={evidenceSenderWords(locale)} />
        <noscript>
          <p>{portalWords[locale].noscript}</p>
        </noscript>
      </section>
      {ordered.length > 0 && (
        <section aria-labelledby="chon" className={cardClasses}>
          <h2 id="chon" className="sign text-23 text-leaf">
            {words.choose_papers}
          </h2>
          <p>{words.choose_text}</p>
          <PortalForm name="giay-to" action={savePapers} submit={words.save_papers} busy={portalWords[locale].saving} look="secondary">
            <LocaleField locale={locale} />
            <input type="hidden" name="id" value={dossier.id} />
            <ul className="divide-y divide-line">
              {ordered.map((paper) => (
                <li key={paper.id}>
                  <label className="flex min-h-14 items-center gap-3 py-2">
                    <Tick type="checkbox" name="papers" value={paper.id} defaultChecked={chosen.has(paper.id)} className="size-7 shrink-0 accent-leaf" />
                    <span className="min-w-0">
                      <span className="block font-semibold">{paper.title}</span>
                      <span className="block text-14 text-quiet">{evidenceFacts(paper, locale)}</span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </PortalForm>
        </section>
      )}
    </>
  )
}

export const kindsFor = (locale: Locale) => Object.entries(EVIDENCE_KIND_NAMES).map(([kind, name]) => ({ kind, name: name[locale] }))

function Need({ need: { key, name, mandatory, status, kinds, evidence_id }, papers, locale }: { need: NeedView; papers: EvidenceView[]; locale: Locale }) {
  const words = yearWords[locale]
  const paper = papers.find(({ id }) => id === evidence_id)
  const criteria = NEEDS.find((need) => need.key === key)?.criteria ?? []
  const wanting = status === "missing" || status === "expired" || status === "optional"
  return (
    <li className="grid gap-1 py-3" data-need={key}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <p className="font-semibold">
          {name[locale]} <span className="font-normal text-quiet">({mandatory ? words.required : words.asked})</span>
        </p>
        <Chip tone={NEED_TONES[status]}>
          {words[`need_${status}`]}
          {paper?.valid_to ? ` ${fill(words.e_until, { day: formatDay(paper.valid_to, locale) })}` : ""}
        </Chip>
      </div>
      <p className="text-14 text-quiet">{[fill(words.criteria, { criteria: criteria.join(", ") }), paper?.title].filter(Boolean).join(" · ")}</p>
      {wanting && (
        <a href={`?phan=giay-to&loai=${kinds[0]}#gui`} className="link inline-flex min-h-11 items-center justify-self-start">
          {words.need_add}
          <span className="sr-only">: {name[locale]}</span>
        </a>
      )}
    </li>
  )
}
