import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"

interface Page {
  id: string
  status: "open" | "complete" | "expired"
  payment_intent: string | null
  asked: URLSearchParams
}

/** Stands in for api.stripe.com: the few calls our card provider makes, in Stripe's wire format (form in, JSON out). */
export class StripeDouble {
  readonly pages: Page[] = []
  down = false
  private server: Server | undefined

  async open(): Promise<string> {
    this.server = createServer((request, response) => {
      let body = ""
      request.on("data", (chunk: Buffer) => (body += chunk.toString()))
      request.on("end", () => {
        const { status, answer } = this.answer(request.method ?? "", request.url ?? "", new URLSearchParams(body))
        response.writeHead(status, { "content-type": "application/json", connection: "close" }).end(JSON.stringify(answer))
      })
    })
    await new Promise<void>((resolve) => this.server!.listen(0, "127.0.0.1", resolve))
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  close(): void {
    this.server?.close()
  }

  /** The buyer types her card number on the page; answers the event Stripe then tells. */
  pay(page: Page): string {
    page.status = "complete"
    page.payment_intent = `pi_${page.id}`
    return JSON.stringify({ id: `evt_${page.id}`, object: "event", type: "payment_intent.succeeded", data: { object: this.intent(page) } })
  }

  private answer(method: string, url: string, asked: URLSearchParams): { status: number; answer: object } {
    if (this.down) return { status: 400, answer: { error: { type: "invalid_request_error", message: "Stripe has a bad day" } } }
    const [, , kind, ...rest] = url.split("?")[0]!.split("/")
    if (kind === "checkout" && method === "POST" && rest.length === 1) {
      const page: Page = { id: `cs_${this.pages.length + 1}`, status: "open", payment_intent: null, asked }
      this.pages.push(page)
      return { status: 200, answer: this.view(page) }
    }
    const page = this.pages.find(({ id, payment_intent }) => rest.includes(id) || (payment_intent !== null && rest.includes(payment_intent)))
    if (!page) return { status: 404, answer: { error: { type: "invalid_request_error", message: "No such object" } } }
    if (kind === "payment_intents") return { status: 200, answer: this.intent(page) }
    if (rest.at(-1) === "expire") {
      if (page.status !== "open") return { status: 400, answer: { error: { type: "invalid_request_error", message: "Only Checkout Sessions with status open can be expired" } } }
      page.status = "expired"
    }
    return { status: 200, answer: this.view(page) }
  }

  private view({ id, status, payment_intent }: Page) {
    return { id, object: "checkout.session", status, payment_intent, url: status === "open" ? `https://checkout.stripe.com/c/pay/${id}` : null }
  }

  private intent({ payment_intent, asked }: Page) {
    const amount = Number(asked.get("line_items[0][price_data][unit_amount]"))
    const session_id = asked.get("payment_intent_data[metadata][session_id]")
    return { id: payment_intent, object: "payment_intent", status: "succeeded", currency: "vnd", amount, amount_received: amount, metadata: { session_id } }
  }
}
