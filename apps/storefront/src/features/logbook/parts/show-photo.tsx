"use client"
import { useLiveQuery } from "dexie-react-hooks"
import { useState } from "react"
import { useOpenBook } from "../app/book-context"
import { NotSent } from "../sync/book-server"
import { choosePhoto } from "../sync/choose-photo"

/** Whether buyers see a photo on the trace page: the producer's word, to be taken back at any time. */
export function ShowPhoto({ sha256, name }: { sha256: string; name: string }) {
  const { book, database, locale, words } = useOpenBook()
  const file = useLiveQuery(() => database.files.get(sha256), [database, sha256])
  const [state, setState] = useState<{ sending: boolean; trouble: string | null }>({ sending: false, trouble: null })
  const shown = book.facts.shown_photos?.includes(sha256) ?? false
  if (file?.where === "phone") return <p className="text-quiet">{words.show_photo_later}</p>

  const choose = async (wanted: boolean) => {
    setState({ sending: true, trouble: null })
    try {
      await choosePhoto({ database, locale, sha256, shown: wanted })
      setState({ sending: false, trouble: null })
    } catch (error) {
      if (!(error instanceof NotSent)) throw error
      setState({ sending: false, trouble: error.why === "refused" ? error.message : words.show_photo_failed })
    }
  }
  return (
    <>
      <label className="flex min-h-14 cursor-pointer items-center gap-3 rounded-card border-2 border-line bg-card px-4 text-18 font-semibold has-checked:border-leaf has-checked:bg-leaf-wash">
        <input
          type="checkbox"
          className="size-6 shrink-0 accent-leaf"
          checked={shown}
          aria-busy={state.sending}
          onChange={(event) => {
            if (!state.sending) void choose(event.target.checked)
          }}
        />
        <span>
          {words.show_photo}
          <span className="sr-only"> ({name})</span>
        </span>
      </label>
      {state.trouble && (
        <p role="alert" className="rounded-card bg-alert-wash p-3 text-alert">
          {state.trouble}
        </p>
      )}
    </>
  )
}
