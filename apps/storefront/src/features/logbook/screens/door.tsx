"use client"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { Button, ButtonLink } from "@/ui/button"
import type { Obstacle } from "../sync/book-server"
import type { LogbookWords } from "../words"

interface DoorProps {
  why: Obstacle | "storage"
  words: LogbookWords
  locale: Locale
  onRetry: () => void
}

/** No book on this phone yet. */
export function Door({ why, words, locale, onRetry }: DoorProps) {
  const said = why === "storage" ? words.storage_refused : why === "no_signal" ? words.first_offline : why === "signed_out" ? null : words.first_busy
  return (
    <div className="grid gap-5 py-6">
      <h1 tabIndex={-1} className="sign text-33 text-leaf outline-none">
        {words.first_title}
      </h1>
      <p className="text-18">{words.first_text}</p>
      {said && (
        <p role="alert" className="rounded-card bg-honey-wash p-4 text-18 text-honey-ink">
          {said}
        </p>
      )}
      {why === "signed_out" ? (
        <ButtonLink href={href(locale, "/nha-san-xuat?ve=so-ghi-chep")} className="min-h-16 text-18">
          {words.sign_in}
        </ButtonLink>
      ) : (
        <Button onClick={onRetry} className="min-h-16 text-18">
          {words.retry}
        </Button>
      )}
    </div>
  )
}
