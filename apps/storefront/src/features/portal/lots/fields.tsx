import { quantityText } from "@ocop/traceability/rules/quantities"
import { Fragment, type ReactNode } from "react"
import { fill } from "@/features/cart/fill"
import { Disclosure } from "@/ui/disclosure"
import { SelectField, TextField } from "../fields"
import { inUnit, type LotForm } from "./form-context"

const tall = "min-h-14"

export function AmountField({ name, label, hint, optional, required, whole = false }: { name: string; label: string; hint?: string; optional?: string; required?: boolean; whole?: boolean }) {
  return <TextField id={name} name={name} label={label} hint={hint} optional={optional} required={required} inputMode={whole ? "numeric" : "decimal"} autoComplete="off" maxLength={14} className={tall} />
}

export function DayField({ today, words }: LotForm) {
  return <TextField id="day" name="day" label={words.day} type="date" defaultValue={today} max={today} required className={tall} />
}

export function ReasonField({ label, words, required = false }: { label?: string; words: LotForm["words"]; required?: boolean }) {
  return <TextField id="reason" name="reason" label={label ?? words.reason} optional={required ? undefined : words.optional} required={required} maxLength={300} className={tall} />
}

/** How much of the lot goes in; all that is left unless something else is written. */
export function TakeField({ lot, words, locale, required = false }: LotForm & { required?: boolean }) {
  return <AmountField name="take" label={inUnit(words.take, lot.uom, words)} hint={fill(words.take_hint, { left: quantityText(lot.quantities.left, lot.uom, locale) })} required={required} optional={required ? undefined : words.optional} />
}

export function LocationField({ locations, words, any = false }: LotForm & { any?: boolean }) {
  if (locations.length < 2) return null
  return (
    <SelectField id="location" name="location" label={words.location} className={tall}>
      {any && <option value="">{words.location_any}</option>}
      {locations.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  )
}

/** Rows one after the other; those beyond `shown` behind one more tap, also without script. */
export function Rows({ count, shown, more, children }: { count: number; shown: number; more: string; children: (row: number) => ReactNode }) {
  const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => <Fragment key={from + index}>{children(from + index)}</Fragment>)
  return (
    <>
      {rows(0, shown)}
      {count > shown && (
        <Disclosure label={more}>
          <div className="grid gap-5">{rows(shown, count)}</div>
        </Disclosure>
      )}
    </>
  )
}
