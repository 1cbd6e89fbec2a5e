"use client"
import { dayText, GROWING_AREA_STATUS_NAMES, isGrowingAreaCode, UNITS, type Quantity } from "@ocop/traceability/rules/logbook"
import { useState, type FormEvent } from "react"
import { Button, buttonClasses } from "@/ui/button"
import { SelectField, TextField } from "@/ui/field"
import { UnitCombobox } from "../../checkout/unit-combobox"
import { fill } from "../../cart/fill"
import { useOpenBook, type OpenBook } from "../app/book-context"
import { to } from "../app/use-route"
import { readNumber, writeNumber } from "../book/typed-values"
import { Screen } from "../parts/screen"
import { NotSent } from "../sync/book-server"
import { savePlace, type PlaceKind } from "../sync/save-place"

const HA_TINH = "42"
const AREA_UNITS = ["sao", "ha", "m2", "mau"] as const
type AreaUnit = (typeof AREA_UNITS)[number]
const NEW = "moi"

const KINDS: readonly PlaceKind[] = ["growing-areas", "plots", "apiaries"]
const isKind = (of: string): of is PlaceKind => (KINDS as readonly string[]).includes(of)

/** Adds or changes a growing area, plot or apiary: with a signal only, because the book of everybody hangs on it. */
export function PlaceFormScreen({ of, id }: { of: string; id: string | undefined }) {
  const open = useOpenBook()
  const { words } = open
  if (!isKind(of)) return <Screen title={words.places_title} back={to("noi")}>{null}</Screen>
  const begun = beginning(open, of, id)
  if (!begun) return <Screen title={words.places_title} back={to("noi")}>{null}</Screen>
  return <PlaceForm key={`${of} ${id}`} of={of} id={id === NEW ? null : (id ?? null)} begun={begun} />
}

interface Values {
  name: string
  code: string
  issuer: string
  status: keyof typeof GROWING_AREA_STATUS_NAMES
  area: string
  unit: AreaUnit
  crop: string
  trees: string
  planted_year: string
  colonies: string
  growing_area_id: string
  commune: { code: string; full_name: string; was: string | null } | null
  closed_on: string | null
}

function beginning({ book }: OpenBook, of: PlaceKind, id: string | undefined): Values | null {
  const { growing_areas = [], plots = [], apiaries = [] } = book.facts
  const blank: Values = { name: "", code: "", issuer: "", status: "applied", area: "", unit: "sao", crop: plots[0]?.crop ?? "", trees: "", planted_year: "", colonies: "", growing_area_id: "", commune: null, closed_on: null }
  if (id === NEW || !id) {
    const near = plots[0]?.commune ?? apiaries[0]?.commune ?? growing_areas[0]?.commune
    return { ...blank, growing_area_id: of === "plots" && growing_areas.length === 1 ? (growing_areas[0]?.id ?? "") : "", commune: near ? today(near) : null }
  }
  const row = (of === "plots" ? plots : of === "apiaries" ? apiaries : growing_areas).find((each) => each.id === id)
  if (!row) return null
  const shared = { name: row.name, commune: today(row.commune), closed_on: row.closed_on }
  if ("colonies" in row) return { ...blank, ...shared, colonies: String(row.colonies) }
  const ground = { crop: row.crop, ...areaOf(row.area) }
  if ("code" in row) return { ...blank, ...shared, ...ground, code: row.code ?? "", issuer: row.issuer ?? "", status: row.status }
  return { ...blank, ...shared, ...ground, trees: row.trees ? String(row.trees) : "", planted_year: row.planted_year ? String(row.planted_year) : "", growing_area_id: row.growing_area_id ?? "" }
}

const today = (commune: { code: string; name: string; today: string }) => ({ code: commune.code, full_name: commune.name, was: commune.name === commune.today ? null : commune.today })

function areaOf(area: Quantity): Pick<Values, "area" | "unit"> {
  const unit = AREA_UNITS.find((each) => each === area.unit)
  return unit ? { area: writeNumber(area.value), unit } : { area: writeNumber(area.si), unit: "m2" }
}

