"use client"
import type { UploadView } from "@ocop/producer/http"
import { TextField } from "@/ui/field"
import { FileSender, type Written } from "../file-sender"
import type { SendingWords } from "../use-sending"
import type { YearWords } from "./words"

type SenderWords = SendingWords & Pick<YearWords, "e_kind" | "e_title" | "e_title_hint" | "e_issuer" | "e_number" | "e_from" | "e_to" | "e_criteria" | "e_criteria_hint" | "e_send" | "e_file"> & { optional: string; choose: string; paper_unfinished: string }

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
export function EvidenceSender({ kinds, wanted, uploads, dossierId, words }: EvidenceSenderProps) {
  const body = (upload_id: string, written: Written) => ({
    upload_id,
    kind: written("kind"),
    title: written("title"),
    issuer: written("issuer"),
    number: written("number"),
    valid_from: written("valid_from"),
    valid_to: written("valid_to"),
    criteria: written("criteria")?.split(/[\s,;]+/).filter((each) => /^\d{1,2}(\.\d{1,2})?$/.test(each)),
    dossier_id: dossierId,
  })
  const labels = { kind: words.e_kind, choose: words.choose, file: words.e_file, send: words.e_send }
  return (
    <FileSender
      area="nha"
      post={{ path: "/api/nha-san-xuat/nha/evidence", body }}
      kinds={kinds}
      wanted={wanted}
      uploads={uploads}
      labels={labels}
      words={words}
      above={<TextField id="title" name="title" label={words.e_title} hint={words.e_title_hint} required minLength={3} maxLength={200} className="min-h-14" />}
    >
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField id="issuer" name="issuer" label={words.e_issuer} optional={words.optional} maxLength={200} className="min-h-14" />
        <TextField id="number" name="number" label={words.e_number} optional={words.optional} maxLength={80} className="min-h-14" />
        <TextField id="valid_from" name="valid_from" type="date" label={words.e_from} optional={words.optional} className="min-h-14" />
        <TextField id="valid_to" name="valid_to" type="date" label={words.e_to} optional={words.optional} className="min-h-14" />
      </div>
      <TextField id="criteria" name="criteria" label={words.e_criteria} hint={words.e_criteria_hint} optional={words.optional} maxLength={120} className="min-h-14" />
    </FileSender>
  )
}
