import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Identifier } from "../rules"

export interface TellCodeInput {
  to: Identifier
  code: string
  /** "Mã đặt lại mật khẩu" */
  what: string
  minutes: number
}

/** Sends a code to whoever can be reached: by e-mail, or as a text message. */
export async function tellCode(container: MedusaContainer, { to, code, what, minutes }: TellCodeInput): Promise<void> {
  const until = minutes >= 120 ? `${Math.round(minutes / 60)} giờ` : `${minutes} phút`
  const text = `OCOP Vũ Quang. ${what}: ${code}. Dùng trong ${until}, một lần. Không đưa mã này cho ai, kể cả cán bộ.`
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: to.value,
    channel: to.kind === "email" ? "email" : "sms",
    template: "one-time-code",
    content: { subject: `${what} – OCOP Vũ Quang`, text },
  })
}
