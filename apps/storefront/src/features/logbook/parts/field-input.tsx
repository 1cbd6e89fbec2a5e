"use client"
import { toQuantity, UNITS, type Field, type Problem, type UnitKey } from "@ocop/traceability/rules/logbook"
import type { ReactNode } from "react"
import type { Locale } from "@/i18n/locales"
import { classes } from "@/ui/classes"
import { inputClasses } from "@/ui/field"
import { fill } from "../../cart/fill"
import { siInWords } from "../book/in-words"
import { readNumber, type TypedValue } from "../book/typed-values"
import type { LogbookWords } from "../words"

interface FieldInputProps {
  name: string
  field: Field
  value: TypedValue | undefined
  onChange: (value: TypedValue) => void
  problem: Problem | undefined
  /** what was written into this field before, newest first */
  before: string[]
  locale: Locale
  words: LogbookWords
}

const big = "min-h-14 text-18"

/** One question, asked the way a thumb answers it: tapped where there is a choice, typed only where there is none. */
export function FieldInput(props: FieldInputProps) {
  const { name, field, value, onChange, locale, words } = props
  switch (field.type) {
    case "computed_day":
      return null
    case "choice":
      return (
        <Group {...props}>
          <div className="grid grid-cols-2 gap-2">
            {Object.entries(field.choices).map(([key, label]) => (
              <Tile key={key} type="radio" name={name} checked={value === key} onChange={() => onChange(key)}>
                {label[locale]}
              </Tile>
            ))}
          </div>
        </Group>
      )
    case "choices": {
      const chosen = Array.isArray(value) ? value : []
      return (
        <Group {...props}>
          <div className="grid grid-cols-2 gap-2">
            {Object.entries(field.choices).map(([key, label]) => (
              <Tile key={key} type="checkbox" name={name} checked={chosen.includes(key)} onChange={() => onChange(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key])}>
                {label[locale]}
              </Tile>
            ))}
          </div>
        </Group>
      )
    }
    case "quantity": {
      const { value: typed, unit } = typeof value === "object" && !Array.isArray(value) ? value : { value: "", unit: field.units[0] ?? "kg" }
      const number = readNumber(typed)
      const si = number ? siInWords(toQuantity(number, unit), locale) : null
      return (
        <Labelled {...props}>
          <div className="flex gap-2">
            <input {...describe(props)} inputMode="decimal" enterKeyHint="done" autoComplete="off" value={typed} onChange={(event) => onChange({ value: event.target.value, unit })} className={classes(inputClasses, big, "min-w-0 flex-2 text-23 font-semibold")} />
            {field.units.length === 1 ? (
              <span className="inline-flex min-h-14 items-center px-2 text-18">{UNITS[unit][locale]}</span>
            ) : (
              <select aria-label={fill(words.unit, { name: field.label[locale] })} value={unit} onChange={(event) => onChange({ value: typed, unit: event.target.value as UnitKey })} className={classes(inputClasses, big, "min-w-0 flex-3 px-2")}>
                {field.units.map((key) => (
                  <option key={key} value={key}>
                    {UNITS[key][locale]}
                  </option>
                ))}
              </select>
            )}
          </div>
          {si && <p className="text-quiet">= {si}</p>}
        </Labelled>
      )
    }
    case "number":
      return (
        <Labelled {...props}>
          <div className="flex items-center gap-3">
            <input {...describe(props)} inputMode={field.whole ? "numeric" : "decimal"} enterKeyHint="done" autoComplete="off" value={asText(value)} onChange={(event) => onChange(event.target.value)} className={classes(inputClasses, big, "max-w-40 text-23 font-semibold")} />
            {field.suffix && <span className="text-18">{field.suffix[locale]}</span>}
          </div>
        </Labelled>
      )
    case "day":
      return (
        <Labelled {...props}>
          <input {...describe(props)} type="date" value={asText(value)} onChange={(event) => onChange(event.target.value)} className={classes(inputClasses, big)} />
        </Labelled>
      )
    case "text": {
      const offered = [...new Set([...props.before, ...(field.suggestions ?? [])])].filter((each) => each !== value).slice(0, 6)
      const long = field.max >= 500
      return (
        <Labelled {...props}>
          {offered.length > 0 && (
            <ul className="flex flex-wrap gap-2" aria-label={words.used_before}>
              {offered.map((each) => (
                <li key={each}>
                  <button type="button" onClick={() => onChange(each)} className="min-h-12 rounded-pill border-2 border-line bg-card px-4 py-1 text-left leading-tight font-semibold hover:border-leaf">
                    {each}
                  </button>
                </li>
              ))}
            </ul>
          )}
          {long ? (
            <textarea {...describe(props)} rows={2} maxLength={field.max} value={asText(value)} onChange={(event) => onChange(event.target.value)} className={classes(inputClasses, big)} />
          ) : (
            <input {...describe(props)} autoComplete="off" enterKeyHint="done" maxLength={field.max} value={asText(value)} onChange={(event) => onChange(event.target.value)} className={classes(inputClasses, big)} />
          )}
        </Labelled>
      )
    }
  }
}

