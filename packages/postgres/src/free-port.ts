import { randomInt } from "node:crypto"
import { createServer } from "node:net"

/** Below what Linux, macOS and Windows give to outgoing connections, so that none of those takes it before its server comes. */
const LOWEST = 20_000
const HIGHEST = 32_000

/** A TCP port nobody listens on. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(LOWEST, HIGHEST)
    if (await canListen(port)) return port
  }
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once("error", () => resolve(false))
    server.listen(port, () => server.close(() => resolve(true)))
  })
}
