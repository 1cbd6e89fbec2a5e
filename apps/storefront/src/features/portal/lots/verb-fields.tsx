import { quantityText } from "@ocop/traceability/rules/quantities"
import type { LotVerb } from "@ocop/traceability/rules/lots"
import type { ComponentType } from "react"
import { fill } from "@/features/cart/fill"
import { SelectField, TextField } from "../fields"
import { AmountField, DayField, LocationField, ReasonField, Rows, TakeField } from "./fields"
import { inUnit, type LotForm } from "./form-context"
import { stockText } from "./lot-list"
import { ROWS } from "./reckon"
import { TransformFields } from "./transform-fields"

const tall = "min-h-14"

function GradeFields(form: LotForm) {
  const { lot, words } = form
  const title = lot.title.slice(0, 100)
  const names = [fill(words.grade_first, { title }), fill(words.grade_second, { title })]
  return (
    <>
      <TakeField {...form} />
      <p className="text-quiet">{words.grade_hint}</p>
      <Rows count={ROWS} shown={2} more={words.more_rows}>
        {(row) => (
          <div className="grid grid-cols-[1fr_6.5rem] items-end gap-3">
            <TextField id={`title.${row}`} name={`title.${row}`} label={words.what} defaultValue={names[row] ?? ""} maxLength={120} className={tall} />
            <AmountField name={`amount.${row}`} label={words.units[lot.uom]} whole={lot.uom === "piece"} />
          </div>
        )}
      </Rows>
      <ReasonField label={words.why_lost} words={words} />
      <DayField {...form} />
    </>
  )
}

function SplitFields(form: LotForm) {
  const { lot, words } = form
  return (
    <>
      <p className="text-quiet">{words.split_hint}</p>
      <div className="grid grid-cols-2 gap-3">
        {[0, 1].map((row) => (
          <AmountField key={row} name={`amount.${row}`} label={`${fill(words.part, { number: row + 1 })} (${words.units[lot.uom]})`} whole={lot.uom === "piece"} required />
        ))}
      </div>
      <Rows count={ROWS - 2} shown={0} more={words.more_rows}>
        {(row) => <AmountField name={`amount.${row + 2}`} label={`${fill(words.part, { number: row + 3 })} (${words.units[lot.uom]})`} whole={lot.uom === "piece"} />}
      </Rows>
      <DayField {...form} />
    </>
  )
}

function MergeFields(form: LotForm) {
  const { lot, others, words, locale } = form
  return (
    <>
      <fieldset className="grid gap-2">
        <legend className="mb-2">{others.length > 0 ? fill(words.merge_hint, { code: lot.code }) : words.merge_none}</legend>
        {others.map((other) => (
          <label key={other.id} className="flex min-h-14 items-center gap-3 rounded-card border-2 border-field bg-card px-4 py-2 has-checked:border-leaf has-checked:bg-leaf-wash">
            <input type="checkbox" name="lots" value={other.id} className="size-6 shrink-0 accent-leaf" />
            <span className="grid">
              <span className="font-semibold break-all">{other.code}</span>
              <span className="text-14 text-quiet">
                {other.title} · {stockText(other, locale)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <TextField id="title" name="title" label={words.merge_title} optional={words.optional} defaultValue={lot.title} maxLength={120} className={tall} />
      <DayField {...form} />
    </>
  )
}

function PackFields(form: LotForm) {
  const { lot, variants, today, words, locale } = form
  // Its own product first; what is weighed in another unit last.
  const rank = ({ product_id, net }: LotForm["variants"][number]) => (product_id === lot.product_id ? 0 : net && net.uom !== lot.uom ? 2 : 1)
  return (
    <>
      <SelectField id="variant" name="variant" label={words.pack_into} required className={tall}>
        {[...variants]
          .sort((one, other) => rank(one) - rank(other))
          .map(({ variant_id, title }) => (
            <option key={variant_id} value={variant_id}>
              {title}
            </option>
          ))}
      </SelectField>
      <AmountField name="units" label={words.pack_units} hint={fill(words.take_hint, { left: quantityText(lot.quantities.left, lot.uom, locale) })} required whole />
      <AmountField name="loss" label={inUnit(words.pack_loss, lot.uom, words)} optional={words.optional} />
      <ReasonField label={words.why_lost} words={words} />
      <DayField {...form} />
      <Rows count={1} shown={0} more={words.pack_more}>
        {() => (
          <>
            <AmountField name="per_unit" label={inUnit(words.per_unit, lot.uom, words)} hint={words.per_unit_hint} optional={words.optional} />
            <TextField id="best_before" name="best_before" label={words.best_before} hint={words.best_before_hint} optional={words.optional} type="date" min={today} className={tall} />
            <TextField id="code" name="code" label={words.code} hint={words.code_hint} optional={words.optional} maxLength={20} autoCapitalize="characters" autoComplete="off" className={tall} />
          </>
        )}
      </Rows>
    </>
  )
}

function ReleaseFields(form: LotForm) {
  const { lot, words } = form
  return (
    <>
      <TextField id="amount" name="amount" label={words.release_amount} hint={fill(words.take_hint, { left: String(lot.quantities.left) })} defaultValue={lot.quantities.left} inputMode="numeric" required maxLength={9} className={tall} />
      <LocationField {...form} />
    </>
  )
}

function WithdrawFields(form: LotForm) {
  const { lot, words } = form
  return (
    <>
      <TextField id="amount" name="amount" label={words.withdraw_amount} defaultValue={lot.quantities.shelved} inputMode="numeric" required maxLength={9} className={tall} />
      <LocationField {...form} any />
      <ReasonField words={words} required />
    </>
  )
}

function LossFields(form: LotForm) {
  const { lot, words } = form
  const { left, shelved } = lot.quantities
  return (
    <>
      <AmountField name="amount" label={inUnit(words.loss_amount, lot.uom, words)} required whole={lot.uom === "piece"} />
      {left > 0 && shelved > 0 ? (
        <SelectField id="from" name="from" label={words.loss_from} className={tall}>
          <option value="store">{`${words.loss_store} (${left})`}</option>
          <option value="shelf">{`${words.loss_shelf} (${shelved})`}</option>
        </SelectField>
      ) : (
        <input type="hidden" name="from" value={shelved > 0 ? "shelf" : "store"} />
      )}
      {shelved > 0 && <LocationField {...form} any />}
      <ReasonField words={words} required />
      <DayField {...form} />
    </>
  )
}

const SayWhy = ({ words }: LotForm) => <ReasonField words={words} required />

/** The fields of each thing one does with a lot. */
export const VERB_FIELDS: Record<LotVerb, ComponentType<LotForm>> = {
  grade: GradeFields,
  split: SplitFields,
  merge: MergeFields,
  pack: PackFields,
  transform: TransformFields,
  release: ReleaseFields,
  withdraw: WithdrawFields,
  loss: LossFields,
  hold: SayWhy,
  resume: SayWhy,
  close: SayWhy,
  reopen: SayWhy,
}
