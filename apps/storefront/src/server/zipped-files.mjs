import { readdir, readFile } from "node:fs/promises"
import { extname, join, relative, sep } from "node:path"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"
import { encodingFor } from "./encoding.mjs"

/** @typedef {import("node:http").IncomingMessage} Request @typedef {import("node:http").ServerResponse} Response */
/** @typedef {import("./recent-pages.mjs").Zipped} Zipped */

const TYPES = /** @type {Record<string, string>} */ ({ ".js": "application/javascript; charset=utf-8", ".css": "text/css; charset=utf-8" })
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }

/**
 * The build's own scripts and styles, each compressed once and better than at every request. Only what lies in the folder has an address.
 * @param {string} directory of the build's static files
 */
export async function zippedFiles(directory) {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = new Map(
    entries.flatMap(({ name, parentPath }) => {
      const path = join(parentPath, name)
      return TYPES[extname(name)] ? [[`/_next/static/${relative(directory, path).split(sep).join("/")}`, path]] : []
    }),
  )
  /** @type {Map<string, Promise<Zipped>>} */
  const zipped = new Map()

  /**
   * False when the address or what the browser reads is left to Next.
   * @param {Request} request
   * @param {Response} response
   */
  return function sendFile(request, response) {
    const path = request.method === "GET" ? files.get(request.url ?? "") : undefined
    const encoding = path ? encodingFor(request) : null
    if (!path || !encoding) return false
    const ready = zipped.get(path) ?? zip(path)
    zipped.set(path, ready)
    ready.then(
      ({ [encoding]: body }) => {
        response.writeHead(200, {
          "content-type": TYPES[extname(path)],
          "content-encoding": encoding,
          "content-length": body.length,
          "cache-control": "public, max-age=31536000, immutable",
          vary: "accept-encoding",
          "x-content-type-options": "nosniff",
        })
        response.end(body)
      },
      (error) => {
        console.error(error)
        zipped.delete(path)
        response.writeHead(500).end()
      },
    )
    return true
  }
}

/** @param {string} path @returns {Promise<Zipped>} */
async function zip(path) {
  const file = await readFile(path)
  const [br, gz] = await Promise.all([promisify(brotliCompress)(file, BROTLI), promisify(gzip)(file, { level: 9 })])
  return { br, gzip: gz }
}
