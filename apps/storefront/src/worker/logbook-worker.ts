/// <reference lib="webworker" />
import { BACKGROUND_TAG } from "@/features/logbook/background-tag"
import { sendAllBooks } from "@/features/logbook/sync/send-all-books"
import { fileOfShell, keptPage } from "./shell"

declare const self: ServiceWorkerGlobalScope

/** `/nha-san-xuat/so-ghi-chep` or the English one: one registration each. */
const shell = new URL(self.registration.scope).pathname
if (!shell.endsWith("/so-ghi-chep")) throw new Error(`Nothing but the logbook is kept on the phone, not ${shell}`)
const book = keptPage({ shell, names: "so-ghi-chep ", icons: ["/brand/logbook-192.png"] })

self.addEventListener("install", (event) => {
  event.waitUntil(book.take().then(() => self.skipWaiting()))
})

self.addEventListener("activate", (event) => {
  event.waitUntil(book.forgetBefore().then(() => self.clients.claim()))
})

/** The book opens from the phone at once; a newer one is fetched behind it and opens the next time. Everything else goes its usual way. */
self.addEventListener("fetch", (event) => {
  const { request } = event
  if (request.method !== "GET") return
  const url = new URL(request.url)
  if (url.origin !== self.location.origin) return
  if (request.mode === "navigate" && url.pathname === shell) {
    event.respondWith(book.page().then((kept) => kept ?? fetch(request)))
    event.waitUntil(book.refresh().catch(() => undefined))
    return
  }
  if (url.pathname.startsWith("/_next/static/") || url.pathname.startsWith("/brand/")) {
    event.respondWith(fileOfShell(request).then((kept) => kept ?? fetch(request)))
  }
})

/** The signal is back and no page may be open. Rejected: the browser tries again later. */
self.addEventListener("sync", (event) => {
  if (event.tag === BACKGROUND_TAG) event.waitUntil(sendAllBooks())
})

interface SyncEvent extends ExtendableEvent {
  readonly tag: string
}

declare global {
  interface ServiceWorkerGlobalScopeEventMap {
    sync: SyncEvent
  }
}
