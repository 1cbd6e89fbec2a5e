/// <reference lib="webworker" />
import { BACKGROUND_TAG } from "@/features/logbook/background-tag"
import { sendAllBooks } from "@/features/logbook/sync/send-all-books"
import { refreshShell, shellOf, takeShell, forgetShellsBefore, fileOfShell } from "./shell"

declare const self: ServiceWorkerGlobalScope

/** `/nha-san-xuat/so-ghi-chep` or the English one: one registration each. */
const shell = new URL(self.registration.scope).pathname
if (!shell.endsWith("/so-ghi-chep")) throw new Error(`Nothing but the logbook is kept on the phone, not ${shell}`)

self.addEventListener("install", (event) => {
  event.waitUntil(takeShell(shell).then(() => self.skipWaiting()))
})

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetShellsBefore(shell).then(() => self.clients.claim()))
})

/** The book opens from the phone at once; a newer one is fetched behind it and opens the next time. Everything else goes its usual way. */
self.addEventListener("fetch", (event) => {
  const { request } = event
  if (request.method !== "GET") return
  const url = new URL(request.url)
  if (url.origin !== self.location.origin) return
  if (request.mode === "navigate" && url.pathname === shell) {
    event.respondWith(shellOf(shell).then((kept) => kept ?? fetch(request)))
    event.waitUntil(refreshShell(shell).catch(() => undefined))
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
