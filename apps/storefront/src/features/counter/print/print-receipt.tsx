"use client"
import { useEffect, useRef, useState } from "react"
import { createPortal } from "react-dom"
import { useOpenTill } from "../app/till-context"
import { field } from "../parts/fields"
import { writeEntry } from "../store/write-entry"
import type { Paper, TillEntry } from "../store/till-database"
import { useLiveQuery } from "dexie-react-hooks"
import { Receipt } from "./receipt"
import "./receipt.css"

const PAPERS: { paper: Paper; name: string }[] = [
  { paper: "58", name: "58 mm" },
  { paper: "80", name: "80 mm" },
  { paper: "a5", name: "A5" },
]
/** CSS pixels in a millimetre. */
const PX = 96 / 25.4

/** Prints through the browser, on roll or sheet; whoever prints again says so on the paper and in the book. */
export function PrintReceipt({ entry, buttonClass }: { entry: TillEntry; buttonClass: string }) {
  const { words, database, shift, entries, sync } = useOpenTill()
  const paper = useLiveQuery(() => database.fact("paper"), [database]) ?? "80"
  const printed = entries.filter(({ body }) => body.kind === "reprinted" && body.entry_id === entry.id).length
  const [asked, setAsked] = useState<{ again: boolean; turn: number } | null>(null)
  const [before, setBefore] = useState(printed > 0)
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!asked || !sheet.current) return
    const rules = new CSSStyleSheet()
    const height = Math.ceil(sheet.current.getBoundingClientRect().height / PX) + 4
    rules.replaceSync(paper === "a5" ? "@page { size: A5 portrait; margin: 10mm }" : `@page { size: ${paper}mm ${Math.max(height, Number(paper) + 1)}mm; margin: 0 }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules]
    const done = () => setAsked(null)
    window.addEventListener("afterprint", done, { once: true })
    window.print()
    return () => {
      window.removeEventListener("afterprint", done)
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== rules)
    }
  }, [asked, paper])
  const print = async () => {
    const again = before || printed > 0
    if (again && shift) {
      await writeEntry(database, { kind: "reprinted", entry_id: entry.id })
      sync.wake()
    }
    setBefore(true)
    setAsked({ again, turn: Date.now() })
  }
  return (
    <div className="grid grid-cols-[1fr_auto] items-end gap-3">
      <button type="button" onClick={() => void print()} className={buttonClass}>
        {before || printed > 0 ? words.reprint : words.print}
      </button>
      <label className="grid text-14">
        {words.paper}
        <select value={paper} onChange={(event) => void database.note("paper", event.target.value as Paper)} className={`${field} w-32`}>
          {PAPERS.map((each) => (
            <option key={each.paper} value={each.paper}>{each.name}</option>
          ))}
        </select>
      </label>
      {asked &&
        createPortal(
          <div ref={sheet} className="receipt" data-paper={paper}>
            <Receipt entry={entry} again={asked.again} />
          </div>,
          document.body,
        )}
    </div>
  )
}
