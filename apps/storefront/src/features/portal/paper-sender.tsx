"use client"
import type { PaperKind, UploadView } from "@ocop/producer/http"
import { useRouter } from "next/navigation"
import { useRef, useState, type FormEvent } from "react"
import { buttonClasses } from "@/ui/button"
import { SelectField, TextField } from "@/ui/field"
import { fill } from "../cart/fill"
import { FileRefused, sendFile } from "./send-file"
import type { PortalWords } from "./words"

type SenderWords = Pick<
  PortalWords,
  | "paper_kind" | "paper_number" | "paper_to" | "paper_file" | "paper_send" | "paper_sending" | "paper_waiting" | "paper_sent" | "paper_refused" | "paper_large" | "paper_choose" | "paper_unfinished" | "optional" | "error_form" | "l_choose"
>

interface PaperSenderProps {
  area: "ho-so" | "nha"
  kinds: { kind: PaperKind; name: string }[]
  /** begun and not finished */
  uploads: UploadView[]
  words: SenderWords
}

type Sending = { is: "idle" } | { is: "sending" | "waiting"; percent: number } | { is: "sent"; name: string } | { is: "refused"; message: string }

const LARGEST = 12 * 1024 * 1024
const ACCEPTED = "image/jpeg,image/png,image/webp,application/pdf"

/** One paper at a time: what it is, a photo or PDF of it, and where it has got to. */
export function PaperSender({ area, kinds, uploads, words }: PaperSenderProps) {
  const router = useRouter()
  const [sending, setSending] = useState<Sending>({ is: "idle" })
  const stop = useRef<AbortController>(null)
  const busy = sending.is === "sending" || sending.is === "waiting"

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const form = event.currentTarget
    const fields = new FormData(form)
    const file = fields.get("file")
    if (!(file instanceof File) || file.size === 0) return setSending({ is: "refused", message: words.paper_choose })
    if (file.size > LARGEST) return setSending({ is: "refused", message: words.paper_large })
    stop.current = new AbortController()
    let percent = 0
    try {
      const upload_id = await sendFile({
        file,
        area,
        begun: uploads.find((upload) => !upload.done && upload.filename === file.name && upload.size === file.size),
        signal: stop.current.signal,
        onProgress: (sent) => {
          percent = Math.floor((sent / file.size) * 100)
          setSending({ is: "sending", percent })
        },
        onWaiting: (waiting) => setSending({ is: waiting ? "waiting" : "sending", percent }),
      })
      const number = String(fields.get("number") ?? "").trim()
      const answer = await fetch(`/api/nha-san-xuat/${area}/papers`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ upload_id, kind: fields.get("kind"), ...(number ? { number } : {}), valid_to: fields.get("valid_to") || null }),
      })
      if (!answer.ok) throw new FileRefused(((await answer.json().catch(() => ({}))) as { message?: string }).message ?? "")
      form.reset()
      setSending({ is: "sent", name: file.name })
      router.refresh()
    } catch (error) {
      setSending({ is: "refused", message: fill(words.paper_refused, { message: (error instanceof FileRefused && error.message) || words.error_form }) })
    }
  }

  return (
    <form onSubmit={(event) => void send(event)} className="grid gap-5 noscript:hidden" aria-busy={busy}>
      {uploads.filter(({ done }) => !done).map((upload) => (
        <p key={upload.id} className="rounded-lg bg-honey-wash px-3 py-2 text-14 text-honey-ink">
          {fill(words.paper_unfinished, { name: upload.filename, percent: Math.floor((upload.offset / upload.size) * 100) })}
        </p>
      ))}
      <SelectField id="kind" name="kind" label={words.paper_kind} required defaultValue="" className="min-h-14">
        <option value="" disabled>
          {words.l_choose}
        </option>
        {kinds.map(({ kind, name }) => (
          <option key={kind} value={kind}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField id="file" name="file" type="file" accept={ACCEPTED} label={words.paper_file} required className="min-h-14 file:mr-4 file:rounded-pill file:bg-leaf-wash file:px-4 file:py-2 file:font-semibold file:text-leaf" />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField id="number" name="number" label={words.paper_number} optional={words.optional} maxLength={80} className="min-h-14" />
        <TextField id="valid_to" name="valid_to" type="date" label={words.paper_to} optional={words.optional} className="min-h-14" />
      </div>
      <p role="status" className={sending.is === "idle" ? "hidden" : sending.is === "refused" ? "rounded-card border-2 border-alert bg-alert-wash p-4 text-alert" : "rounded-card bg-leaf-wash p-4"}>
        {sending.is === "sending" && fill(words.paper_sending, { percent: sending.percent })}
        {sending.is === "waiting" && fill(words.paper_waiting, { percent: sending.percent })}
        {sending.is === "sent" && fill(words.paper_sent, { name: sending.name })}
        {sending.is === "refused" && sending.message}
      </p>
      <button type="submit" aria-disabled={busy || undefined} className={buttonClasses("secondary", "min-h-14 w-full text-18 sm:w-auto sm:justify-self-start")}>
        {words.paper_send}
      </button>
    </form>
  )
}