function PlaceForm({ of, id, begun }: { of: PlaceKind; id: string | null; begun: Values }) {
  const { book, locale, owner, sayAt, sync, unitWords, words } = useOpenBook()
  const [values, setValues] = useState(begun)
  const [problems, setProblems] = useState<Partial<Record<keyof Values, string>>>({})
  const [state, setState] = useState<{ sending: boolean; message: string | null }>({ sending: false, message: null })
  const [closing, setClosing] = useState("")
  const set = (part: Partial<Values>) => setValues({ ...values, ...part })
  const areas = book.facts.growing_areas ?? []

  const send = async (path: string, body: unknown) => {
    setState({ sending: true, message: null })
    try {
      await savePlace({ member_id: owner.member_id, locale, path, body })
      sync.wake()
      sayAt("noi", words.p_saved)
    } catch (error) {
      if (!(error instanceof NotSent)) throw error
      const said = { no_signal: words.needs_signal, busy: words.o_busy, signed_out: words.o_signed_out, other_member: fill(words.o_other_member, { name: owner.member_name }), refused: error.message, no_room: words.o_no_room }[error.why]
      setState({ sending: false, message: said })
    }
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (state.sending) return
    const found = check(of, values, words)
    setProblems(found)
    const [first] = Object.keys(found)
    if (first) return document.getElementById(`noi-${first}`)?.focus()
    void send(id ? `/${of}/${id}` : `/${of}`, bodyOf(of, values, begun, id !== null))
  }

  const text = (name: "name" | "code" | "issuer" | "crop" | "trees" | "planted_year" | "colonies", label: string, rest: { hint?: string; optional?: boolean; numeric?: boolean; max?: number } = {}) => (
    <TextField
      id={`noi-${name}`}
      label={label}
      hint={rest.hint}
      optional={rest.optional ? words.optional : undefined}
      inputMode={rest.numeric ? "numeric" : undefined}
      autoComplete="off"
      maxLength={rest.max ?? 80}
      value={values[name]}
      onChange={(event) => set({ [name]: event.target.value })}
      problem={problems[name]}
      className="min-h-14 text-18"
    />
  )
  const title = { plots: words.new_plot, apiaries: words.new_apiary, "growing-areas": words.new_area }[of]
  return (
    <Screen title={id ? begun.name : title} back={to("noi")}>
      {begun.closed_on && <p className="font-semibold text-alert">{fill(words.p_closed, { day: dayText(begun.closed_on) })}</p>}
      <form onSubmit={submit} noValidate className="grid gap-5">
        {text("name", words.p_name, { hint: of === "plots" ? words.p_name_plot_hint : undefined })}
        {of === "growing-areas" && (
          <>
            {text("code", words.p_code, { hint: words.p_code_hint, optional: true, max: 33 })}
            {text("issuer", words.p_issuer, { optional: true, max: 160 })}
            <SelectField id="noi-status" label={words.p_status} value={values.status} onChange={(event) => set({ status: event.target.value as Values["status"] })} className="min-h-14 text-18">
              {Object.entries(GROWING_AREA_STATUS_NAMES).map(([key, name]) => (
                <option key={key} value={key}>
                  {name[locale]}
                </option>
              ))}
            </SelectField>
          </>
        )}
        {of === "plots" && areas.length > 0 && (
          <SelectField id="noi-growing_area_id" label={words.p_growing_area} value={values.growing_area_id} onChange={(event) => set({ growing_area_id: event.target.value })} className="min-h-14 text-18">
            <option value="">{words.p_none}</option>
            {areas.map((area) => (
              <option key={area.id} value={area.id}>
                {area.name}
              </option>
            ))}
          </SelectField>
        )}
        {of !== "apiaries" && (
          <>
            {text("crop", words.p_crop)}
            <div className="grid grid-cols-[1fr_1fr] items-end gap-2">
              <TextField id="noi-area" label={words.p_area} inputMode="decimal" autoComplete="off" value={values.area} onChange={(event) => set({ area: event.target.value })} problem={problems.area} className="min-h-14 text-18" />
              <SelectField id="noi-unit" label={fill(words.unit, { name: words.p_area })} value={values.unit} onChange={(event) => set({ unit: event.target.value as AreaUnit })} className="min-h-14 text-18">
                {AREA_UNITS.map((unit) => (
                  <option key={unit} value={unit}>
                    {UNITS[unit][locale]}
                  </option>
                ))}
              </SelectField>
            </div>
          </>
        )}
        {of === "plots" && (
          <>
            {text("trees", words.p_trees, { optional: true, numeric: true, max: 7 })}
            {text("planted_year", words.p_planted, { optional: true, numeric: true, max: 4 })}
          </>
        )}
        {of === "apiaries" && text("colonies", words.p_colonies, { numeric: true, max: 5 })}
        <UnitCombobox
          id="noi-commune"
          label={words.p_commune}
          hint={words.p_commune_hint}
          level="commune"
          province={HA_TINH}
          value={values.commune}
          onChoose={({ unit, matched_as }) => set({ commune: { code: unit.code, full_name: unit.full_name, was: matched_as?.full_name ?? null } })}
          onClear={() => set({ commune: null })}
          problem={problems.commune ?? null}
          autoComplete="off"
          words={unitWords}
        />
        {state.message && (
          <p role="alert" className="rounded-card border-2 border-alert bg-alert-wash p-4 text-alert">
            {state.message}
          </p>
        )}
        <button type="submit" aria-disabled={state.sending || undefined} className={buttonClasses("primary", "min-h-16 text-18")}>
          {state.sending ? words.sending : words.p_save}
        </button>
      </form>
      {id && !begun.closed_on && (
        <details className="rounded-card border-2 border-line bg-card">
          <summary className="flex min-h-14 items-center justify-between px-4 text-18 font-semibold">
            {words.p_close} <span aria-hidden="true">+</span>
          </summary>
          <form
            className="grid gap-3 p-4 pt-0"
            onSubmit={(event) => {
              event.preventDefault()
              if (closing && !state.sending) void send(`/${of}/${id}/close`, { closed_on: closing })
            }}
          >
            <p>{words.p_close_text}</p>
            <TextField id="noi-ngung" type="date" label={words.p_close_on} required value={closing} onChange={(event) => setClosing(event.target.value)} className="min-h-14 text-18" />
            <Button type="submit" look="secondary" className="min-h-14 text-18">
              {words.p_close}
            </Button>
          </form>
        </details>
      )}
    </Screen>
  )
}

