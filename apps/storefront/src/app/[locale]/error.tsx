"use client"
import { useEffect } from "react"
import { shellWords } from "@/i18n/shell-words"
import { Button, ButtonLink } from "@/ui/button"

/** Something of ours broke in the browser, which alone draws this: the language is read off the address. */
export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  useEffect(() => console.error(error), [error])
  const english = typeof location !== "undefined" && /^\/en(?:\/|$)/.test(location.pathname)
  const words = shellWords[english ? "en" : "vi"]
  return (
    <main className="wrap grow py-16">
      <h1 className="sign text-33 text-leaf md:text-46">{words.error_title}</h1>
      <p className="measure mt-3 text-18">{words.error_text}</p>
      {error.digest ? <p className="mt-2 text-14 text-quiet">{error.digest}</p> : null}
      <p className="mt-6 flex flex-wrap gap-3">
        <Button onClick={retry}>{words.error_retry}</Button>
        <ButtonLink look="secondary" href={english ? "/en" : "/"}>{words.to_home}</ButtonLink>
      </p>
    </main>
  )
}
