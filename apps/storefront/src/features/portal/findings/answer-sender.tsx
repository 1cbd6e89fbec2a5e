"use client"
import { useRouter } from "next/navigation"
import type { FormEvent } from "react"
import { buttonClasses } from "@/ui/button"
import { TextAreaField, TextField } from "@/ui/field"
import { newsClasses, newsOf, useSending, type SendingWords } from "../use-sending"
import type { FindingWords } from "./words"

const MOST = 6

interface AnswerSenderProps {
  findingId: string
  words: SendingWords & Pick<FindingWords, "answer" | "answer_hint" | "photos" | "send" | "too_short" | "too_many"> & { optional: string }
}

/** Words and pictures in answer to one finding; pictures go on where a dropped line left them. */
export function AnswerSender({ findingId, words }: AnswerSenderProps) {
  const router = useRouter()
  const { sending, busy, send, refuse } = useSending(words)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const fields = new FormData(form)
    const text = String(fields.get("text") ?? "").trim()
    const files = fields.getAll("photos").filter((file): file is File => file instanceof File && file.size > 0)
    if (text.length < 3) return refuse(words.too_short)
    if (files.length > MOST) return refuse(words.too_many)
    const sent = await send({ area: "nha", files, post: { path: "/api/nha-san-xuat/nha/answers", body: (upload_ids) => ({ finding_id: findingId, text, upload_ids }) } })
    if (!sent) return
    form.reset()
    router.refresh()
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-4 noscript:hidden" aria-busy={busy}>
      <TextAreaField id={`tra-loi-${findingId}`} name="text" label={words.answer} hint={words.answer_hint} required maxLength={4000} rows={3} />
      <TextField id={`anh-${findingId}`} name="photos" type="file" multiple accept="image/jpeg,image/png,image/webp" label={words.photos} optional={words.optional} className="min-h-14 file:mr-4 file:rounded-pill file:bg-leaf-wash file:px-4 file:py-2 file:font-semibold file:text-leaf" />
      <p role="status" className={newsClasses(sending)}>
        {newsOf(sending, words)}
      </p>
      <button type="submit" aria-disabled={busy || undefined} className={buttonClasses("secondary", "min-h-14 w-full text-18 sm:w-auto sm:justify-self-start")}>
        {words.send}
      </button>
    </form>
  )
}