function check(of: PlaceKind, values: Values, words: OpenBook["words"]): Partial<Record<keyof Values, string>> {
  const found: Partial<Record<keyof Values, string>> = {}
  const positive = (text: string) => (readNumber(text) ?? 0) > 0
  if (!values.name.trim()) found.name = words.p_required
  if (of === "growing-areas" && values.code.trim() && !isGrowingAreaCode(values.code.trim().toUpperCase())) found.code = words.p_code_hint
  if (of !== "apiaries" && !values.crop.trim()) found.crop = words.p_required
  if (of !== "apiaries" && !positive(values.area)) found.area = words.p_number
  if (of === "apiaries" && !positive(values.colonies)) found.colonies = words.p_number
  if (!values.commune) found.commune = words.p_required
  return found
}

/** The commune is named only when it was chosen anew: what stood there is the commune of then. */
function bodyOf(of: PlaceKind, values: Values, begun: Values, exists: boolean): unknown {
  const moved = !exists || values.commune?.code !== begun.commune?.code
  const commune = moved ? { commune_code: values.commune?.code } : { commune_code: begun.commune?.code }
  const name = values.name.trim()
  if (of === "apiaries") return { name, colonies: readNumber(values.colonies), ...commune }
  const ground = { name, area: { value: readNumber(values.area), unit: values.unit }, crop: values.crop.trim(), ...commune }
  if (of === "growing-areas") return { ...ground, code: values.code.trim().toUpperCase() || null, issuer: values.issuer.trim() || null, status: values.status }
  return { ...ground, growing_area_id: values.growing_area_id || null, trees: readNumber(values.trees), planted_year: readNumber(values.planted_year) }
}
