import { randomUUID } from "node:crypto"
import { mkdir, rename, writeFile } from "node:fs/promises"
import path from "node:path"

import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import type { ProviderSendNotificationDTO, ProviderSendNotificationResultsDTO } from "@medusajs/framework/types"
import { createTransport, type SendMailOptions, type Transporter } from "nodemailer"

import type { MailOptions } from "./mail-options"

const SEND_TIMEOUT_MS = 10_000

/** Medusa notification provider for the channel `email`: sends by SMTP, or lays the message as `.eml` into the outbox folder. */
export class MailProvider extends AbstractNotificationProviderService {
  static identifier = "mail"

  private readonly options: MailOptions
  private readonly transport: Transporter

  static validateOptions(options: Partial<MailOptions>): void {
    if (!options.from) throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, "mail needs `from`")
    if (!options.smtpUrl && !options.outboxDir) throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, "mail needs `smtpUrl` or `outboxDir`")
  }

  constructor(_: unknown, options: MailOptions) {
    super()
    this.options = options
    this.transport = options.smtpUrl
      ? createTransport(options.smtpUrl, { connectionTimeout: SEND_TIMEOUT_MS, socketTimeout: SEND_TIMEOUT_MS } as object)
      : createTransport({ streamTransport: true, buffer: true, newline: "unix" })
  }

  async send({ to, from, content, attachments }: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    if (!content?.subject || !(content.text || content.html)) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "A mail needs a subject and a text")
    }
    const message: SendMailOptions = {
      from: from?.trim() || this.options.from,
      to,
      subject: content.subject,
      text: content.text,
      html: content.html,
      attachments: attachments?.map((file) => ({
        filename: file.filename,
        content: Buffer.from(file.content, "base64"),
        contentType: file.content_type,
      })),
    }
    const sent = await this.transport.sendMail(message)
    if (!this.options.smtpUrl) await this.layInOutbox(sent.message as Buffer)
    return { id: sent.messageId }
  }

  /** Written beside and then renamed: who watches the folder never reads half a letter. */
  private async layInOutbox(eml: Buffer): Promise<void> {
    const folder = this.options.outboxDir!
    await mkdir(folder, { recursive: true })
    const name = `${new Date().toISOString().replace(/[:.]/g, "-")}-${randomUUID().slice(0, 8)}.eml`
    const draft = path.join(folder, `.${name}.part`)
    await writeFile(draft, eml)
    await rename(draft, path.join(folder, name))
  }
}
