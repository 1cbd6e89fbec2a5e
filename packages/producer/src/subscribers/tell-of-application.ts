import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ProducerEvents } from "../events"
import { producersOf } from "../files"
import { sendLetter } from "../notices/send-letter"

/** Who applied learns what became of it without looking: the way back and the no with their reason. The yes comes with the invitation. */
export default async function tellOfApplication({ event: { data }, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const producers = producersOf(container)
  const [[application], [last]] = await Promise.all([
    producers.listProducerApplications({ id: data.id }, { take: 1 }),
    producers.listApplicationStepTakens({ application_id: data.id }, { take: 1, order: { at: "DESC", id: "DESC" } }),
  ])
  if (!application || (last?.to_state !== "returned" && last?.to_state !== "refused")) return
  const subject = last.to_state === "returned" ? `Đơn ${application.code ?? ""} cần bổ sung.` : `Đơn ${application.code ?? ""} chưa được chấp thuận.`
  const letter = { subject, text: `Lý do: ${last.reason ?? ""}` }
  for (const to of [application.representative_phone, application.representative_email]) if (to) await sendLetter(container, { to, ...letter })
}

export const config: SubscriberConfig = { event: ProducerEvents.APPLICATION_MOVED, context: { subscriberId: "producer-tell-of-application" } }
