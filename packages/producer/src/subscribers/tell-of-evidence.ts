import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ANNUAL_CYCLE_MODULE, type AnnualCycleModuleService } from "@ocop/certification/modules/annual-cycle"
import { tellProducer } from "../notices/tell-producer"

/** A paper the office put into a producer's library for it: the producer hears of it and can look at it. */
export default async function tellOfEvidence({ event: { data }, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const [paper] = await container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE).listEvidencePapers({ id: data.id }, { take: 1 })
  if (!paper?.by_office) return
  await tellProducer(container, {
    producer_id: paper.producer_id,
    key: `evidence:${paper.id}`,
    subject: `Kho minh chứng: văn phòng OCOP đã thêm “${paper.title}”.`,
    text: "Hãy mở mục Minh chứng xem có đúng giấy của mình không, rồi chọn giấy này trong hồ sơ cần đến nó.",
  })
}

export const config: SubscriberConfig = { event: "evidence.added", context: { subscriberId: "producer-tell-of-evidence" } }
