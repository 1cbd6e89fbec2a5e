/// <reference lib="webworker" />
import { ASK_FOR_NEWER } from "@/browser/ask-for-newer"
import { BACKGROUND_TAG } from "@/features/counter/background-tag"
import { sendAllTills } from "@/features/counter/sync/send-all-tills"
import { fileOfShell, keptPage } from "./shell"

declare const self: ServiceWorkerGlobalScope

/** `/quay` or the English one: one registration each. */
const shell = new URL(self.registration.scope).pathname
if (!/^(?:\/en)?\/quay$/.test(shell)) throw new Error(`Nothing but the counter is kept on the device, not ${shell}`)
const till = keptPage({ shell, names: "quay ", icons: ["/brand/counter-192.png"] })

/** Pictures of what is on the shelf; a new picture has a new address. */
const PICTURES = "quay-anh"

self.addEventListener("install", (event) => {
  event.waitUntil(till.take().then(() => self.skipWaiting()))
})

self.addEventListener("activate", (event) => {
  event.waitUntil(till.forgetBefore().then(() => self.clients.claim()))
})

/** The till opens from the device at once; a newer one is fetched behind it and opens the next time. Everything else goes its usual way. */
self.addEventListener("fetch", (event) => {
  const { request } = event
  if (request.method !== "GET") return
  const url = new URL(request.url)
  if (url.origin !== self.location.origin) return
  if (request.mode === "navigate" && url.pathname === shell) {
    event.respondWith(till.page().then((kept) => kept ?? fetch(request)))
    event.waitUntil(till.refresh().catch(() => undefined))
  } else if (url.pathname.startsWith("/_next/static/") || url.pathname.startsWith("/brand/")) {
    event.respondWith(fileOfShell(request).then((kept) => kept ?? fetchAndKeep(request)))
  } else if (url.pathname === "/_next/image") event.respondWith(picture(request))
})

async function fetchAndKeep(request: Request): Promise<Response> {
  const answer = await fetch(request)
  await till.keepLater(request, answer.clone()).catch(() => undefined)
  return answer
}

async function picture(request: Request): Promise<Response> {
  const cache = await caches.open(PICTURES)
  const kept = await cache.match(request.url)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request.url, answer.clone()).catch(() => undefined)
  return answer
}

/** A till that stays open for weeks asks whether there is a newer one. It decides itself when to open it. */
self.addEventListener("message", (event) => {
  const { data, source } = event
  if (data?.ask !== ASK_FOR_NEWER) return
  const look = till.refresh().catch(() => undefined).then(() => till.isMadeOf(data.files as string[]))
  event.waitUntil(look.then((newest) => (newest ? undefined : source?.postMessage({ ask: ASK_FOR_NEWER }))))
})

/** The signal is back and no page may be open. Rejected: the browser tries again later. */
self.addEventListener("sync", (event) => {
  if (event.tag === BACKGROUND_TAG) event.waitUntil(sendAllTills())
})

interface SyncEvent extends ExtendableEvent {
  readonly tag: string
}

declare global {
  interface ServiceWorkerGlobalScopeEventMap {
    sync: SyncEvent
  }
}
