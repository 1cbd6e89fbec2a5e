"use client"
import type { UploadView } from "@ocop/producer/http"
import { useRouter } from "next/navigation"
import type { FormEvent } from "react"
import { buttonClasses } from "@/ui/button"
import { SelectField, TextField } from "@/ui/field"
import { Unfinished } from "../unfinished"
import { newsClasses, newsOf, PAPER_TYPES, useSending, type SendingWords } from "../use-sending"
import type { YearWords } from "./words"

type SenderWords = SendingWords & Pick<YearWords, "e_kind" | "e_title" | "e_title_hint" | "e_issuer" | "e_number" | "e_from" | "e_to" | "e_criteria" | "e_criteria_hint" | "e_send" | "e_file"> & { optional: string; l_choose: string; paper_unfinished: string }

interface EvidenceSenderProps {
  kinds: { kind: string; name: string }[]
  /** kind chosen to begin with */
  wanted?: string
  /** begun and not finished */
  uploads: UploadView[]
  /** dossier that takes the paper in at once */
  dossierId?: string
  words: SenderWords
}

/** One paper of the library: the file, what it is, who gave it, how long it holds, and for which criteria it speaks beside those of its kind. */
export function EvidenceSender({ kinds, wanted = "", uploads, dossierId, words }: EvidenceSenderProps) {
  const router = useRouter()
  const { sending, busy, send, refuse } = useSending(words)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const fields = new FormData(form)
    const file = fields.get("file")
    if (!(file instanceof File) || file.size === 0) return refuse(words.paper_choose)
    const text = (name: string) => String(fields.get(name) ?? "").trim() || undefined
    const criteria = text("criteria")?.split(/[\s,;]+/).filter((each) => /^\d{1,2}(\.\d{1,2})?$/.test(each))
    const sent = await send({
      area: "nha",
      files: [file],
      begun: uploads,
      post: {
        path: "/api/nha-san-xuat/nha/evidence",
        body: ([upload_id]) => ({ upload_id, kind: text("kind"), title: text("title"), issuer: text("issuer"), number: text("number"), valid_from: text("valid_from"), valid_to: text("valid_to"), criteria, dossier_id: dossierId }),
      },
    })
    if (!sent) return
    form.reset()
    router.refresh()
  }

  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-5 noscript:hidden" aria-busy={busy}>
      <Unfinished uploads={uploads} words={words} />
      <SelectField key={wanted} id="kind" name="kind" label={words.e_kind} required defaultValue={wanted} className="min-h-14">
        <option value="" disabled>
          {words.l_choose}
        </option>
        {kinds.map(({ kind, name }) => (
          <option key={kind} value={kind}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField id="title" name="title" label={words.e_title} hint={words.e_title_hint} required minLength={3} maxLength={200} className="min-h-14" />
      <TextField id="file" name="file" type="file" accept={PAPER_TYPES} label={words.e_file} required className="min-h-14 file:mr-4 file:rounded-pill file:bg-leaf-wash file:px-4 file:py-2 file:font-semibold file:text-leaf" />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField id="issuer" name="issuer" label={words.e_issuer} optional={words.optional} maxLength={200} className="min-h-14" />
        <TextField id="number" name="number" label={words.e_number} optional={words.optional} maxLength={80} className="min-h-14" />
        <TextField id="valid_from" name="valid_from" type="date" label={words.e_from} optional={words.optional} className="min-h-14" />
        <TextField id="valid_to" name="valid_to" type="date" label={words.e_to} optional={words.optional} className="min-h-14" />
      </div>
      <TextField id="criteria" name="criteria" label={words.e_criteria} hint={words.e_criteria_hint} optional={words.optional} maxLength={120} className="min-h-14" />
      <p role="status" className={newsClasses(sending)}>
        {newsOf(sending, words)}
      </p>
      <button type="submit" aria-disabled={busy || undefined} className={buttonClasses("secondary", "min-h-14 w-full text-18 sm:w-auto sm:justify-self-start")}>
        {words.e_send}
      </button>
    </form>
  )
}
