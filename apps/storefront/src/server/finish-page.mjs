import { createHash } from "node:crypto"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"
import { asksForData, encodingFor } from "./encoding.mjs"
import { keepGoodPage, lastGoodPage } from "./last-good-pages.mjs"
import { rememberPage } from "./recent-pages.mjs"
import { joinScripts, scriptAfterPicture } from "./script-after-picture.mjs"

/** @typedef {import("node:http").IncomingMessage} Request @typedef {import("node:http").ServerResponse} Response */
/** @typedef {{ policy: string, body: Buffer, zipped: Promise<import("./recent-pages.mjs").Zipped> | null, pressed: boolean }} Finish */

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g
const DATA = /type="application\/(?:ld\+)?json"/
const MOST_KEPT = 300
const WORTH_ZIPPING = 1_024
/** Smaller than gzip at about the same effort. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
/** A tenth smaller: most pages then fit into the first ten packets, a whole round trip sooner on a slow line. Takes a tenth of a second. */
const BEST_BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
/** An address nobody has: its page is the one for what does not exist. */
export const LOST = "/trang-khong-co"
/** A page that broke while it was made: its page says so, also without script. */
const BROKEN = "/trang-truc-trac"
const IS_BROKEN = 'data-broken="true"'
/** The mark of a page that could only say that the back end is silent (`unreachable.tsx`). */
const UNREACHABLE = 'data-unreachable="true"'

/** The mark of the page for what does not exist (`lost.tsx`), and of the few words that travel with every page to be shown in its stead (`not-found.tsx`). */
const NOT_HERE = 'data-lost="true"'
const NOT_HERE_BRIEFLY = 'data-lost="brief"'

/** What was worked out for an ETag: the same page is finished once. @type {Map<string, Finish>} */
const kept = new Map()

/**
 * Holds a page back until it is whole, then sends it with a policy that allows exactly its own inline scripts,
 * compressed once per version of the page. Everything that is not HTML passes untouched.
 * @param {Request} request
 * @param {Response} response
 * @param {number} port
 */
export function finishPage(request, response, port) {
  if (!asksForPage(request)) return
  const headOnly = request.method === "HEAD"
  request.method = "GET"
  const best = encodingFor(request)
  delete request.headers["accept-encoding"]
  const { write, end, flushHeaders, writeHead } = response
  /** @type {Buffer[]} */
  const parts = []
  response.flushHeaders = () => {}
  response.writeHead = /** @type {typeof response.writeHead} */ (
    (status, reason, headers) => {
      response.statusCode = status
      const given = typeof reason === "object" ? reason : headers
      if (given && !Array.isArray(given)) for (const [name, value] of Object.entries(given)) if (value !== undefined) response.setHeader(name, value)
      return response
    }
  )
  response.write = /** @type {typeof response.write} */ (
    (chunk, encoding, done) => {
      parts.push(toBuffer(chunk, encoding))
      const told = typeof encoding === "function" ? encoding : done
      if (told) queueMicrotask(() => told(null))
      return true
    }
  )
  response.end = /** @type {typeof response.end} */ (
    (chunk, encoding, done) => {
      if (chunk && typeof chunk !== "function") parts.push(toBuffer(chunk, encoding))
      Object.assign(response, { write, end, flushHeaders, writeHead })
      const told = [chunk, encoding, done].find((argument) => typeof argument === "function")
      void send({ request, response, body: Buffer.concat(parts), best, headOnly, port }).then(() => told?.())
      return response
    }
  )
}

const PRINTED = /^(?:\/en)?\/01\//

