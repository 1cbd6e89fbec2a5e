"use client"
import type { PaperKind, UploadView } from "@ocop/producer/http"
import { TextField } from "@/ui/field"
import { FileSender, type Written } from "./file-sender"
import type { SendingWords } from "./use-sending"
import type { PortalWords } from "./words"

type SenderWords = SendingWords & Pick<PortalWords, "paper_kind" | "paper_number" | "paper_to" | "paper_file" | "paper_send" | "paper_unfinished" | "optional" | "choose">

interface PaperSenderProps {
  area: "ho-so" | "nha"
  kinds: { kind: PaperKind; name: string }[]
  /** begun and not finished */
  uploads: UploadView[]
  words: SenderWords
}

/** One paper at a time: what it is, a photo or PDF of it, its number and until when it holds. */
export function PaperSender({ area, kinds, uploads, words }: PaperSenderProps) {
  const body = (upload_id: string, written: Written) => ({ upload_id, kind: written("kind"), number: written("number"), valid_to: written("valid_to") ?? null })
  const labels = { kind: words.paper_kind, choose: words.choose, file: words.paper_file, send: words.paper_send }
  return (
    <FileSender area={area} post={{ path: `/api/nha-san-xuat/${area}/papers`, body }} kinds={kinds} uploads={uploads} labels={labels} words={words}>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField id="number" name="number" label={words.paper_number} optional={words.optional} maxLength={80} className="min-h-14" />
        <TextField id="valid_to" name="valid_to" type="date" label={words.paper_to} optional={words.optional} className="min-h-14" />
      </div>
    </FileSender>
  )
}
