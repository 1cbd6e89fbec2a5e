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
