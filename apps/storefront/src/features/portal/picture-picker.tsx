"use client"
import { useState } from "react"
import { fill } from "../cart/fill"
import type { ListingWords } from "./listing-words"
import { FileRefused, sendFile } from "./send-file"
import type { PortalWords } from "./words"

type PickerWords = Pick<ListingWords, "pictures" | "picture_add"> & Pick<PortalWords, "paper_remove" | "paper_remove_this" | "paper_sending" | "paper_waiting" | "paper_refused" | "paper_large" | "error_form">

const LARGEST = 12 * 1024 * 1024
const MOST = 8

/** Pictures of a product; sent at once, kept with the draft when it is saved. */
export function PicturePicker({ pictures, words }: { pictures: string[]; words: PickerWords }) {
  const [urls, setUrls] = useState(pictures)
  const [news, setNews] = useState<string | null>(null)
  const add = async (file: File) => {
    if (file.size > LARGEST) return setNews(words.paper_large)
    let percent = 0
    try {
      const upload_id = await sendFile({
        file,
        area: "nha",
        signal: new AbortController().signal,
        onProgress: (sent) => {
          percent = Math.floor((sent / file.size) * 100)
          setNews(fill(words.paper_sending, { percent }))
        },
        onWaiting: (waiting) => setNews(fill(waiting ? words.paper_waiting : words.paper_sending, { percent })),
      })
      const answer = await fetch("/api/nha-san-xuat/nha/pictures", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ upload_id }) })
      const body = (await answer.json().catch(() => ({}))) as { picture?: { url: string }; message?: string }
      if (!answer.ok || !body.picture) throw new FileRefused(body.message ?? "")
      const { url } = body.picture
      setUrls((before) => [...before, url])
      setNews(null)
    } catch (error) {
      setNews(fill(words.paper_refused, { message: (error instanceof FileRefused && error.message) || words.error_form }))
    }
  }
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-semibold">{words.pictures}</legend>
      <input type="hidden" name="pictures" value="" />
      <ul className="flex flex-wrap gap-3">
        {urls.map((url, index) => (
          <li key={url} className="grid justify-items-center">
            <input type="hidden" name="pictures" value={url} />
            {/* Next cannot size a picture that is not published yet. */}
            <img src={new URL(url, "http://x").pathname} alt={`${words.pictures} ${index + 1}`} width={96} height={96} className="size-24 rounded-lg border border-line object-cover" />
            <button type="button" aria-label={fill(words.paper_remove_this, { name: `${words.pictures} ${index + 1}` })} onClick={() => setUrls(urls.filter((each) => each !== url))} className="min-h-11 px-2 text-14 font-semibold text-alert underline underline-offset-4">
              {words.paper_remove}
            </button>
          </li>
        ))}
      </ul>
      {urls.length < MOST && (
        <label className="inline-flex min-h-14 cursor-pointer items-center justify-center rounded-pill border-2 border-leaf px-6 text-18 font-semibold text-leaf focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-orange-ink hover:bg-leaf-wash noscript:hidden sm:justify-self-start">
          {words.picture_add}
          <input
            type="file"
            accept="image/jpeg,image/png,image/webp"
            className="sr-only"
            onChange={(event) => {
              const file = event.target.files?.[0]
              event.target.value = ""
              if (file) void add(file)
            }}
          />
        </label>
      )}
      <p role="status" className={news ? "rounded-lg bg-honey-wash px-3 py-2 text-honey-ink" : "sr-only"}>
        {news}
      </p>
    </fieldset>
  )
}
