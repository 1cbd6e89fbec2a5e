import { Button, Input, Label } from "@medusajs/ui"
import { Field, useWords } from "@ocop/office"
import type { OpeningHours } from "../../http"
import { readTypedSpans, spansToText } from "../../rules/typed-hours"
import { words } from "./words"

/** Opening hours as somebody types them: seven lines and special days. */
export interface TypedHours {
  week: string[]
  exceptions: { on: string; spans: string; note: string }[]
}

export const toTyped = ({ week, exceptions }: OpeningHours): TypedHours => ({
  week: week.map(spansToText),
  exceptions: exceptions.map(({ on, spans, note }) => ({ on, spans: spansToText(spans), note: note ?? "" })),
})

/** null: a line cannot be read. */
export function fromTyped({ week, exceptions }: TypedHours): OpeningHours | null {
  const days = week.map(readTypedSpans)
  const special = exceptions.map(({ on, spans, note }) => ({ on, spans: readTypedSpans(spans), note: note.trim() || null }))
  if (days.includes(null) || special.some(({ on, spans }) => spans === null || on === "")) return null
  return { week: days as OpeningHours["week"], exceptions: special as OpeningHours["exceptions"] }
}

export const HoursField = ({ value, onChange }: { value: TypedHours; onChange: (value: TypedHours) => void }) => {
  const say = useWords(words)
  const setDay = (day: number, text: string) => onChange({ ...value, week: value.week.map((each, index) => (index === day ? text : each)) })
  const setSpecial = (row: number, change: Partial<TypedHours["exceptions"][number]>) => onChange({ ...value, exceptions: value.exceptions.map((each, index) => (index === row ? { ...each, ...change } : each)) })
  return (
    <Field label={say.hours} hint={say.hoursHint}>
      <div className="flex flex-col gap-y-2">
        {value.week.map((text, day) => (
          <div key={day} className="grid grid-cols-[6rem_1fr] items-center gap-x-2">
            <Label size="small" htmlFor={`hours-${day}`}>{say.days[day]}</Label>
            <Input id={`hours-${day}`} size="small" value={text} maxLength={80} aria-invalid={readTypedSpans(text) === null} onChange={(event) => setDay(day, event.target.value)} />
            {readTypedSpans(text) === null && <span role="alert" className="txt-compact-xsmall text-ui-fg-error col-start-2">{say.unreadable}</span>}
          </div>
        ))}
        <div>
          <Button type="button" size="small" variant="transparent" onClick={() => onChange({ ...value, week: value.week.map(() => value.week[0] ?? "") })}>{say.same}</Button>
        </div>
        <Label size="small" weight="plus">{say.special}</Label>
        {value.exceptions.map((row, index) => (
          <div key={index} className="flex flex-wrap items-center gap-2">
            <Input type="date" size="small" className="w-36" aria-label={say.special} value={row.on} onChange={(event) => setSpecial(index, { on: event.target.value })} />
            <Input size="small" className="w-40" aria-label={say.hours} placeholder="–" value={row.spans} maxLength={80} aria-invalid={readTypedSpans(row.spans) === null} onChange={(event) => setSpecial(index, { spans: event.target.value })} />
            <Input size="small" className="w-40" aria-label={say.specialNote} placeholder={say.specialNote} value={row.note} maxLength={80} onChange={(event) => setSpecial(index, { note: event.target.value })} />
            <Button type="button" size="small" variant="transparent" onClick={() => onChange({ ...value, exceptions: value.exceptions.filter((_, at) => at !== index) })}>{say.remove}</Button>
          </div>
        ))}
        <div>
          <Button type="button" size="small" variant="secondary" onClick={() => onChange({ ...value, exceptions: [...value.exceptions, { on: "", spans: "", note: "" }] })}>{say.addDay}</Button>
        </div>
      </div>
    </Field>
  )
}
