import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { Modules } from "@medusajs/framework/utils"
import { ACCESS_MODULE, type AccessModuleService } from "../modules/access"

interface OfficeEvent {
  /** invitation */
  id?: string
  /** new password */
  entity_id?: string
  actor_type?: string
  token?: string
}

/** Medusa makes the tokens of an invitation and of a forgotten password; this brings them to the person, by a letter with a link. */
export default async function sendOfficeLetter({ event, container }: SubscriberArgs<OfficeEvent>): Promise<void> {
  const { adminUrl, storefrontUrl } = container.resolve<AccessModuleService>(ACCESS_MODULE).options
  const letter = event.name === "auth.password_reset" ? resetLetter(event.data, adminUrl) : await inviteLetter(event.data)
  if (!letter) return
  await container.resolve(Modules.NOTIFICATION).createNotifications({ to: letter.to, channel: "email", template: "office-letter", content: letter })

  async function inviteLetter({ id }: OfficeEvent) {
    const [invite] = await container.resolve(Modules.USER).listInvites({ id }, { take: 1 })
    if (!invite || invite.accepted) return undefined
    return {
      to: invite.email,
      subject: "Mời bạn vào trang quản trị OCOP Vũ Quang",
      text: `Bạn được mời làm việc trên trang quản trị OCOP Vũ Quang. Mở đường dẫn này để đặt mật khẩu:\n\n${adminUrl}/invite?token=${invite.token}\n\nSau khi bạn vào, người mời giao vai trò cho bạn. Nếu bạn bán hàng tại điểm bán, mở ${storefrontUrl}/quay trên máy ở quầy và đăng nhập bằng thư điện tử này với mật khẩu vừa đặt.\n\nNếu bạn không chờ lời mời này, hãy bỏ qua thư.`,
    }
  }
}

function resetLetter({ actor_type, entity_id, token }: OfficeEvent, adminUrl: string | undefined) {
  if (actor_type !== "user" || !entity_id || !token) return undefined
  const query = new URLSearchParams({ token, email: entity_id })
  return {
    to: entity_id,
    subject: "Đặt lại mật khẩu trang quản trị OCOP Vũ Quang",
    text: `Có người, có lẽ là bạn, xin đặt lại mật khẩu. Mở đường dẫn này trong 15 phút:\n\n${adminUrl}/reset-password?${query}\n\nNếu không phải bạn, hãy bỏ qua thư này: mật khẩu vẫn như cũ.`,
  }
}

export const config: SubscriberConfig = { event: ["invite.created", "invite.resent", "auth.password_reset"], context: { subscriberId: "access-send-office-letter" } }
