import { mkdtemp, readdir, rm } from "node:fs/promises"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import { keptPictures } from "../../src/server/kept-pictures.mjs"

const ADDRESS = "/_next/image?url=%2Fmedia%2Fcam.jpg&w=680&q=70"
const BROWSER = "image/avif,image/webp,image/*,*/*;q=0.8"

let directory: string
const servers: Server[] = []
beforeEach(async () => void (directory = await mkdtemp(join(tmpdir(), "ocop-pictures-"))))
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
  // A picture is kept behind the answer: its file may arrive while the folder is being removed.
  await rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 })
})

/** A shop that tells how often, and as what, it made a picture. */
async function aShop() {
  const made: string[] = []
  const server = createServer()
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const pictures = keptPictures(directory, origin)
  server.on("request", (request, response) =>
    void pictures.send(request, response, () => {
      const type = String(request.headers.accept).split(",")[0] ?? ""
      made.push(type)
      for (const [name, value] of Object.entries({ "content-type": type, etag: `"${type}"`, "cache-control": "public, max-age=31536000" })) response.setHeader(name, value)
      response.end(`picture as ${type}`)
    }),
  )
  const ask = async (accept: string) => (await fetch(origin + ADDRESS, { headers: { accept } })).text()
  return { made, ask, origin }
}

it("makes a picture once, in memory and on disk", async () => {
  const first = await aShop()
  expect([await first.ask("image/webp"), await first.ask("image/webp")]).toEqual(["picture as image/webp", "picture as image/webp"])
  expect(first.made).toEqual(["image/webp"])

  await expect.poll(async () => (await readdir(directory)).filter((name) => !name.includes("."))).toHaveLength(1)
  const restarted = await aShop()
  expect(await restarted.ask("image/webp")).toBe("picture as image/webp")
  expect(restarted.made).toEqual([])
})

it("lets nobody wait for an AVIF: WebP first, AVIF as soon as it is made", async () => {
  const { ask, made } = await aShop()

  expect(await ask(BROWSER)).toBe("picture as image/webp")
  await expect.poll(() => ask(BROWSER)).toBe("picture as image/avif")
  expect(made.toSorted()).toEqual(["image/avif", "image/webp"])
})

it("answers 304 to who has it", async () => {
  const { ask, origin } = await aShop()
  await ask("image/webp")

  const answer = await fetch(origin + ADDRESS, { headers: { accept: "image/webp", "if-none-match": '"image/webp"' } })

  expect(answer.status).toBe(304)
})
