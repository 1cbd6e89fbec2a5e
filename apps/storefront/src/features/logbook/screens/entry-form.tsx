"use client"
import { addDays, dayText, kindSpec, type Attachment, type Content, type Day, type EntryKind, type Place } from "@ocop/traceability/rules/logbook"
import { useEffect, useRef, useState, type ReactNode } from "react"
import { v7 } from "uuid"
import { buttonClasses } from "@/ui/button"
import { classes } from "@/ui/classes"
import { inputClasses } from "@/ui/field"
import { fill } from "../../cart/fill"
import { useOpenBook } from "../app/book-context"
import { valueInWords } from "../book/in-words"
import { judge } from "../book/read-book"
import { contentOf, valuesOf, type TypedValue, type TypedValues } from "../book/typed-values"
import { AttachmentsInput } from "../parts/attachments"
import { FieldInput, fieldId, problemOf, Tile } from "../parts/field-input"
import { NoRoom } from "../parts/no-room"
import { Screen } from "../parts/screen"
import { forgetUnnamed } from "../store/keep-file"
import { askToKeep, isOutOfRoom } from "../store/room"
import { writeEntry } from "../store/write-entry"

interface Form {
  happened_on: Day
  place: Place
  values: TypedValues
  attachments: Attachment[]
}

interface EntryFormProps {
  kind: EntryKind
  title: string
  back: string
  /** how the form begins */
  fresh: Form
  /** what was left of an earlier attempt */
  begun?: (Omit<Form, "values"> & { values: Record<string, unknown> }) | null
  /** keeps what is typed, so that a killed page loses nothing */
  draws?: boolean
  /** the entry this one puts right */
  corrects?: string
  /** the refused entry this one takes the place of */
  instead_of?: string
  children?: ReactNode
}

