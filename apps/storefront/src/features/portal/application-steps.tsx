import type { ApplicationView, JoiningResponse } from "@ocop/producer/http"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { fill } from "../cart/fill"
import { saveStep, submitApplication } from "./application-actions"
import { applicationWords } from "./application-words"
import { SelectField, TextAreaField, TextField, Tick } from "./fields"
import { KeepTyped } from "./keep-typed"
import { LocaleField } from "./locale-field"
import { PaperList, RequirementList } from "./paper-list"
import { PaperSender } from "./paper-sender"
import { PortalForm } from "./portal-form"
import { cardClasses } from "./portal-frame"
import { paperSenderWords } from "./sender-words"
import { portalWords } from "./words"

interface StepsProps {
  application: ApplicationView
  joining: JoiningResponse
  step: number
  locale: Locale
}

export const LAST_STEP = 5

/** One decision a screen; each step is saved on the server when it is left. */
export function ApplicationStep(props: StepsProps) {
  const { application, joining, step, locale } = props
  const words = applicationWords[locale]
  const portal = portalWords[locale]
  return (
    <section aria-labelledby="buoc" className={cardClasses}>
      <div>
        <p className="text-14 text-quiet">{fill(words.step, { step })}</p>
        <h2 id="buoc" className="sign text-23 text-leaf">
          {words.steps[step - 1]}
        </h2>
      </div>
      {step < 4 && (
        <PortalForm key={step} name={`buoc-${step}`} action={saveStep} submit={words.next} busy={portal.saving}>
          <KeepTyped name={`${application.id}.${step}`} version={application.updated_at} words={{ on_device: words.on_device, on_server: portal.on_server }} />
          <LocaleField locale={locale} />
          <input type="hidden" name="step" value={step} />
          {step === 1 && <WhoFields {...props} />}
          {step === 2 && <WhereFields {...props} />}
          {step === 3 && <ContactFields {...props} />}
        </PortalForm>
      )}
      {step === 4 && (
        <>
          <p>{portal.papers_intro}</p>
          <RequirementList requirements={application.requirements} locale={locale} />
          <PaperList papers={application.papers} removable locale={locale} />
          <PaperSender area="ho-so" kinds={joining.paper_kinds} uploads={application.uploads} words={paperSenderWords(locale)} />
          <noscript>
            <p>{portal.noscript}</p>
          </noscript>
          <a href={href(locale, "/nha-san-xuat/dang-ky?buoc=5")} className="inline-flex min-h-14 items-center justify-center rounded-pill bg-leaf px-6 text-18 font-semibold text-card hover:bg-leaf-light">
            {words.next}
          </a>
        </>
      )}
      {step === LAST_STEP && <LookOver {...props} />}
    </section>
  )
}

