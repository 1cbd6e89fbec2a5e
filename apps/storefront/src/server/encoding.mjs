/** @typedef {"br" | "gzip"} Encoding */

/**
 * The best of our encodings that the browser reads.
 * @param {import("node:http").IncomingMessage} request
 * @returns {Encoding | null}
 */
export function encodingFor({ headers }) {
  const read = String(headers["accept-encoding"] ?? "").split(",").map((each) => each.trim())
  return /** @type {const} */ (["br", "gzip"]).find((encoding) => read.includes(encoding)) ?? null
}

/**
 * A program comes by a printed code: it is answered in its own words, never with the page kept for people.
 * @param {import("node:http").IncomingHttpHeaders} headers
 */
export const asksForData = ({ accept = "" }) => /application\/(?:linkset|ld)\+json/.test(accept)
