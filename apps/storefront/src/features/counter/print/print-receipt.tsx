"use client"
import { useState } from "react"
import { useOpenTill } from "../app/till-context"
import { writeEntry } from "../store/write-entry"
import type { TillEntry } from "../store/till-database"
import { PrintPaper } from "./print-paper"
import { Receipt } from "./receipt"

/** Whoever prints a receipt again says so on the paper and in the book. */
export function PrintReceipt({ entry, buttonClass }: { entry: TillEntry; buttonClass: string }) {
  const { words, database, shift, entries, sync } = useOpenTill()
  const [printed, setPrinted] = useState(() => entries.some(({ body }) => body.kind === "reprinted" && body.entry_id === entry.id))
  const [again, setAgain] = useState(false)
  const before = async () => {
    setAgain(printed)
    setPrinted(true)
    if (!printed || !shift) return
    await writeEntry(database, { kind: "reprinted", entry_id: entry.id })
    sync.wake()
  }
  return (
    <PrintPaper name={printed ? words.reprint : words.print} buttonClass={buttonClass} before={before}>
      <Receipt entry={entry} again={again} />
    </PrintPaper>
  )
}