function WhoFields({ application: { fields }, joining, locale }: StepsProps) {
  const words = applicationWords[locale]
  const portal = portalWords[locale]
  return (
    <>
      <SelectField id="type" name="type" label={words.type} required defaultValue={fields.type ?? ""} className="min-h-14">
        <option value="" disabled>
          {portal.choose}
        </option>
        {joining.types.map(({ type, name }) => (
          <option key={type} value={type}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField id="name" name="name" label={words.name} hint={words.name_hint} defaultValue={fields.name} autoComplete="organization" required maxLength={120} className="min-h-14" />
      <TextField id="short_name" name="short_name" label={words.short} optional={portal.optional} defaultValue={fields.short_name} maxLength={60} className="min-h-14" />
      <TextField id="english_name" name="english_name" label={words.english} optional={portal.optional} defaultValue={fields.english_name} maxLength={120} className="min-h-14" />
      <TextField id="registration_number" name="registration_number" label={words.registration} defaultValue={fields.registration_number} maxLength={60} className="min-h-14" />
      <TextField id="tax_id" name="tax_id" label={words.tax} hint={words.tax_hint} defaultValue={fields.tax_id} inputMode="numeric" maxLength={20} className="min-h-14" />
    </>
  )
}

function WhereFields({ application: { fields, commune, commune_choices }, locale }: StepsProps) {
  const words = applicationWords[locale]
  return (
    <>
      <TextField id="commune_text" name="commune_text" label={words.commune} hint={words.commune_hint} defaultValue={fields.commune_text} required maxLength={120} className="min-h-14" />
      {commune && <p className="rounded-lg bg-leaf-wash px-3 py-2 font-semibold text-leaf">{[commune.name, commune.formerly].filter(Boolean).join(" · ")}</p>}
      {!commune && commune_choices.length > 0 && (
        <fieldset className="grid gap-2">
          <legend className="mb-1 font-semibold">{words.commune_which}</legend>
          <input type="hidden" name="commune_of" value={fields.commune_text} />
          {commune_choices.map((choice) => (
            <label key={choice.code} className="flex min-h-14 items-center gap-3 rounded-card border-2 border-field px-4 has-checked:border-leaf has-checked:bg-leaf-wash">
              <Tick type="radio" name="commune_code" value={choice.code} className="size-6 accent-leaf" />
              <span>
                {choice.name}
                {choice.formerly && <span className="block text-14 text-quiet">{choice.formerly}</span>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <TextAreaField id="summary" name="summary" label={words.summary} hint={words.summary_hint} defaultValue={fields.summary} maxLength={400} rows={4} />
    </>
  )
}

function ContactFields({ application: { fields }, locale }: StepsProps) {
  const words = applicationWords[locale]
  const portal = portalWords[locale]
  return (
    <>
      <TextField id="representative_name" name="representative_name" label={words.rep} defaultValue={fields.representative_name} autoComplete="name" required maxLength={80} className="min-h-14" />
      <TextField id="representative_phone" name="representative_phone" type="tel" inputMode="tel" label={words.phone} hint={words.phone_hint} defaultValue={fields.representative_phone} autoComplete="tel" required maxLength={30} className="min-h-14" />
      <TextField id="representative_email" name="representative_email" type="email" label={words.email} optional={portal.optional} defaultValue={fields.representative_email} autoComplete="email" maxLength={200} className="min-h-14" />
    </>
  )
}

const STEP_OF: Record<string, number> = {
  type: 1, name: 1, short_name: 1, english_name: 1, registration_number: 1, tax_id: 1,
  commune: 2, commune_text: 2, commune_code: 2, summary: 2,
  representative_name: 3, representative_phone: 3, representative_email: 3,
}

/** Everything once more with the way back to each step, what is still missing, the one consent, and the last button. */
function LookOver({ application: { fields, commune, papers, missing }, joining, locale }: StepsProps) {
  const words = applicationWords[locale]
  const portal = portalWords[locale]
  const typeName = joining.types.find(({ type }) => type === fields.type)?.name
  const rows: { step: number; term: string; shown: string | null | undefined }[] = [
    { step: 1, term: words.type, shown: typeName },
    { step: 1, term: words.name, shown: fields.name },
    { step: 1, term: words.registration, shown: fields.registration_number },
    { step: 1, term: words.tax, shown: fields.tax_id },
    { step: 2, term: words.commune, shown: commune ? [commune.name, commune.formerly].filter(Boolean).join(" · ") : fields.commune_text },
    { step: 3, term: words.rep, shown: fields.representative_name },
    { step: 3, term: words.phone, shown: fields.representative_phone },
    { step: 3, term: words.email, shown: fields.representative_email },
    { step: 4, term: portal.papers, shown: papers.map(({ kind_name }) => kind_name).join(", ") },
  ]
  const to = (step: number) => href(locale, `/nha-san-xuat/dang-ky?buoc=${step}`)
  return (
    <>
      <p>{words.review}</p>
      <dl className="divide-y divide-line">
        {rows.map(({ step, term, shown }) => (
          <div key={term} className="flex items-center justify-between gap-4 py-2">
            <div className="min-w-0">
              <dt className="text-14 text-quiet">{term}</dt>
              <dd className="break-words">{shown || <span className="text-quiet">{words.nothing}</span>}</dd>
            </div>
            <a href={to(step)} aria-label={`${words.edit}: ${term}`} className="link inline-flex min-h-14 shrink-0 items-center px-2">
              {words.edit}
            </a>
          </div>
        ))}
      </dl>
      {missing.length > 0 ? (
        <div className="rounded-card border-2 border-alert bg-alert-wash p-4">
          <h3 className="font-semibold text-alert">{words.missing}</h3>
          <ul className="mt-1">
            {missing.map(({ field, message }) => (
              <li key={field}>
                <a href={to(field.startsWith("papers") ? 4 : (STEP_OF[field] ?? 1))} className="inline-flex min-h-11 items-center text-alert underline underline-offset-4">
                  {message}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <PortalForm name="nop" action={submitApplication} submit={words.submit} busy={portal.saving}>
          <LocaleField locale={locale} />
          <input type="hidden" name="policy_version" value={joining.consent.policy_version} />
          <div className="flex items-start gap-3">
            <Tick id="consent" name="consent" type="checkbox" required className="my-2 size-7 shrink-0 accent-leaf" />
            <p className="py-1.5">
              <label htmlFor="consent">{joining.consent.text}</label>{" "}
              <a href={href(locale, `/chinh-sach/${joining.consent.policy_slug}`)} target="_blank" className="link text-14">
                {words.policy}
              </a>
            </p>
          </div>
        </PortalForm>
      )}
    </>
  )
}
