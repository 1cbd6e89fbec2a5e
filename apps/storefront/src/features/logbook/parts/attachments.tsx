"use client"
import type { Attachment } from "@ocop/traceability/rules/logbook"
import { useLiveQuery } from "dexie-react-hooks"
import { useEffect, useRef, useState } from "react"
import { classes } from "@/ui/classes"
import { fill } from "../../cart/fill"
import { useOpenBook } from "../app/book-context"
import { canRecordVoice, recordVoice, type Recording } from "../media/record-voice"
import { shrinkPhoto } from "../media/shrink-photo"
import { keepFile } from "../store/keep-file"
import { isOutOfRoom } from "../store/room"
import { API } from "../sync/book-server"

export const MOST_FILES = 6

interface AttachmentsInputProps {
  attachments: Attachment[]
  onChange: (attachments: Attachment[]) => void
  /** the phone has no room for it */
  onNoRoom: () => void
}

/** A photograph or a few spoken words instead of typing; kept on the phone the moment they are made. */
export function AttachmentsInput({ attachments, onChange, onNoRoom }: AttachmentsInputProps) {
  const { database, words } = useOpenBook()
  const [trouble, setTrouble] = useState<string | null>(null)
  const [recording, setRecording] = useState<{ seconds: number; level: number } | null>(null)
  const tape = useRef<Recording>(null)
  const latest = useRef(attachments)
  useEffect(() => {
    latest.current = attachments
  }, [attachments])
  useEffect(() => () => tape.current?.cancel(), [])

  const keep = async (bytes: Blob, kind: Attachment["kind"]) => {
    try {
      const kept = await keepFile(database, bytes, kind)
      onChange([...latest.current.filter(({ sha256 }) => sha256 !== kept.sha256), kept])
      setTrouble(null)
    } catch (error) {
      if (!isOutOfRoom(error)) throw error
      onNoRoom()
    }
  }
  const takePhoto = async (file: File) => {
    const small = await shrinkPhoto(file).catch(() => null)
    if (small) await keep(small, "photo")
    else setTrouble(words.photo_bad)
  }
  const speak = async () => {
    setTrouble(null)
    let cancelled = false
    try {
      const begun = await recordVoice({ onLevel: (seconds, level) => setRecording({ seconds, level }) })
      tape.current = { ...begun, cancel: () => ((cancelled = true), begun.cancel()) }
      setRecording({ seconds: 0, level: 0 })
      const voice = await begun.done
      if (!cancelled && voice.size > 0) await keep(voice, "voice")
    } catch (error) {
      const refused = error instanceof DOMException && (error.name === "NotAllowedError" || error.name === "SecurityError")
      setTrouble(refused ? words.mic_refused : error instanceof DOMException ? words.mic_none : words.voice_broken)
    }
    tape.current = null
    setRecording(null)
  }

  if (recording) {
    return (
      <div className="grid gap-3 rounded-card border-2 border-alert bg-card p-4">
        <p role="timer" className="text-18 font-semibold">
          {fill(words.recording, { seconds: recording.seconds })} <span className="text-14 font-normal text-quiet">· {words.recording_limit}</span>
        </p>
        <meter min={0} max={1} value={recording.level} aria-label={words.voice} className="h-4 w-full" />
        <div className="grid grid-cols-2 gap-2">
          <button type="button" onClick={() => tape.current?.stop()} className="min-h-16 rounded-pill bg-leaf text-18 font-semibold text-card">
            {words.stop}
          </button>
          <button type="button" onClick={() => tape.current?.cancel()} className="min-h-16 rounded-pill border-2 border-leaf text-18 font-semibold text-leaf">
            {words.cancel}
          </button>
        </div>
      </div>
    )
  }
  const counts = { photo: 0, voice: 0 }
  const full = attachments.length >= MOST_FILES
  const look = "flex min-h-16 cursor-pointer items-center justify-center gap-2 rounded-card border-2 border-line bg-card px-3 text-18 font-semibold hover:border-leaf has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-orange-ink"
  return (
    <div className="grid grid-cols-1 gap-3">
      {attachments.length > 0 && (
        <ul className="grid grid-cols-1 gap-2">
          {attachments.map((each) => {
            const name = fill(each.kind === "photo" ? words.photo_n : words.voice_n, { n: ++counts[each.kind] })
            return (
              <li key={each.sha256} className="flex items-center gap-3">
                <AttachmentView attachment={each} name={name} small />
                <button type="button" aria-label={fill(words.remove, { name })} onClick={() => onChange(attachments.filter(({ sha256 }) => sha256 !== each.sha256))} className="ml-auto min-h-14 shrink-0 px-4 font-semibold text-alert underline underline-offset-4">
                  {words.cancel}
                </button>
              </li>
            )
          })}
        </ul>
      )}
      {full ? (
        <p className="text-quiet">{fill(words.at_most_files, { count: MOST_FILES })}</p>
      ) : (
        <div className={classes("grid gap-2", canRecordVoice() && "grid-cols-2")}>
          <label className={look}>
            <svg aria-hidden="true" width="28" height="28" viewBox="0 0 28 28" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinejoin="round">
              <path d="M4 8h5l2-3h6l2 3h5v15H4V8Z" />
              <circle cx="14" cy="15" r="4.5" />
            </svg>
            {words.photo}
            <input
              type="file"
              accept="image/*"
              capture="environment"
              className="sr-only"
              onChange={(event) => {
                const file = event.target.files?.[0]
                event.target.value = ""
                if (file) void takePhoto(file)
              }}
            />
          </label>
          {canRecordVoice() && (
            <button type="button" onClick={() => void speak()} className={look}>
              <svg aria-hidden="true" width="28" height="28" viewBox="0 0 28 28" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round">
                <rect x="10" y="3" width="8" height="14" rx="4" />
                <path d="M5 13a9 9 0 0 0 18 0M14 22v4" />
              </svg>
              {words.voice}
            </button>
          )}
        </div>
      )}
      {trouble && (
        <p role="alert" className="rounded-card bg-alert-wash p-3 text-alert">
          {trouble}
        </p>
      )}
    </div>
  )
}

interface AttachmentViewProps {
  attachment: Attachment
  name: string
  small?: boolean
}

/** From the phone where it still is, else from the server. */
export function AttachmentView({ attachment, name, small = false }: AttachmentViewProps) {
  const { database, words } = useOpenBook()
  const { sha256, kind } = attachment
  const file = useLiveQuery(() => database.files.get(sha256), [database, sha256])
  const [url, setUrl] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  const bytes = file?.bytes
  useEffect(() => {
    if (!bytes) return setUrl(`${API}/files/${sha256}`)
    const made = URL.createObjectURL(bytes)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes, sha256])
  if (!url) return null
  if (failed) return <p className="rounded-lg bg-honey-wash px-3 py-2 text-honey-ink">{words.file_gone}</p>
  return kind === "photo" ? (
    // Bytes of this phone: nothing for Next to size.
    <img src={url} alt={name} onError={() => setFailed(true)} className={small ? "size-20 rounded-lg border border-line object-cover" : "max-h-[70svh] w-full rounded-card border border-line object-contain"} />
  ) : (
    <audio controls src={url} aria-label={name} onError={() => setFailed(true)} className={small ? "h-14 w-0 grow" : "h-14 w-full"} />
  )
}
