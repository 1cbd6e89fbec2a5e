import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { Identifier } from "../rules"
import { issuePasswordCode } from "../sign-in/issue-password-code"
import { PASSWORD_CODE_MINUTES } from "../sign-in/purposes"
import { tellCode } from "../sign-in/tell-code"
import { AccessEvents } from "../workflows/events"

/** Outside of the request, so that its time tells nobody which accounts there are. */
export default async function sendPasswordCode({ event: { data: to }, container }: SubscriberArgs<Identifier>): Promise<void> {
  const issued = await issuePasswordCode(container, to.value)
  if (issued) await tellCode(container, { to, code: issued.code, what: "Mã đặt lại mật khẩu", minutes: PASSWORD_CODE_MINUTES })
}

export const config: SubscriberConfig = { event: AccessEvents.PASSWORD_CODE_ASKED, context: { subscriberId: "access-send-password-code" } }
