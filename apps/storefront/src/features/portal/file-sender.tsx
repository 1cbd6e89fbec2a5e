"use client"
import type { UploadView } from "@ocop/producer/http"
import { useRouter } from "next/navigation"
import type { FormEvent, ReactNode } from "react"
import { buttonClasses } from "@/ui/button"
import { SelectField, TextField } from "@/ui/field"
import { Unfinished } from "./unfinished"
import { newsClasses, newsOf, PAPER_TYPES, useSending, type SendingWords } from "./use-sending"

/** What somebody wrote into a field of the form, trimmed; undefined: nothing. */
export type Written = (name: string) => string | undefined

interface FileSenderProps {
  area: "ho-so" | "nha"
  /** where the finished file is handed in, and what is said of it */
  post: { path: string; body: (upload_id: string, written: Written) => object }
  kinds: { kind: string; name: string }[]
  /** kind chosen to begin with */
  wanted?: string
  /** begun and not finished */
  uploads: UploadView[]
  labels: { kind: string; choose: string; file: string; send: string }
  words: SendingWords & { paper_unfinished: string }
  /** between the kind and the file */
  above?: ReactNode
  /** after the file */
  children: ReactNode
}

/** One file at a time: what it is, the file or a photo of it, what there is to say of it, and where it has got to. */
export function FileSender({ area, post, kinds, wanted = "", uploads, labels, words, above, children }: FileSenderProps) {
  const router = useRouter()
  const { sending, busy, send, refuse } = useSending(words)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const fields = new FormData(form)
    const file = fields.get("file")
    if (!(file instanceof File) || file.size === 0) return refuse(words.paper_choose)
    const written: Written = (name) => String(fields.get(name) ?? "").trim() || undefined
    const sent = await send({ area, files: [file], begun: uploads, post: { path: post.path, body: ([upload_id]) => post.body(upload_id ?? "", written) } })
    if (!sent) return
    form.reset()
    router.refresh()
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-5 noscript:hidden" aria-busy={busy}>
      <Unfinished uploads={uploads} words={words} />
      <SelectField key={wanted} id="kind" name="kind" label={labels.kind} required defaultValue={wanted} className="min-h-14">
        <option value="" disabled>
          {labels.choose}
        </option>
        {kinds.map(({ kind, name }) => (
          <option key={kind} value={kind}>
            {name}
          </option>
        ))}
      </SelectField>
      {above}
      <TextField id="file" name="file" type="file" accept={PAPER_TYPES} label={labels.file} required className="min-h-14 file:mr-4 file:rounded-pill file:bg-leaf-wash file:px-4 file:py-2 file:font-semibold file:text-leaf" />
      {children}
      <p role="status" className={newsClasses(sending)}>
        {newsOf(sending, words)}
      </p>
      <button type="submit" aria-disabled={busy || undefined} className={buttonClasses("secondary", "min-h-14 w-full text-18 sm:w-auto sm:justify-self-start")}>
        {labels.send}
      </button>
    </form>
  )
}
