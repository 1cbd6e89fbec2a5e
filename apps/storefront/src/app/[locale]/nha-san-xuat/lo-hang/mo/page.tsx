import { UOMS } from "@ocop/traceability/rules/quantities"
import { randomUUID } from "node:crypto"
import { today } from "@/data/clock"
import { SelectField, TextField } from "@/features/portal/fields"
import { LocaleField } from "@/features/portal/locale-field"
import { openLot } from "@/features/portal/lots/actions"
import { AmountField } from "@/features/portal/lots/fields"
import { LOTS } from "@/features/portal/lots/lot-list"
import { lotWords } from "@/features/portal/lots/words"
import { portalMetadata } from "@/features/portal/page-metadata"
import { PortalForm } from "@/features/portal/portal-form"
import { cardClasses, PortalFrame } from "@/features/portal/portal-frame"
import { memberOrDoor } from "@/features/portal/reads"
import { portalWords } from "@/features/portal/words"
import { readLocale } from "@/i18n/read-locale"

export const instant = false
export const generateMetadata = portalMetadata("lots")

export default async function Page() {
  const locale = await readLocale()
  await memberOrDoor(locale)
  const words = lotWords[locale]
  const tall = "min-h-14"
  return (
    <PortalFrame here={LOTS} back={LOTS} title={words.open} locale={locale} signedIn>
      <p className="measure">{words.open_intro}</p>
      <section aria-label={words.open} className={cardClasses}>
        <PortalForm name="mo" action={openLot} submit={words.open_submit} busy={portalWords[locale].saving}>
          <LocaleField locale={locale} />
          <input type="hidden" name="key" value={randomUUID()} />
          <SelectField id="kind" name="kind" label={words.open_kind} className={tall}>
            <option value="input">{words.open_input}</option>
            <option value="harvest">{words.open_harvest}</option>
          </SelectField>
          <TextField id="title" name="title" label={words.open_title} hint={words.open_title_hint} required maxLength={120} className={tall} />
          <div className="grid grid-cols-2 items-end gap-3">
            <AmountField name="amount" label={words.open_amount} required />
            <SelectField id="uom" name="uom" label={words.open_unit} className={tall}>
              {UOMS.map((uom) => (
                <option key={uom} value={uom}>
                  {words.units[uom]}
                </option>
              ))}
            </SelectField>
          </div>
          <AmountField name="each" label={words.open_each} hint={words.open_each_hint} optional={words.optional} />
          <TextField id="supplier" name="supplier" label={words.supplier} optional={words.optional} maxLength={120} className={tall} />
          <TextField id="supplier_lot" name="supplier_lot" label={words.supplier_lot} optional={words.optional} maxLength={60} autoComplete="off" className={tall} />
          <TextField id="day" name="day" label={words.open_day} type="date" defaultValue={today()} max={today()} required className={tall} />
          <TextField id="best_before" name="best_before" label={words.open_best_before} optional={words.optional} type="date" className={tall} />
          <TextField id="note" name="note" label={words.note} optional={words.optional} maxLength={500} className={tall} />
        </PortalForm>
      </section>
    </PortalFrame>
  )
}
