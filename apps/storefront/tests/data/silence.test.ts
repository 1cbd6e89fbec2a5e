import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, expect, it, vi } from "vitest"
import { Silence } from "../../src/data/silence"

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A back end whose `/health` hangs until it is let go. */
async function aHangingBackend() {
  let hangs = true
  const server = createServer((_, response) => void (hangs || response.end("OK")))
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, letGo: () => (hangs = false) }
}

it("a hanging back end is known to be silent, and known to be back without a visitor's trying", { timeout: 30_000 }, async () => {
  const backend = await aHangingBackend()
  const silence = new Silence(backend.url, 300)

  await silence.suspect()
  expect(silence.lasts).toBe(true)

  backend.letGo()
  await vi.waitFor(() => expect(silence.lasts).toBe(false), { timeout: 20_000 })
})

it("one slow question does not close a back end that answers, nor does one that refuses at once", { timeout: 30_000 }, async () => {
  const backend = await aHangingBackend()
  backend.letGo()
  const slow = new Silence(backend.url, 20_000)
  const dead = new Silence("http://127.0.0.1:9", 20_000)

  await Promise.all([slow.suspect(), dead.suspect()])

  expect([slow.lasts, dead.lasts]).toEqual([false, false])
})
