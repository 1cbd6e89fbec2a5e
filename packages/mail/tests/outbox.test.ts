import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { createServer, type Server } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"

import { afterEach, beforeEach, describe, expect, it } from "vitest"

import { MailProvider } from "../src"

const letter = {
  to: "lan@example.vn",
  channel: "email",
  template: "order-confirmation",
  content: { subject: "Đơn hàng VQ2611000042", text: "Cảm ơn chị Lan", html: "<p>Cảm ơn chị Lan</p>" },
}

describe("a letter without a mail server", () => {
  let outbox: string
  beforeEach(async () => {
    outbox = path.join(await mkdtemp(path.join(tmpdir(), "mail-")), "outbox")
  })
  afterEach(() => rm(path.dirname(outbox), { recursive: true }))

  it("lies in the outbox as one .eml file with subject, text and HTML", async () => {
    const mail = new MailProvider({}, { outboxDir: outbox, from: "OCOP Vũ Quang <donhang@example.vn>" })

    const { id } = await mail.send(letter)

    const files = await readdir(outbox)
    expect(files).toHaveLength(1)
    const eml = await readFile(path.join(outbox, files[0]!), "utf8")
    expect(files[0]).toMatch(/\.eml$/)
    expect(eml).toContain("To: lan@example.vn")
    expect(eml).toContain("multipart/alternative")
    expect(eml).toContain(id)
  })

  it("is refused when it says nothing", async () => {
    const mail = new MailProvider({}, { outboxDir: outbox, from: "a@example.vn" })

    await expect(mail.send({ ...letter, content: { subject: "", text: "", html: "" } })).rejects.toThrow("subject")
  })

  it.each([{ from: "a@example.vn" }, { outboxDir: "x" }])("is refused at start when options say neither where from nor where to: %o", (options) => {
    expect(() => MailProvider.validateOptions(options)).toThrow("mail needs")
  })
})

describe("a letter with a mail server", () => {
  let server: Server
  let received = ""
  beforeEach(async () => {
    received = ""
    server = createServer((socket) => {
      let inData = false
      socket.write("220 test\r\n")
      socket.on("data", (chunk) => {
        const text = chunk.toString()
        if (inData) {
          received += text
          if (received.endsWith("\r\n.\r\n")) {
            inData = false
            socket.write("250 queued\r\n")
          }
          return
        }
        if (text.startsWith("DATA")) {
          inData = true
          socket.write("354 go on\r\n")
        } else socket.write(text.startsWith("QUIT") ? "221 bye\r\n" : "250 ok\r\n")
      })
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  })
  afterEach(() => new Promise((resolve) => server.close(resolve)))

  it("is handed to it", async () => {
    const { port } = server.address() as { port: number }
    const mail = new MailProvider({}, { smtpUrl: `smtp://127.0.0.1:${port}`, from: "donhang@example.vn" })

    await mail.send(letter)

    expect(received).toContain("To: lan@example.vn")
    expect(received).toContain("From: donhang@example.vn")
  })
})