/** What was done, in one screen: only what is not known from last time is asked; the rest is one line that can be changed. */
export function EntryForm({ kind, title, back, fresh, begun, draws = false, corrects, instead_of, children }: EntryFormProps) {
  const { book, database, locale, sayAt, sync, today, words } = useOpenBook()
  const { fields } = kindSpec(kind)
  const [form, setForm] = useState<Form>(() => (begun ? { ...begun, values: begun.values as TypedValues } : fresh))
  const [restored, setRestored] = useState(Boolean(begun))
  const [reason, setReason] = useState("")
  const [tried, setTried] = useState(false)
  const [writing, setWriting] = useState(false)
  const [noRoom, setNoRoom] = useState(false)
  const [failed, setFailed] = useState<string | null>(null)
  // What is asked openly is settled when the form opens: a field must not jump away while it is filled.
  const [known] = useState(() => new Set(Object.keys(fresh.values).filter((name) => !isEmpty(fresh.values[name]))))
  const [changing, setChanging] = useState(Boolean(corrects || instead_of))
  const touched = useRef(false)

  const change = (part: Partial<Form>) => {
    touched.current = true
    setFailed(null)
    setForm((before) => ({ ...before, ...part }))
  }
  useEffect(() => {
    if (!draws || !touched.current || writing) return
    database.drafts.put({ kind, ...form }).catch((error: unknown) => (isOutOfRoom(error) ? setNoRoom(true) : console.error(error)))
  }, [database, draws, form, kind, writing])

  const content = contentOf(kind, form.values)
  const entry = { id: v7(), recorded_at: new Date().toISOString(), kind, happened_on: form.happened_on, place: form.place, content: content as Content, corrects: corrects ?? null, reason: reason.trim() || null, attachments: form.attachments }
  const { problems, warnings, entry: settled } = judge(book, entry, today)
  const inTheWay = problems.filter(({ code }) => code === "before_interval_end" || code === "still_feeding" || code === "place_closed")
  const shown = tried ? problems : problems.filter(({ field, code }) => field && code !== "missing" && !isEmpty(form.values[field]))
  const missing = problems.flatMap(({ code, field }) => (code === "missing" && field ? (fields[field]?.label[locale] ?? []) : []))
  const earliest = settled.content?.earliest_harvest ?? settled.content?.earliest_extraction

  const setValue = (name: string, value: TypedValue) => {
    const values = { ...form.values, [name]: value }
    // The same product as before comes with everything that stood on its label then.
    if ((name === "product" || name === "drug") && typeof value === "string") {
      const same = book.rows.find(({ current }) => current.kind === kind && current.content?.[name] === value)?.current.content
      if (same) Object.assign(values, valuesOf(kind, same, { remembered: true }), { [name]: value })
    }
    change({ values })
  }

  const write = async (attachments = form.attachments) => {
    setTried(true)
    const [first] = problems
    if (first) {
      if (first.field && known.has(first.field)) setChanging(true)
      requestAnimationFrame(() => document.getElementById(first.field ? fieldId(first.field) : "chua-duoc")?.focus())
      return
    }
    setWriting(true)
    setFailed(null)
    setNoRoom(false)
    try {
      const { id: _, recorded_at: __, ...done } = settled
      await writeEntry(database, { ...done, attachments, warnings, instead_of })
      await forgetUnnamed(database)
      void askToKeep()
      sync.wake()
      sayAt("nha", corrects ? words.written_correction : words.written)
    } catch (error) {
      setWriting(false)
      if (isOutOfRoom(error)) setNoRoom(true)
      else setFailed(error instanceof Error ? error.message : String(error))
    }
  }

  const startOver = async () => {
    touched.current = false
    await database.drafts.delete(kind)
    await forgetUnnamed(database)
    setForm(fresh)
    setRestored(false)
    setTried(false)
  }

  const names = Object.keys(fields).filter((name) => fields[name]?.type !== "computed_day")
  const asked = names.filter((name) => !known.has(name) && (fields[name]?.required || OPEN.has(name)))
  const like = names.filter((name) => known.has(name))
  const optional = names.filter((name) => !asked.includes(name) && !like.includes(name))
  const inputs = (list: string[]) =>
    list.map((name) => {
      const field = fields[name]
      if (!field) return null
      return <FieldInput key={name} name={name} field={field} value={form.values[name]} onChange={(value) => setValue(name, value)} problem={problemOf(shown, name)} before={beforeOf(book.rows, kind, name)} locale={locale} words={words} />
    })
  const place = book.places.find(({ id }) => form.place && id === ("plot_id" in form.place ? form.place.plot_id : form.place.apiary_id))

  return (
    <Screen
      title={place ? `${title} · ${place.name}` : title}
      back={back}
      action={
        <div className="grid gap-2">
          {typeof earliest === "string" && (
            <p role="status" className="text-18 font-semibold text-leaf">
              {fill(kind === "treatment" ? words.earliest_extraction : words.earliest, { day: dayText(earliest) })}
            </p>
          )}
          <button type="submit" form="ghi" aria-disabled={writing || undefined} className={buttonClasses("primary", "min-h-16 w-full text-23")}>
            {writing ? words.saving : words.save}
          </button>
        </div>
      }
    >
      {restored && (
        <p role="status" className="flex flex-wrap items-center gap-x-4 rounded-card bg-honey-wash px-4 py-1 text-honey-ink">
          {words.draft_back}
          <button type="button" onClick={() => void startOver()} className="min-h-12 font-semibold underline underline-offset-4">
            {words.start_over}
          </button>
        </p>
      )}
      {children}
      <form
        id="ghi"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!writing) void write()
        }}
        className="grid grid-cols-1 gap-6"
      >
        {noRoom && <NoRoom onWithout={form.attachments.length > 0 ? () => (setNoRoom(false), change({ attachments: [] }), void write([])) : undefined} onCleared={() => setNoRoom(false)} />}
        {failed !== null && (
          <p role="alert" className="rounded-card border-2 border-alert bg-alert-wash p-4 text-alert">
            {fill(words.not_written, { message: failed })}
          </p>
        )}
        {(inTheWay.length > 0 || (tried && problems.length > 0)) && (
          <div id="chua-duoc" tabIndex={-1} role="alert" className="grid gap-2 rounded-card border-2 border-alert bg-alert-wash p-4 text-18 text-alert outline-none">
            {inTheWay.length === 0 && <p className="font-semibold">{words.fix_first}</p>}
            <ul className="grid gap-1">
              {(inTheWay.length > 0 ? inTheWay : problems.filter(({ code }) => code !== "missing")).map((problem) => (
                <li key={`${problem.code} ${problem.field}`}>{problem[locale]}</li>
              ))}
            </ul>
            {inTheWay.length === 0 && missing.length > 0 && <p>{fill(words.still_missing, { fields: missing.join(", ") })}</p>}
          </div>
        )}
        {corrects && (
          <div className="grid gap-2">
            <label htmlFor="ly-do" className="text-18 font-semibold">
              {words.reason}
            </label>
            <div className="flex flex-wrap gap-2">
              {[words.reason_typo, words.reason_forgot, words.reason_wrong_place].map((each) => (
                <button key={each} type="button" onClick={() => setReason(each)} className="min-h-12 rounded-pill border-2 border-line bg-card px-4 font-semibold hover:border-leaf">
                  {each}
                </button>
              ))}
            </div>
            <input id="ly-do" value={reason} onChange={(event) => setReason(event.target.value)} maxLength={300} autoComplete="off" className={classes(inputClasses, "min-h-14 text-18")} />
          </div>
        )}
        <DayInput day={form.happened_on} today={today} onChange={(happened_on) => change({ happened_on })} />
        {inputs(asked)}
        {like.length > 0 &&
          (changing ? (
            inputs(like)
          ) : (
            <section aria-labelledby="nhu-lan-truoc" className="grid gap-1 rounded-card border-2 border-line bg-card p-4">
              <div className="flex items-center justify-between gap-3">
                <h2 id="nhu-lan-truoc" className="text-18 font-semibold text-leaf">
                  {words.like_last}
                </h2>
                <button type="button" onClick={() => setChanging(true)} className="min-h-12 px-2 text-18 font-semibold text-orange-ink underline underline-offset-4">
                  {words.change}
                </button>
              </div>
              <dl className="grid gap-1">
                {like.map((name) => {
                  const [field, value] = [fields[name], settled.content?.[name]]
                  if (!field || value === undefined) return null
                  return (
                    <div key={name} className="flex flex-wrap gap-x-2 text-18 leading-snug">
                      <dt className="text-quiet">{field.label[locale]}:</dt>
                      <dd className="font-semibold">{valueInWords(field, value, locale)}</dd>
                    </div>
                  )
                })}
              </dl>
            </section>
          ))}
        <AttachmentsInput attachments={form.attachments} onChange={(attachments) => change({ attachments })} onNoRoom={() => setNoRoom(true)} />
        {optional.length > 0 && (
          <details className="rounded-card border-2 border-line bg-card" open={optional.some((name) => problemOf(shown, name)) || undefined}>
            <summary className="flex min-h-14 items-center justify-between px-4 text-18 font-semibold">
              {words.optional_fields} <span aria-hidden="true">+</span>
            </summary>
            <div className="grid gap-6 p-4 pt-2">{inputs(optional)}</div>
          </details>
        )}
        {warnings.length > 0 && (
          <div role="status" className="grid gap-1 rounded-card border-2 border-honey bg-honey-wash p-4 text-honey-ink">
            <p className="font-semibold">{words.look_again}</p>
            <ul className="grid gap-1">
              {warnings.map((warning) => (
                <li key={`${warning.code} ${warning.field}`}>{warning[locale]}</li>
              ))}
            </ul>
          </div>
        )}
      </form>
    </Screen>
  )
}