const asText = (value: TypedValue | undefined) => (typeof value === "string" ? value : "")

export const fieldId = (name: string) => `o-${name}`

const describe = ({ name, field, problem }: FieldInputProps) => ({
  id: fieldId(name),
  "aria-invalid": problem ? true : undefined,
  "aria-describedby": [field.help ? `${fieldId(name)}-giup` : "", problem ? `${fieldId(name)}-loi` : ""].filter(Boolean).join(" ") || undefined,
})

function Label({ name, field, locale, words }: FieldInputProps) {
  return (
    <>
      <span className="text-18 font-semibold">
        {field.label[locale]}
        {!field.required && <span className="text-16 font-normal text-quiet"> {words.optional}</span>}
      </span>
      {field.help && (
        <span id={`${fieldId(name)}-giup`} className="block text-14 font-normal text-quiet">
          {field.help[locale]}
        </span>
      )}
    </>
  )
}

function Trouble({ name, problem, locale }: FieldInputProps) {
  if (!problem) return null
  return (
    <p id={`${fieldId(name)}-loi`} className="font-semibold text-alert">
      {problem[locale]}
    </p>
  )
}

function Labelled({ children, ...props }: FieldInputProps & { children: ReactNode }) {
  return (
    <div className="grid gap-2">
      <label htmlFor={fieldId(props.name)}>
        <Label {...props} />
      </label>
      {children}
      <Trouble {...props} />
    </div>
  )
}

function Group({ children, ...props }: FieldInputProps & { children: ReactNode }) {
  return (
    <fieldset className="grid gap-2" id={fieldId(props.name)} tabIndex={-1} aria-describedby={props.problem ? `${fieldId(props.name)}-loi` : undefined}>
      <legend className="mb-2">
        <Label {...props} />
      </legend>
      {children}
      <Trouble {...props} />
    </fieldset>
  )
}

interface TileProps {
  type: "radio" | "checkbox"
  name: string
  checked: boolean
  onChange: () => void
  /** no box before the words, where room is short */
  bare?: boolean
  children: ReactNode
}

/** A choice as large as a thumb. */
export function Tile({ type, name, checked, onChange, bare = false, children }: TileProps) {
  return (
    <label
      className={classes(
        "relative flex min-h-14 cursor-pointer items-center gap-2 rounded-card border-2 px-3 py-2 leading-tight has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-orange-ink",
        bare && "justify-center text-center font-semibold",
        checked ? "border-leaf bg-leaf font-semibold text-card" : "border-field bg-card hover:border-leaf",
      )}
    >
      <input type={type} name={name} checked={checked} onChange={onChange} className="sr-only" />
      {!bare && <span aria-hidden="true" className={classes("grid size-6 shrink-0 place-content-center border-2 text-14", type === "radio" ? "rounded-pill" : "rounded-[6px]", checked ? "border-card" : "border-field")}>
        {checked ? "✓" : ""}
      </span>}
      {children}
    </label>
  )
}

/** What the rules say about one field as it stands. */
export const problemOf = (problems: Problem[], name: string) => problems.find(({ field }) => field === name)
