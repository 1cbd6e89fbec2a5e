import type { NewEntry } from "./entry"

/** All it takes to put corrections in their place: a phone does it with entries that are not in the chain yet. */
type Linked = Pick<NewEntry, "id" | "corrects">

/** An entry and what later entries made of it. */
export interface CorrectedEntry<Entry extends Linked> {
  /** the entry as it was first written */
  first: Entry
  /** every entry that put it right, in the order of the book */
  corrections: readonly Entry[]
  /** what holds now: the last correction, or the first; its content is null when it was withdrawn */
  current: Entry
}

/** Puts every correction beside what it corrects. Takes entries in the order of the book; a correction whose first entry is not among them starts a row of its own. */
export function withCorrections<Entry extends Linked>(entries: readonly Entry[]): CorrectedEntry<Entry>[] {
  const rows = new Map<string, { first: Entry; corrections: Entry[]; current: Entry }>()
  const rootOf = new Map<string, string>()
  for (const entry of entries) {
    const root = (entry.corrects && rootOf.get(entry.corrects)) ?? entry.id
    rootOf.set(entry.id, root)
    const row = rows.get(root)
    if (!row) rows.set(root, { first: entry, corrections: [], current: entry })
    else {
      row.corrections.push(entry)
      row.current = entry
    }
  }
  return [...rows.values()]
}
