import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"

/** What a storefront is to the back end: a place that is told which pages are no longer true, and that may be down. */
export class StorefrontDouble {
  readonly told: string[] = []
  readonly secrets = new Set<string>()
  port = 0
  #server: Server | null = null

  async open(port = this.port): Promise<void> {
    const server = createServer((request, response) => {
      let body = ""
      request.on("data", (part: Buffer) => (body += part.toString()))
      request.on("end", () => {
        this.secrets.add(request.headers.authorization ?? "")
        this.told.push(...(JSON.parse(body) as { tags: string[] }).tags)
        response.end("{}")
      })
    })
    await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready))
    this.port = (server.address() as AddressInfo).port
    this.#server = server
  }

  async close(): Promise<void> {
    const server = this.#server
    this.#server = null
    if (!server) return
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }

  forget(): void {
    this.told.length = 0
  }
}
