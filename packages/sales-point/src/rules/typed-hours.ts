import type { Span } from "./opening-hours"

const PART = /^(\d{1,2})[:hH.]?(\d{2})?\s*(?:-|–|đến|to)\s*(\d{1,2})[:hH.]?(\d{2})?[hH]?$/

const time = (hours: string, minutes = "00") => `${hours.padStart(2, "0")}:${minutes}`

/** "7:30-11:30, 13h30 – 17h" as an office types it; empty is a day off; null: it cannot be read. */
export function readTypedSpans(text: string): Span[] | null {
  const parts = text.split(/[,;]/).map((part) => part.trim()).filter(Boolean)
  const spans = parts.map((part) => {
    const [, from, fromMinutes, to, toMinutes] = PART.exec(part) ?? []
    return from && to ? { from: time(from, fromMinutes), to: time(to, toMinutes) } : null
  })
  return spans.includes(null) ? null : (spans as Span[])
}

export const spansToText = (spans: readonly Span[]): string => spans.map(({ from, to }) => `${from}–${to}`).join(", ")
