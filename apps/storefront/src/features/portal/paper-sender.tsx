"use client"
import type { PaperKind, UploadView } from "@ocop/producer/http"
import { useRouter } from "next/navigation"
import type { FormEvent } from "react"
import { buttonClasses } from "@/ui/button"
import { SelectField, TextField } from "@/ui/field"
import { Unfinished } from "./unfinished"
import { newsClasses, newsOf, PAPER_TYPES, useSending } from "./use-sending"
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

/** One paper at a time: what it is, a photo or PDF of it, and where it has got to. */
export function PaperSender({ area, kinds, uploads, words }: PaperSenderProps) {
  const router = useRouter()
  const { sending, busy, send, refuse } = useSending(words)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const fields = new FormData(form)
    const file = fields.get("file")
    if (!(file instanceof File) || file.size === 0) return refuse(words.paper_choose)
    const number = String(fields.get("number") ?? "").trim()
    const sent = await send({
      area,
      files: [file],
      begun: uploads,
      post: { path: `/api/nha-san-xuat/${area}/papers`, body: ([upload_id]) => ({ upload_id, kind: fields.get("kind"), ...(number ? { number } : {}), valid_to: fields.get("valid_to") || null }) },
    })
    if (!sent) return
    form.reset()
    router.refresh()
  }

  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-5 noscript:hidden" aria-busy={busy}>
      <Unfinished uploads={uploads} words={words} />
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
      <TextField id="file" name="file" type="file" accept={PAPER_TYPES} label={words.paper_file} required className="min-h-14 file:mr-4 file:rounded-pill file:bg-leaf-wash file:px-4 file:py-2 file:font-semibold file:text-leaf" />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField id="number" name="number" label={words.paper_number} optional={words.optional} maxLength={80} className="min-h-14" />
        <TextField id="valid_to" name="valid_to" type="date" label={words.paper_to} optional={words.optional} className="min-h-14" />
      </div>
      <p role="status" className={newsClasses(sending)}>
        {newsOf(sending, words)}
      </p>
      <button type="submit" aria-disabled={busy || undefined} className={buttonClasses("secondary", "min-h-14 w-full text-18 sm:w-auto sm:justify-self-start")}>
        {words.paper_send}
      </button>
    </form>
  )
}
