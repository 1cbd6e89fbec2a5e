"use client"
import type { UnitMatch } from "@ocop/territory/http"
import { useId, useRef, useState, type KeyboardEvent } from "react"
import { inputClasses } from "@/ui/field"
import { fill } from "../cart/fill"
import type { ChosenUnit } from "./draft"
import { foldUnitName } from "./fold"
import { useUnitSearch } from "./use-unit-search"
import type { CheckoutWords } from "./words"

interface UnitComboboxProps {
  id: string
  label: string
  hint: string
  level: "province" | "commune"
  /** code: search only inside it */
  province: string | null
  value: ChosenUnit | null
  onChoose: (match: UnitMatch) => void
  onClear: () => void
  problem: string | null
  autoComplete: string
  words: Pick<CheckoutWords, "was" | "unit_none" | "unit_loading" | "unit_failed" | "unit_results" | "in_province">
}

const ROOM_PX = 320

/** Type-ahead for a province or commune: WAI-ARIA combobox with a list, by thumb, by keyboard, by what the browser fills in. */
export function UnitCombobox(props: UnitComboboxProps) {
  const { id, level, province, value, words } = props
  const listId = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const leaving = useRef(false)
  const frame = useRef<HTMLDivElement>(null)
  const search = useUnitSearch({ typed: open || typed !== null ? (typed ?? "") : null, level, province })
  const matches = search.is === "found" ? search.matches : []
  const shown = open && search.is !== "idle"

  const choose = (match: UnitMatch) => {
    setTyped(null)
    setOpen(false)
    setActive(-1)
    props.onChoose(match)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open) {
      event.preventDefault()
      setOpen(false)
      setActive(-1)
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault()
      setOpen(true)
      if (matches.length === 0) return
      const step = event.key === "ArrowDown" ? 1 : -1
      const from = active === -1 && step === -1 ? 0 : active
      setActive((from + step + matches.length) % matches.length)
    } else if (event.key === "Enter" && open) {
      event.preventDefault()
      const match = matches[active] ?? (matches.length === 1 ? matches[0] : undefined)
      if (match) choose(match)
    }
  }

  /** Leaving with a name fully typed, or filled in by the browser, chooses it. */
  const onBlur = () => {
    if (leaving.current) return
    setOpen(false)
    setActive(-1)
    if (typed === null) return
    const exact = matches.filter((match) =>
      [match.unit.name, match.unit.full_name, match.matched_as?.name].some((name) => name && foldUnitName(name) === foldUnitName(typed)),
    )
    if (exact.length === 1 && exact[0]) choose(exact[0])
  }

  return (
    <div ref={frame} className="relative grid scroll-mt-4 gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {props.label}
      </label>
      <p id={`${id}-hint`} className="text-14 text-quiet">
        {props.hint}
      </p>
      <input
        id={id}
        role="combobox"
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
        aria-invalid={props.problem ? true : undefined}
        aria-describedby={[`${id}-hint`, value?.was ? `${id}-was` : "", props.problem ? `${id}-problem` : ""].filter(Boolean).join(" ")}
        autoComplete={props.autoComplete}
        spellCheck={false}
        maxLength={80}
        value={typed ?? value?.full_name ?? ""}
        onChange={(event) => {
          setTyped(event.target.value)
          setOpen(true)
          setActive(-1)
          if (value) props.onClear()
        }}
        onFocus={(event) => {
          event.target.select()
          if (value) return
          setOpen(true)
          makeRoomBelow(frame.current)
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
        className={inputClasses}
      />
      <ul
        id={listId}
        role="listbox"
        aria-label={props.label}
        hidden={!shown || matches.length === 0}
        className="absolute inset-x-0 top-full z-20 mt-1 max-h-72 overflow-y-auto rounded-card border-2 border-leaf bg-card py-1 shadow-[0_8px_24px_rgb(34_38_31/0.18)]"
        onPointerDown={() => (leaving.current = true)}
        onPointerUp={() => (leaving.current = false)}
        onPointerLeave={() => (leaving.current = false)}
        onPointerCancel={() => (leaving.current = false)}
      >
        {matches.map((match, index) => (
          <li
            key={`${match.unit.code}-${match.matched_as?.code ?? ""}-${match.matched_as?.valid_from ?? ""}`}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            ref={index === active ? (option) => option?.scrollIntoView({ block: "nearest" }) : undefined}
            onClick={() => {
              leaving.current = false
              choose(match)
            }}
            className={`touch grid cursor-pointer content-center px-4 py-1.5 ${index === active ? "bg-leaf text-card" : "hover:bg-leaf-wash"}`}
          >
            <span>
              {level === "commune" && !province
                ? fill(words.in_province, { ward: match.unit.full_name, province: match.unit.province_name })
                : match.unit.full_name}
            </span>
            {match.matched_as && (
              <span className={`text-14 ${index === active ? "" : "text-quiet"}`}>
                {fill(words.was, { old: match.matched_as.full_name, now: match.unit.full_name })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="text-14 text-quiet empty:absolute">
        {shown && <SearchStatus search={search} words={words} />}
      </p>
      {value?.was && typed === null && (
        <p id={`${id}-was`} className="text-14 font-semibold text-leaf">
          {fill(words.was, { old: value.was, now: value.full_name })}
        </p>
      )}
      {props.problem && (
        <p id={`${id}-problem`} role="alert" className="text-14 font-semibold text-alert">
          {props.problem}
        </p>
      )}
    </div>
  )
}

/** The list opens below: on a phone it needs the place the keyboard and the bar with the total leave. */
function makeRoomBelow(frame: HTMLElement | null) {
  if (frame && window.innerHeight - frame.getBoundingClientRect().bottom < ROOM_PX) frame.scrollIntoView({ block: "start" })
}

function SearchStatus({ search, words }: { search: ReturnType<typeof useUnitSearch>; words: UnitComboboxProps["words"] }) {
  if (search.is === "loading") return words.unit_loading
  if (search.is === "failed") return words.unit_failed
  if (search.is !== "found") return null
  if (search.matches.length === 0) return words.unit_none
  return <span className="sr-only">{fill(words.unit_results, { count: search.matches.length })}</span>
}
