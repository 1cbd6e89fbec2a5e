"use client"
import type { UploadView } from "@ocop/producer/http"
import { useState } from "react"
import { fill } from "../cart/fill"
import { FileRefused, sendFile } from "./send-file"
import type { PortalWords } from "./words"

export type SendingWords = Pick<PortalWords, "paper_sending" | "paper_waiting" | "paper_sent" | "paper_refused" | "paper_large" | "paper_choose" | "error_form">

export const LARGEST_FILE = 12 * 1024 * 1024
export const PAPER_TYPES = "image/jpeg,image/png,image/webp,application/pdf"

type Sending = { is: "idle" } | { is: "sending" | "waiting"; percent: number } | { is: "sent"; name: string } | { is: "refused"; message: string }

interface SendInput {
  area: "ho-so" | "nha"
  files: File[]
  /** begun and not finished */
  begun?: UploadView[]
  /** where the finished files are handed in, and what is said of them */
  post: { path: string; body: (upload_ids: string[]) => object }
}

/** Sends files piece by piece, then hands them in with what the form says of them; answers whether it went well. */
export function useSending(words: SendingWords) {
  const [sending, setSending] = useState<Sending>({ is: "idle" })
  const busy = sending.is === "sending" || sending.is === "waiting"
  const refuse = (message: string) => {
    setSending({ is: "refused", message })
    return false
  }
  const send = async ({ area, files, begun = [], post }: SendInput): Promise<boolean> => {
    if (busy) return false
    if (files.some(({ size }) => size > LARGEST_FILE)) return refuse(words.paper_large)
    const all = files.reduce((sum, { size }) => sum + size, 0)
    let percent = 0
    let before = 0
    try {
      setSending({ is: "sending", percent })
      const upload_ids: string[] = []
      for (const file of files) {
        upload_ids.push(
          await sendFile({
            file,
            area,
            begun: begun.find((upload) => !upload.done && upload.filename === file.name && upload.size === file.size),
            signal: new AbortController().signal,
            onProgress: (sent) => {
              percent = Math.floor(((before + sent) / all) * 100)
              setSending({ is: "sending", percent })
            },
            onWaiting: (waiting) => setSending({ is: waiting ? "waiting" : "sending", percent }),
          }),
        )
        before += file.size
      }
      const answer = await fetch(post.path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(post.body(upload_ids)) })
      if (!answer.ok) throw new FileRefused(((await answer.json().catch(() => ({}))) as { message?: string }).message ?? "")
      setSending({ is: "sent", name: files.map(({ name }) => name).join(", ") })
      return true
    } catch (error) {
      return refuse(fill(words.paper_refused, { message: (error instanceof FileRefused && error.message) || words.error_form }))
    }
  }
  return { sending, busy, send, refuse }
}

export const newsOf = (sending: Sending, words: SendingWords): string => {
  if (sending.is === "sending") return fill(words.paper_sending, { percent: sending.percent })
  if (sending.is === "waiting") return fill(words.paper_waiting, { percent: sending.percent })
  if (sending.is === "sent") return fill(words.paper_sent, { name: sending.name })
  return sending.is === "refused" ? sending.message : ""
}

export const newsClasses = (sending: Sending): string =>
  sending.is === "idle" ? "hidden" : sending.is === "refused" ? "rounded-card border-2 border-alert bg-alert-wash p-4 text-alert" : "rounded-card bg-leaf-wash p-4"