/** Not required by the rules, and still what one opens the form for. */
const OPEN = new Set(["duration", "moisture", "stop_on"])

function DayInput({ day, today, onChange }: { day: Day; today: Day; onChange: (day: Day) => void }) {
  const { words } = useOpenBook()
  const yesterday = addDays(today, -1)
  const [other, setOther] = useState(day !== today && day !== yesterday)
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 text-18 font-semibold">{words.when}</legend>
      <div className="grid grid-cols-3 gap-2">
        <Tile bare type="radio" name="ngay" checked={!other && day === today} onChange={() => (setOther(false), onChange(today))}>
          {words.today}
        </Tile>
        <Tile bare type="radio" name="ngay" checked={!other && day === yesterday} onChange={() => (setOther(false), onChange(yesterday))}>
          {words.yesterday}
        </Tile>
        <Tile bare type="radio" name="ngay" checked={other} onChange={() => setOther(true)}>
          {words.other_day}
        </Tile>
      </div>
      {other && <input type="date" aria-label={words.other_day} value={day} max={today} onChange={(event) => event.target.value && onChange(event.target.value)} className={classes(inputClasses, "min-h-14 text-18")} />}
    </fieldset>
  )
}

function isEmpty(value: TypedValue | undefined): boolean {
  if (value === undefined) return true
  if (typeof value === "string") return value.trim() === ""
  return Array.isArray(value) ? value.length === 0 : value.value.trim() === ""
}

/** Texts of this field in earlier entries of the kind, newest first. */
function beforeOf(rows: { current: { kind: EntryKind; content: Content | null } }[], kind: EntryKind, name: string): string[] {
  const seen = new Set<string>()
  for (const { current } of rows) {
    const value = current.kind === kind ? current.content?.[name] : undefined
    if (typeof value === "string" && name !== "note") seen.add(value)
    if (seen.size >= 4) break
  }
  return [...seen]
}
