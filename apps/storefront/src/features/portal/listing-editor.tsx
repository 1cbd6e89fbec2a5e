import type { ListingListResponse, ListingView } from "@ocop/producer/http"
import type { Locale } from "@/i18n/locales"
import { Chip } from "@/ui/chip"
import { fill } from "../cart/fill"
import { moveListing, saveListing } from "./actions"
import { SelectField, TextAreaField, TextField } from "./fields"
import { KeepTyped } from "./keep-typed"
import { listingWords } from "./listing-words"
import { LocaleField } from "./locale-field"
import { PicturePicker } from "./picture-picker"
import { PortalForm } from "./portal-form"
import { cardClasses, Notice } from "./portal-frame"
import { SeasonField } from "./season-field"
import { pickerWords } from "./sender-words"
import { portalWords } from "./words"

interface ListingEditorProps {
  listing: ListingView
  groups: ListingListResponse["groups"]
  locale: Locale
}

/** A new product or changes to one: draft, the difference as the office will see it, and the way to the office. */
export function ListingEditor({ listing, groups, locale }: ListingEditorProps) {
  const words = listingWords[locale]
  const portal = portalWords[locale]
  const { id, state, state_name, reason, changes, missing, editable } = listing
  return (
    <>
      <p>
        <Chip tone={state === "returned" ? "alert" : state === "submitted" ? "honey" : "plain"}>{state_name}</Chip>
      </p>
      {state === "returned" && reason && <Notice tone="bad">{fill(words.returned, { reason })}</Notice>}
      {state === "submitted" && <Notice>{words.waiting}</Notice>}
      {editable && (
        <section aria-label={portal.listing_title} className={cardClasses}>
          <p className="text-quiet">{words.intro}</p>
          {listing.product_id && <p className="font-semibold">{words.keep}</p>}
          <PortalForm name="luu" action={saveListing} submit={words.save} busy={portal.saving} look="secondary">
            <KeepTyped name={id} version={listing.updated_at} words={{ on_device: words.on_device, on_server: portal.on_server }} />
            <LocaleField locale={locale} />
            <input type="hidden" name="id" value={id} />
            <Fields listing={listing} groups={groups} locale={locale} />
          </PortalForm>
        </section>
      )}
      {changes.length > 0 && (
        <section aria-labelledby="doi" className={cardClasses}>
          <h2 id="doi" className="sign text-23 text-leaf">
            {words.changes}
          </h2>
          <dl className="divide-y divide-line">
            {changes.map(({ field, name, before, after }) => (
              <div key={field} className="py-3">
                <dt className="font-semibold">{name}</dt>
                {before !== null && (
                  <dd className="text-14 whitespace-pre-line text-quiet">
                    {words.was}: {before || words.empty}
                  </dd>
                )}
                <dd className="whitespace-pre-line">
                  {before !== null && `${words.becomes}: `}
                  {after || words.empty}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {editable && missing.length > 0 && (
        <div className="rounded-card border-2 border-honey bg-honey-wash p-4 text-honey-ink">
          <h2 className="font-semibold">{words.missing}</h2>
          <ul className="mt-1 list-disc pl-5">
            {missing.map(({ field, message }) => (
              <li key={field}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      {((editable && missing.length === 0) || state === "submitted") && (
        <PortalForm name="chuyen" action={moveListing} submit={state === "submitted" ? words.withdraw : words.submit} busy={portal.saving} look={state === "submitted" ? "secondary" : "primary"}>
          <LocaleField locale={locale} />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="verb" value={state === "submitted" ? "withdraw" : "submit"} />
        </PortalForm>
      )}
    </>
  )
}

function Fields({ listing: { fields, product_id }, groups, locale }: ListingEditorProps) {
  const words = listingWords[locale]
  const portal = portalWords[locale]
  const label = fields.label ?? {}
  return (
    <>
      <TextField id="title" name="title" label={words.title} hint={words.title_hint} defaultValue={fields.title} maxLength={80} className="min-h-14" />
      <TextAreaField id="description" name="description" label={words.description} hint={words.description_hint} defaultValue={fields.description} maxLength={4000} rows={5} />
      <SelectField id="group" name="group" label={words.group} defaultValue={fields.group ?? ""} className="min-h-14">
        <option value="">{portal.choose}</option>
        {groups.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </SelectField>
      <SeasonField months={fields.months ?? []} locale={locale} />
      {!product_id && (
        <div className="grid gap-5 sm:grid-cols-3">
          <TextField id="price" name="price" label={portal.price} defaultValue={fields.price} inputMode="numeric" maxLength={16} className="min-h-14" />
          <TextField id="stock" name="stock" label={portal.stock} defaultValue={fields.stock} inputMode="numeric" maxLength={9} className="min-h-14" />
          <TextField id="weight" name="weight" label={words.weight} defaultValue={fields.weight} inputMode="numeric" maxLength={9} className="min-h-14" />
        </div>
      )}
      <TextField id="net_quantity" name="net_quantity" label={words.net} defaultValue={label.net_quantity} maxLength={80} className="min-h-14" />
      <TextAreaField id="storage" name="storage" label={words.storage} defaultValue={label.storage} maxLength={500} rows={2} />
      <TextAreaField id="usage" name="usage" label={words.usage} defaultValue={label.usage} maxLength={500} rows={2} />
      <TextField id="shelf_life_days" name="shelf_life_days" label={words.shelf} optional={portal.optional} defaultValue={label.shelf_life_days ?? ""} inputMode="numeric" maxLength={5} className="min-h-14" />
      <TextAreaField id="ingredients" name="ingredients" label={words.ingredients} optional={portal.optional} defaultValue={label.ingredients ?? ""} maxLength={1000} rows={2} />
      <TextAreaField id="warnings" name="warnings" label={words.warnings} optional={portal.optional} defaultValue={label.warnings ?? ""} maxLength={500} rows={2} />
      <PicturePicker pictures={fields.pictures ?? []} words={pickerWords(locale)} />
    </>
  )
}
