import { UOMS } from "@ocop/traceability/rules/quantities"
import { fill } from "@/features/cart/fill"
import { Disclosure } from "@/ui/disclosure"
import { SelectField, TextField } from "../fields"
import { AmountField, DayField, ReasonField, Rows, TakeField } from "./fields"
import { inUnit, optionOf, statedUnit, type LotForm } from "./form-context"
import { stockText } from "./lot-list"

const tall = "min-h-14"
const MOST_EXTRA = 4
const MOST_OUT = 4

/** Dried, filtered, mixed, cooked: this lot and perhaps others go in, something else comes out. */
export function TransformFields(form: LotForm) {
  const { lot, words } = form
  return (
    <>
      <input type="hidden" name="stated_uom" value={statedUnit(lot)} />
      <TakeField {...form} required />
      {form.others.length > 0 && (
        <Disclosure label={words.extra}>
          <div className="grid gap-6">
            <Rows count={MOST_EXTRA} shown={1} more={words.more_rows}>
              {(row) => <ExtraRow {...form} row={row} />}
            </Rows>
          </div>
        </Disclosure>
      )}
      <Rows count={MOST_OUT} shown={1} more={words.more_rows}>
        {(row) => <OutputRow {...form} row={row} />}
      </Rows>
      <ReasonField label={words.note_field} words={words} />
      <DayField {...form} />
    </>
  )
}

function ExtraRow({ row, lot, others, words, locale }: LotForm & { row: number }) {
  return (
    <div className="grid gap-3 border-l-4 border-honey pl-3">
      <SelectField id={`lot.${row}`} name={`lot.${row}`} label={words.extra_lot} className={tall}>
        <option value="">{words.extra_none}</option>
        {others.map((other) => (
          <option key={other.id} value={optionOf(other)}>
            {`${other.code} · ${other.title.slice(0, 60)} · ${stockText(other, locale)}`}
          </option>
        ))}
      </SelectField>
      <div className="grid gap-3 sm:grid-cols-2 sm:items-end">
        <AmountField name={`extra.${row}`} label={words.extra_amount} />
        <AmountField name={`extra_weight.${row}`} label={inUnit(words.same_as, statedUnit(lot), words)} optional={words.optional} />
      </div>
    </div>
  )
}

function OutputRow({ row, lot, variants, words }: LotForm & { row: number }) {
  return (
    <fieldset className="grid gap-3 border-l-4 border-leaf pl-3">
      <legend className="float-left mb-2 font-semibold text-leaf">{row === 0 ? words.outputs : fill(words.output, { number: row + 1 })}</legend>
      <TextField id={`title.${row}`} name={`title.${row}`} label={words.what} required={row === 0} maxLength={120} className={`clear-both ${tall}`} />
      <SelectField id={`variant.${row}`} name={`variant.${row}`} label={words.output_variant} className={tall}>
        <option value="">{words.output_bulk}</option>
        {variants.map(({ variant_id, title }) => (
          <option key={variant_id} value={variant_id}>
            {title}
          </option>
        ))}
      </SelectField>
      <div className="grid grid-cols-2 items-end gap-3">
        <AmountField name={`amount.${row}`} label={words.open_amount} required={row === 0} />
        <SelectField id={`unit.${row}`} name={`unit.${row}`} label={words.output_unit} defaultValue={lot.uom} className={tall}>
          {UOMS.map((uom) => (
            <option key={uom} value={uom}>
              {words.units[uom]}
            </option>
          ))}
        </SelectField>
      </div>
      <AmountField name={`weight.${row}`} label={inUnit(words.same_as, statedUnit(lot), words)} hint={words.same_as_hint} optional={words.optional} />
    </fieldset>
  )
}
