import { randomUUID } from "node:crypto"
import { mkdir, rename, writeFile } from "node:fs/promises"
import path from "node:path"
import type { ProviderSendNotificationDTO, ProviderSendNotificationResultsDTO } from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import type { SmsOptions } from "./sms-options"

const SEND_TIMEOUT_MS = 10_000

/** Medusa notification provider for the channel `sms`: hands the text to the operator's gateway, or lays it into the outbox folder. */
export class SmsProvider extends AbstractNotificationProviderService {
  static identifier = "sms"

  static validateOptions({ outboxDir }: Partial<SmsOptions>): void {
    if (!outboxDir) throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, "sms needs `outboxDir`")
  }

  private readonly options: SmsOptions

  constructor(_: unknown, options: SmsOptions) {
    super()
    this.options = options
  }

  async send({ to, content }: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const text = content?.text
    if (!text) throw new MedusaError(MedusaError.Types.INVALID_DATA, "A text message needs a text")
    const id = randomUUID()
    await (this.options.gateway ? this.handOver(this.options.gateway, { to, text }) : this.layInOutbox(id, `${to}\n\n${text}\n`))
    return { id }
  }

  private async handOver({ url, token }: NonNullable<SmsOptions["gateway"]>, message: { to: string; text: string }): Promise<void> {
    const answer = await fetch(url, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(SEND_TIMEOUT_MS),
    })
    if (!answer.ok) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `The SMS gateway answered ${answer.status}`)
  }

  /** Written beside and then renamed: who watches the folder never reads half a message. */
  private async layInOutbox(id: string, message: string): Promise<void> {
    const { outboxDir } = this.options
    await mkdir(outboxDir, { recursive: true })
    const name = `${new Date().toISOString().replace(/[:.]/g, "-")}-${id.slice(0, 8)}.sms.txt`
    const draft = path.join(outboxDir, `.${name}.part`)
    await writeFile(draft, message)
    await rename(draft, path.join(outboxDir, name))
  }
}
