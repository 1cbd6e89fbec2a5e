"use client"
import { useLiveQuery } from "dexie-react-hooks"
import { buttonClasses } from "@/ui/button"
import { fill } from "../../cart/fill"
import { useOpenBook } from "../app/book-context"
import { clearable, clearSent } from "../store/keep-file"
import { sizeInWords } from "./size-in-words"

interface NoRoomProps {
  /** writes the entry without its pictures and voices; left out when it has none */
  onWithout?: () => void
  onCleared: () => void
}

/** The phone is full and nothing was written: what was typed is still there, and these are the ways on. */
export function NoRoom({ onWithout, onCleared }: NoRoomProps) {
  const { database, words } = useOpenBook()
  const sent = useLiveQuery(() => clearable(database), [database])
  return (
    <div role="alert" className="grid gap-3 rounded-card border-2 border-alert bg-alert-wash p-4 text-alert">
      <p className="text-18 font-semibold">{words.no_room_title}</p>
      <p>{words.no_room_text}</p>
      {sent && sent.count > 0 && (
        <button type="button" onClick={() => void clearSent(database).then(onCleared)} className={buttonClasses("primary", "min-h-16 text-18")}>
          {fill(words.no_room_clear, { size: sizeInWords(sent.size) })}
        </button>
      )}
      {onWithout && (
        <button type="button" onClick={onWithout} className={buttonClasses("secondary", "min-h-16 text-18")}>
          {words.no_room_without}
        </button>
      )}
      <p>{words.no_room_else}</p>
    </div>
  )
}
