"use client"
import { kindSpec } from "@ocop/traceability/rules/logbook"
import { useState } from "react"
import { Button } from "@/ui/button"
import { classes } from "@/ui/classes"
import { inputClasses } from "@/ui/field"
import { fill } from "../../cart/fill"
import { useOpenBook } from "../app/book-context"
import { to } from "../app/use-route"
import { valuesOf } from "../book/typed-values"
import { Screen } from "../parts/screen"
import type { BookEntry } from "../store/book-database"
import { writeEntry } from "../store/write-entry"
import { EntryForm } from "./entry-form"

/** Puts an entry right by a new one beside it; what the server refused, and so never entered the book, is written anew. */
export function Correct({ id }: { id: string | undefined }) {
  const { book, locale, words } = useOpenBook()
  const refused = book.refused.find((each) => each.id === id)
  const row = id ? book.rowOf.get(id) : undefined
  const entry = refused ?? row?.current
  if (!entry) {
    return (
      <Screen title={words.entry} back={to("so")}>
        <p className="text-18">{words.not_found}</p>
      </Screen>
    )
  }
  const fresh = { happened_on: entry.happened_on, place: entry.place, values: valuesOf(entry.kind, entry.content), attachments: [...entry.attachments] }
  return (
    <EntryForm
      key={entry.id}
      kind={entry.kind}
      title={fill(words.correct_title, { kind: kindSpec(entry.kind).label[locale] })}
      back={to("muc", entry.id)}
      fresh={fresh}
      corrects={refused ? (refused.corrects ?? undefined) : entry.id}
      instead_of={refused?.id}
    >
      {refused ? (
        <p className="rounded-card bg-alert-wash p-4 text-alert">{refused.problem?.[locale]}</p>
      ) : (
        <>
          <p className="text-18">{words.correct_text}</p>
          <Withdraw entry={entry} />
        </>
      )}
    </EntryForm>
  )
}

function Withdraw({ entry }: { entry: BookEntry }) {
  const { database, sayAt, sync, words } = useOpenBook()
  const [reason, setReason] = useState("")
  const withdraw = async () => {
    const { kind, happened_on, place } = entry
    await writeEntry(database, { kind, happened_on, place, content: null, corrects: entry.id, reason: reason.trim(), attachments: [] })
    sync.wake()
    sayAt("nha", words.written_correction)
  }
  return (
    <details className="rounded-card border-2 border-line bg-card">
      <summary className="flex min-h-14 items-center justify-between px-4 text-18 font-semibold">
        {words.withdraw} <span aria-hidden="true">+</span>
      </summary>
      <form
        className="grid gap-3 p-4 pt-0"
        onSubmit={(event) => {
          event.preventDefault()
          if (reason.trim()) void withdraw()
        }}
      >
        <p>{words.withdraw_text}</p>
        <label htmlFor="vi-sao" className="font-semibold">
          {words.reason}
        </label>
        <input id="vi-sao" required value={reason} onChange={(event) => setReason(event.target.value)} maxLength={300} autoComplete="off" className={classes(inputClasses, "min-h-14 text-18")} />
        <Button type="submit" look="secondary" className="min-h-14 text-18">
          {words.withdraw_do}
        </Button>
      </form>
    </details>
  )
}
