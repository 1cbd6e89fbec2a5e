import { LOST } from "./finish-page.mjs"

/**
 * An address whose percent signs make no sense (`/chung-nhan/%E0%A4%A`) is nobody's: it gets the page that helps on, not a crash.
 * @param {import("node:http").IncomingMessage} request
 */
export function leadAstray(request) {
  const path = (request.url ?? "/").split("?", 1)[0] ?? "/"
  try {
    decodeURIComponent(path)
  } catch {
    request.url = /^\/en(?:\/|$)/.test(path) ? `/en${LOST}` : LOST
  }
}
