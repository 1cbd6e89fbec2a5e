import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/territory/rules"
import { now } from "../clock"
import { producersOf } from "../files"
import { papersOf, requirementsFor } from "../papers"
import { EXPIRING_DAYS } from "../rules"
import { dayText } from "../rules/in-words"
import { tellProducer } from "./tell-producer"

const DAY = 86_400_000
const AT_ONCE = 200

/** Papers a producer needs that run out within two months, and once more when they have. */
export async function remindOfPapers(container: MedusaContainer): Promise<void> {
  const producers = producersOf(container)
  const until = todayInVietnam(new Date(now().getTime() + EXPIRING_DAYS * DAY))
  for (let skip = 0; ; skip += AT_ONCE) {
    const ending = await producers.listProducerPapers({ producer_id: { $ne: null }, valid_to: { $ne: null, $lte: until } }, { take: AT_ONCE, skip, order: { id: "ASC" }, select: ["producer_id"] })
    for (const producer_id of new Set(ending.flatMap((paper) => paper.producer_id ?? []))) await remindOne(container, producer_id)
    if (ending.length < AT_ONCE) return
  }
}

async function remindOne(container: MedusaContainer, producer_id: string): Promise<void> {
  const [producer] = await producersOf(container).listProducers({ id: producer_id }, { take: 1, select: ["type"] })
  const requirements = await requirementsFor(container, producer?.type ?? null, await papersOf(container, { producer_id }))
  for (const { name, status, valid_to, paper_id } of requirements) {
    if ((status !== "expiring" && status !== "expired") || !valid_to) continue
    await tellProducer(container, {
      producer_id,
      key: `paper:${paper_id}:${status}`,
      subject: status === "expired" ? `${name}: đã hết hạn từ ${dayText(valid_to)}.` : `${name}: hết hạn ngày ${dayText(valid_to)}.`,
      text: "Gửi bản mới ở mục Giấy tờ; văn phòng xem rồi báo lại.",
    })
  }
}