/** @param {Request} request */
function asksForPage({ method, url = "", headers }) {
  if (method !== "GET" && method !== "HEAD") return false
  if (headers.rsc || asksForData(headers) || /^\/(?:_next|api|media|opengraph|brand)\//.test(url)) return false
  // A lot may have a point in its code: what begins like a printed code is a page.
  return PRINTED.test(url) || !/^[^?]*\.[a-z0-9]{2,12}(?:\?|$)/i.test(url)
}

/** @param {{ request: Request, response: Response, body: Buffer, best: import("./encoding.mjs").Encoding | null, headOnly: boolean, port: number }} page */
async function send({ request, response, body, best, headOnly, port }) {
  let whole = body
  if (response.headersSent || !String(response.getHeader("content-type") ?? "").startsWith("text/html") || body.length === 0) {
    if (response.statusCode === 304) response.removeHeader("content-security-policy")
    response.end(body)
    return
  }
  if (body.includes(NOT_HERE_BRIEFLY) || (response.statusCode === 404 && isShell(body))) whole = (await pageInstead(LOST, request, port)) ?? body
  if (response.statusCode === 500 && isShell(body)) whole = (await pageInstead(BROKEN, request, port)) ?? body
  if (response.statusCode === 200 && whole.includes(UNREACHABLE)) {
    const good = lastGoodPage(request.url ?? "")
    if (good) return sendAsItWas(good, { response, best, headOnly })
    response.statusCode = 503
    response.setHeader("retry-after", "10")
    response.setHeader("cache-control", "no-store")
  }
  if (response.statusCode === 200 && (whole.includes(NOT_HERE) || whole.includes(NOT_HERE_BRIEFLY))) {
    response.statusCode = 404
    response.setHeader("cache-control", "no-store")
  }
  if (whole.includes(IS_BROKEN)) {
    response.statusCode = 500
    response.setHeader("cache-control", "no-store")
    response.removeHeader("etag")
  }
  const { policy, body: finished, zipped } = finish(whole, String(response.getHeader("content-security-policy") ?? ""), response.getHeader("etag"))
  whole = finished
  if (policy) response.setHeader("content-security-policy", policy)
  // What Next varies besides only tells parts of a page from one another, which `rsc` asks for. A printed code answers people and programs under one address.
  response.setHeader("vary", ["rsc", PRINTED.test(request.url ?? "") && "accept", "accept-encoding"].filter(Boolean).join(", "))
  const etag = response.getHeader("etag")
  if (typeof etag === "string" && !etag.startsWith("W/")) response.setHeader("etag", `W/${etag}`)
  response.removeHeader("content-length")
  // Next names the typefaces here, too, ahead of the picture the page begins with; in the page they stand behind it.
  response.removeHeader("link")
  // Told to nobody who asks for whole HTML; the first packets are dear.
  for (const name of ["x-nextjs-cache", "x-nextjs-prerender", "x-nextjs-stale-time"]) response.removeHeader(name)
  const small = zipped && (await zipped)
  rememberPage(request.url ?? "", response, { body: whole, zipped: small })
  keepGoodPage(request.url ?? "", response, whole)
  if (best && small) {
    whole = small[best]
    response.setHeader("content-encoding", best)
  }
  response.setHeader("content-length", whole.length)
  response.end(headOnly ? undefined : whole)
}

/**
 * The back end is silent, and somebody only wants to look: the page as it last was, which says so.
 * @param {{ body: Buffer, policy: string }} good
 * @param {{ response: Response, best: import("./encoding.mjs").Encoding | null, headOnly: boolean }} to
 */
async function sendAsItWas({ body, policy }, { response, best, headOnly }) {
  for (const name of ["etag", "link", "x-nextjs-cache", "x-nextjs-prerender", "x-nextjs-stale-time"]) response.removeHeader(name)
  response.setHeader("content-security-policy", policy)
  response.setHeader("cache-control", "no-store")
  response.setHeader("vary", "rsc, accept-encoding")
  const whole = best ? (await zip(body))[best] : body
  if (best) response.setHeader("content-encoding", best)
  response.setHeader("content-length", whole.length)
  response.end(headOnly ? undefined : whole)
}

/**
 * @param {Buffer} body
 * @param {string} policy as `next.config.ts` writes it
 * @param {unknown} etag
 * @returns {Finish}
 */
function finish(body, policy, etag) {
  const known = typeof etag === "string" ? kept.get(etag) : undefined
  if (known) {
    press(known)
    return known
  }
  const hashes = new Set()
  const html = scriptAfterPicture(joinScripts(body.toString("utf8")))
  for (const [, attributes = "", script = ""] of html.matchAll(INLINE_SCRIPT)) {
    if (!DATA.test(attributes)) hashes.add(`'sha256-${createHash("sha256").update(script).digest("base64")}'`)
  }
  const finished = Buffer.from(html)
  const made = {
    body: finished,
    policy: policy.replace("script-src 'self' 'unsafe-inline'", `script-src 'self' ${[...hashes].join(" ")}`),
    zipped: finished.length < WORTH_ZIPPING ? null : zip(finished),
    pressed: false,
  }
  if (typeof etag === "string") {
    if (kept.size >= MOST_KEPT) kept.delete(String(kept.keys().next().value))
    kept.set(etag, made)
  }
  return made
}

/** Beside the work, for whoever asks next: a page asked for twice is worth the time. @param {Finish} page */
function press(page) {
  const { body, zipped, pressed } = page
  if (pressed || !zipped) return
  page.pressed = true
  promisify(brotliCompress)(body, BEST_BROTLI).then(
    async (br) => (page.zipped = Promise.resolve({ ...(await zipped), br })),
    (error) => console.error(error),
  )
}

/** @param {Buffer} body */
async function zip(body) {
  const [br, gz] = await Promise.all([promisify(brotliCompress)(body, BROTLI), promisify(gzip)(body, { level: 6 })])
  return { br, gzip: gz }
}

/** Next answers what does not exist with an empty shell to be filled by script. @param {Buffer} body */
const isShell = (body) => body.subarray(0, 200).includes('id="__next_error__"')

/**
 * The page made ahead of time for what went wrong, in the language of the address; none when it is itself what went wrong.
 * @param {string} path
 * @param {Request} request
 * @param {number} port
 */
async function pageInstead(path, { url = "" }, port) {
  const instead = `${/^\/en(?:[/?]|$)/.test(url) ? "/en" : ""}${path}`
  if (url === instead) return null
  const answer = await fetch(`http://127.0.0.1:${port}${instead}`).catch(() => null)
  const page = answer ? Buffer.from(await answer.arrayBuffer()) : null
  return page && !isShell(page) ? page : null
}

/** @param {unknown} chunk @param {unknown} encoding */
const toBuffer = (chunk, encoding) =>
  typeof chunk === "string" ? Buffer.from(chunk, typeof encoding === "string" ? /** @type {BufferEncoding} */ (encoding) : "utf8") : Buffer.from(/** @type {Uint8Array} */ (chunk))
