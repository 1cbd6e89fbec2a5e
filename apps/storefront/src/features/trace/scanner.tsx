"use client"
import { useEffect, useRef, useState } from "react"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { traceWords } from "@/i18n/trace-words"
import { Button } from "@/ui/button"
import { type Decode, openDecoder } from "./decoder"
import { whereCodeLeads } from "./where-code-leads"

type State = "idle" | "starting" | "scanning" | "denied" | "no_camera" | "failed" | "nothing"

/** Between two looks at the picture: often enough to feel at once, seldom enough for a cheap phone. */
const LOOK_EVERY_MS = 180

/** Camera or photo, read on the device; nothing is loaded before it is tapped. */
export function Scanner({ locale }: { locale: Locale }) {
  const words = traceWords[locale]
  const [state, setState] = useState<State>("idle")
  const [foreign, setForeign] = useState<string | null>(null)
  const video = useRef<HTMLVideoElement>(null)
  const stream = useRef<MediaStream | null>(null)
  const decode = useRef<Decode | null>(null)

  const stop = () => {
    stream.current?.getTracks().forEach((track) => track.stop())
    stream.current = null
  }
  useEffect(() => stop, [])

  /** True: the visitor is on their way. */
  const follow = (texts: readonly string[]): boolean => {
    for (const text of texts) {
      const path = whereCodeLeads(text, window.location.host)
      if (path) {
        stop()
        window.location.assign(href(locale, path))
        return true
      }
      setForeign(text)
    }
    return false
  }

  const start = async () => {
    setForeign(null)
    if (!navigator.mediaDevices?.getUserMedia) return setState("no_camera")
    setState("starting")
    try {
      const [opened, decoder] = await Promise.all([
        navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1280 } }, audio: false }),
        openDecoder(),
      ])
      stream.current = opened
      decode.current = decoder
      setState("scanning")
    } catch (error) {
      stop()
      const name = error instanceof DOMException ? error.name : ""
      setState(name === "NotAllowedError" ? "denied" : name === "NotFoundError" || name === "OverconstrainedError" ? "no_camera" : "failed")
    }
  }

  useEffect(() => {
    const screen = video.current
    if (state !== "scanning" || !screen || !stream.current) return
    screen.srcObject = stream.current
    void screen.play().catch(() => setState("failed"))
    let timer: ReturnType<typeof setTimeout>
    let over = false
    const look = async () => {
      const texts = screen.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA ? await decode.current?.(screen).catch((): string[] => []) : []
      if (!over && !follow(texts ?? [])) timer = setTimeout(() => void look(), LOOK_EVERY_MS)
    }
    void look()
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [state])

  const readPhoto = async (file: File | undefined) => {
    if (!file) return
    setForeign(null)
    setState("starting")
    try {
      const decoder = (decode.current ??= await openDecoder())
      const picture = await createImageBitmap(file)
      const texts = await decoder(picture)
      picture.close()
      if (!follow(texts)) setState(texts.length > 0 ? "idle" : "nothing")
    } catch {
      setState("failed")
    }
  }

  const said = { denied: words.scan_denied, no_camera: words.scan_no_camera, failed: words.scan_failed, nothing: words.scan_nothing, starting: words.scan_starting, idle: null, scanning: words.scan_hint }[state]
  return (
    <div className="grid gap-3 noscript:hidden">
      {state === "scanning" ? (
        <div className="relative aspect-square max-w-md overflow-hidden rounded-card bg-ink">
          <video ref={video} muted playsInline className="size-full object-cover" />
          <div aria-hidden="true" className="absolute inset-[16%] rounded-card border-4 border-honey/90" />
        </div>
      ) : null}
      {said ? <p role="status" className={state === "denied" || state === "failed" || state === "no_camera" || state === "nothing" ? "font-semibold text-alert" : ""}>{said}</p> : null}
      {foreign ? <p role="status" className="break-all text-alert">{words.scan_foreign} {foreign.slice(0, 120)}</p> : null}
      <div className="flex max-w-md flex-wrap gap-3">
        {state === "scanning" ? (
          <Button
            look="secondary"
            className="min-h-14 grow"
            onClick={() => {
              stop()
              setState("idle")
            }}
          >
            {words.scan_stop}
          </Button>
        ) : (
          <Button look="secondary" className="min-h-14 grow" disabled={state === "starting"} onClick={() => void start()}>
            {words.scan_button}
          </Button>
        )}
        <label className="inline-flex min-h-14 cursor-pointer items-center font-semibold text-orange-ink underline underline-offset-4 focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-orange-ink">
          {words.scan_photo}
          <input type="file" accept="image/*" className="sr-only" onChange={(event) => void readPhoto(event.target.files?.[0])} />
        </label>
      </div>
    </div>
  )
}
