"use client"
import { useLiveQuery } from "dexie-react-hooks"
import { useEffect, useRef, useState, type ReactNode } from "react"
import { createPortal } from "react-dom"
import { useOpenTill } from "../app/till-context"
import { field } from "../parts/fields"
import type { Paper } from "../store/till-database"
import "./paper.css"

const PAPERS: { paper: Paper; name: string }[] = [
  { paper: "58", name: "58 mm" },
  { paper: "80", name: "80 mm" },
  { paper: "a5", name: "A5" },
]
/** CSS pixels in a millimetre. */
const PX = 96 / 25.4

interface PrintPaperProps {
  /** what the button says */
  name: string
  buttonClass: string
  /** what must be known or written before the paper is made */
  before?: () => Promise<void>
  /** the paper */
  children: ReactNode
}

/** Prints through the browser, on a roll or a sheet. What is printed stands on the page for the printer alone. */
export function PrintPaper({ name, buttonClass, before, children }: PrintPaperProps) {
  const { words, database } = useOpenTill()
  const paper = useLiveQuery(() => database.fact("paper"), [database]) ?? "80"
  const [asked, setAsked] = useState<{ turn: number } | null>(null)
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!asked || !sheet.current) return
    const rules = new CSSStyleSheet()
    const height = Math.ceil(sheet.current.getBoundingClientRect().height / PX) + 4
    // A sheet that is wider than high would be turned.
    rules.replaceSync(paper === "a5" ? "@page { size: A5 portrait; margin: 8mm 10mm }" : `@page { size: ${paper}mm ${Math.max(height, Number(paper) + 1)}mm; margin: 0 }`)
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
    await before?.()
    setAsked({ turn: Date.now() })
  }
  return (
    <div className="grid grid-cols-[1fr_auto] items-end gap-3">
      <button type="button" onClick={() => void print()} className={buttonClass}>
        {name}
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
          <div ref={sheet} className="paper" data-paper={paper}>
            {children}
          </div>,
          document.body,
        )}
    </div>
  )
}
