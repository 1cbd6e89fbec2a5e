import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { readIdentifier } from "@ocop/access/rules"

export interface Letter {
  /** telephone or e-mail, however typed */
  to: string
  subject: string
  text: string
}

const WHERE = "Mở trang Nhà sản xuất của cửa hàng để xem."

/** By e-mail whole, as a text message its first line. What is said stands in the portal too: one that does not go out stops nothing. */
export async function sendLetter(container: MedusaContainer, { to, subject, text }: Letter): Promise<void> {
  const address = readIdentifier(to)
  if (!address) return
  const isEmail = address.kind === "email"
  const content = { subject: `${subject} – OCOP Vũ Quang`, text: isEmail ? `${subject}\n\n${text}\n\n${WHERE}` : `OCOP Vũ Quang. ${subject} ${WHERE}` }
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({ to: address.value, channel: isEmail ? "email" : "sms", template: "producer-notice", content })
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`producer: a notice could not be sent: ${String(error)}`)
  }
}
