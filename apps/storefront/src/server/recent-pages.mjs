import { asksForData, encodingFor } from "./encoding.mjs"

/** @typedef {import("node:http").IncomingMessage} Request @typedef {import("node:http").ServerResponse} Response */
/** @typedef {Record<import("./encoding.mjs").Encoding, Buffer>} Zipped */
/** @typedef {{ headers: import("node:http").OutgoingHttpHeaders, etag: string, body: Buffer, zipped: Zipped | null, until: number }} Sent */

const MILLISECONDS = 2_000
const MOST = 500

/** Finished pages that are the same for everybody, by address. @type {Map<string, Sent>} */
const recent = new Map()

/** What the back end has just changed must not be sent from here. */
export const forgetPages = () => recent.clear()

/** The same page for whoever asks. @param {Response} response */
export const forEverybody = (response) => /\bs-maxage=[1-9]/.test(String(response.getHeader("cache-control") ?? "")) && !response.hasHeader("set-cookie")

/**
 * Remembers a finished page for two seconds: under load Next is asked once in that time, not a thousand times.
 * @param {string} url
 * @param {Response} response with all its headers, not yet sent
 * @param {{ body: Buffer, zipped: Zipped | null }} page
 */
export function rememberPage(url, response, { body, zipped }) {
  const etag = response.getHeader("etag")
  if (response.statusCode !== 200 || typeof etag !== "string" || !forEverybody(response)) return
  if (recent.size >= MOST) recent.delete(String(recent.keys().next().value))
  recent.set(url, { headers: response.getHeaders(), etag, body, zipped, until: Date.now() + MILLISECONDS })
}

/**
 * Sends a page again that was sent just now; false when there is none.
 * @param {Request} request
 * @param {Response} response
 */
export function sendAgain(request, response) {
  const { method, url = "", headers } = request
  const page = recent.get(url)
  if (!page || (method !== "GET" && method !== "HEAD") || headers.rsc || asksForData(headers)) return false
  if (page.until < Date.now()) {
    recent.delete(url)
    return false
  }
  if (same(headers["if-none-match"], page.etag)) {
    response.writeHead(304, { etag: page.etag, "cache-control": page.headers["cache-control"] })
    response.end()
    return true
  }
  const encoding = page.zipped && encodingFor(request)
  const body = page.zipped && encoding ? page.zipped[encoding] : page.body
  response.writeHead(200, { ...page.headers, ...(encoding ? { "content-encoding": encoding } : {}), "content-length": body.length })
  response.end(method === "HEAD" ? undefined : body)
  return true
}

/** @param {string | undefined} asked @param {string} etag */
const same = (asked, etag) => asked !== undefined && asked.replace(/^W\//, "") === etag.replace(/^W\//, "")
