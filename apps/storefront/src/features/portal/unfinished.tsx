import type { UploadView } from "@ocop/producer/http"
import { fill } from "../cart/fill"

/** Files that never arrived whole: choosing the same one again goes on where it stopped. */
export function Unfinished({ uploads, words }: { uploads: UploadView[]; words: { paper_unfinished: string } }) {
  return uploads
    .filter(({ done }) => !done)
    .map((upload) => (
      <p key={upload.id} className="rounded-lg bg-honey-wash px-3 py-2 text-14 text-honey-ink">
        {fill(words.paper_unfinished, { name: upload.filename, percent: Math.floor((upload.offset / upload.size) * 100) })}
      </p>
    ))
}
