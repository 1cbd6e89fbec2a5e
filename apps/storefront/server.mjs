import { createServer } from "node:http"
import { join } from "node:path"
import next from "next"
import { finishPage } from "./src/server/finish-page.mjs"
import { keptPictures } from "./src/server/kept-pictures.mjs"
import { leadAstray } from "./src/server/lead-astray.mjs"
import { forgetPages, sendAgain } from "./src/server/recent-pages.mjs"
import { zippedFiles } from "./src/server/zipped-files.mjs"

/**
 * The storefront in production: Next's own handler, and what Next cannot do for a page made ahead of time: name its
 * inline scripts by hash in the security policy, so that no other script runs; say 404 in whole HTML; compress a page
 * once instead of at every request; keep a picture it has made. `next start` serves the same pages with the weaker policy of `next.config.ts`.
 */
const port = Number(process.env.STOREFRONT_PORT ?? 8000)
const app = next({ dev: false, dir: import.meta.dirname, port })
const handle = app.getRequestHandler()
await app.prepare()

const build = join(import.meta.dirname, process.env.STOREFRONT_DIST_DIR ?? ".next")
const pictures = keptPictures(join(build, "cache", "pictures"), `http://127.0.0.1:${port}`)
const sendFile = await zippedFiles(join(build, "static"))

const server = createServer((request, response) => {
  if (request.method === "POST") {
    forgetPages()
    response.once("close", forgetPages)
  }
  leadAstray(request)
  if (sendAgain(request, response) || sendFile(request, response)) return
  if (pictures.asksForPicture(request)) return void pictures.send(request, response, () => answer(request, response))
  finishPage(request, response, port)
  answer(request, response)
})

/** @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response */
function answer(request, response) {
  handle(request, response).catch((error) => {
    console.error(error)
    if (!response.headersSent) response.statusCode = 500
    response.end()
  })
}

server.keepAliveTimeout = 65_000
server.listen(port, () => console.warn(`Storefront at http://localhost:${port}`))

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), 5_000).unref()
  })
}
