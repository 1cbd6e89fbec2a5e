import { createHash, randomUUID } from "node:crypto"
import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"

/** @typedef {import("node:http").IncomingMessage} Request @typedef {import("node:http").ServerResponse} Response */
/** @typedef {{ headers: Record<string, string | string[] | number>, body: Buffer }} Picture */

const ADDRESS = /^\/_next\/image\?/
const MEMORY_BYTES = 64 * 1024 * 1024
const MOST_WAITING = 200
/** Sent with a picture whoever asks for it; what belongs to one connection is not kept. */
const KEPT_HEADERS = ["content-type", "content-security-policy", "cache-control", "etag", "vary", "content-disposition", "x-content-type-options", "referrer-policy"]

/**
 * Pictures as Next's optimizer made them, in memory and on disk: making one takes about a second, and Next itself keeps none while
 * `isrFlushToDisk` is off. The address of a picture names its content, so what is kept never grows old.
 * The first who ask for a picture get it as WebP, made in a tenth of the time; the smaller AVIF is made behind their backs, one at a time.
 * @param {string} directory
 * @param {string} origin where the shop asks itself for an AVIF
 */
export function keptPictures(directory, origin) {
  /** The one used longest ago first. @type {Map<string, Picture>} */
  const recent = new Map()
  let bytes = 0
  const ready = mkdir(directory, { recursive: true })

  /** @param {string} key @param {Picture} picture */
  const remember = (key, picture) => {
    bytes += picture.body.length - (recent.get(key)?.body.length ?? 0)
    recent.delete(key)
    recent.set(key, picture)
    for (const [oldest, { body }] of recent) {
      if (bytes <= MEMORY_BYTES) break
      recent.delete(oldest)
      bytes -= body.length
    }
  }

  /** @param {string} key @returns {Promise<Picture | undefined>} */
  const find = async (key) => {
    const known = recent.get(key) ?? unpack(await readFile(join(directory, key)).catch(() => undefined))
    if (known) remember(key, known)
    return known
  }

  /** @param {string} key @param {Picture} picture */
  const store = async (key, picture) => {
    remember(key, picture)
    await ready
    const unfinished = join(directory, `${key}.${randomUUID()}`)
    await writeFile(unfinished, pack(picture))
    await rename(unfinished, join(directory, key))
  }

  /** @type {Set<string>} */
  const waiting = new Set()
  let making = false
  const makeAvifs = async () => {
    if (making) return
    making = true
    for (const address of waiting) {
      const answer = await fetch(origin + address, { headers: { accept: AVIF } }).catch(() => null)
      await answer?.arrayBuffer().catch(() => null)
      waiting.delete(address)
    }
    making = false
  }

  /** @param {Request} request */
  const makeAvifLater = ({ url = "", headers }) => {
    headers.accept = "image/webp"
    if (waiting.size < MOST_WAITING) waiting.add(url)
    void makeAvifs()
  }

  return {
    /** @param {Request} request */
    asksForPicture: ({ method, url = "" }) => method === "GET" && ADDRESS.test(url),

    /**
     * Sends the kept picture, or lets it be made and keeps it.
     * @param {Request} request
     * @param {Response} response
     * @param {() => void} make
     */
    async send(request, response, make) {
      const readsBoth = formatFor(request) === AVIF && formatFor(request, OTHERS) !== "original"
      const avif = readsBoth ? await find(keyOf(request)) : undefined
      if (readsBoth && !avif) makeAvifLater(request)
      const key = keyOf(request)
      const picture = avif ?? (await find(key))
      if (!picture) {
        whenWhole(response, (made) => void store(key, made).catch((error) => console.error("A picture could not be kept:", error)))
        return make()
      }
      const fresh = request.headers["if-none-match"] === picture.headers.etag
      response.writeHead(fresh ? 304 : 200, fresh ? picture.headers : { ...picture.headers, "content-length": picture.body.length })
      response.end(fresh ? undefined : picture.body)
    },
  }
}

const AVIF = "image/avif"
const OTHERS = ["image/webp"]

/** As Next chooses it. @param {Request} request */
function formatFor({ headers: { accept = "" } }, formats = [AVIF, ...OTHERS]) {
  return formats.find((format) => accept.includes(format)) ?? "original"
}

/** @param {Request} request */
const keyOf = (request) => createHash("sha256").update(`${formatFor(request)} ${request.url}`).digest("hex")

/** Listens to what is sent, without changing it. @param {Response} response @param {(picture: Picture) => void} told */
function whenWhole(response, told) {
  const { write, end } = response
  /** @type {Buffer[]} */
  const parts = []
  /** @param {unknown} chunk */
  const hear = (chunk) => void (chunk && typeof chunk !== "function" && parts.push(Buffer.from(/** @type {Uint8Array} */ (chunk))))
  response.write = /** @type {typeof response.write} */ ((/** @type {[any, any, any]} */ ...given) => (hear(given[0]), write.apply(response, given)))
  response.end = /** @type {typeof response.end} */ (
    (/** @type {[any, any, any]} */ ...given) => {
      hear(given[0])
      return end.apply(response, given)
    }
  )
  response.once("finish", () => {
    if (response.statusCode !== 200 || !String(response.getHeader("content-type")).startsWith("image/")) return
    const headers = Object.fromEntries(KEPT_HEADERS.flatMap((name) => (response.hasHeader(name) ? [[name, response.getHeader(name) ?? ""]] : [])))
    told({ headers, body: Buffer.concat(parts) })
  })
}

/** Headers on the first line, the picture behind it. @param {Picture} picture */
const pack = ({ headers, body }) => Buffer.concat([Buffer.from(`${JSON.stringify(headers)}\n`), body])

/** @param {Buffer | undefined} file @returns {Picture | undefined} */
function unpack(file) {
  const end = file?.indexOf("\n") ?? -1
  return file && end > 0 ? { headers: JSON.parse(file.subarray(0, end).toString()), body: file.subarray(end + 1) } : undefined
}
