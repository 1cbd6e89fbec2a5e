import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { placeOf } from "../goods/places"
import { sendableFrom } from "../goods/sendable"
import { draftTransfer } from "../goods/transfer"
import type { PointActor } from "../modules/sales-point"
import { refused } from "../refusals"
import { stillToSend } from "../rules/fair"
import { takeLots } from "../rules/supply"
import { readFair } from "./read-fairs"

const PATIENCE_S = 60

/**
 * What was promised and is in no transfer yet, as drafts from each producer to its booth, of the lots that are there, first expired first;
 * none that ends before the fair does. What is not packed yet is named.
 */
export function draftFairTransfers(container: MedusaContainer, { id, by }: { id: string; by: PointActor }): Promise<{ drafted: number; missing: string[] }> {
  // Two people at the same button, or one who taps twice: the second finds the goods drafted.
  return container.resolve(Modules.LOCKING).execute(
    `fair:${id}`,
    async () => {
      const fair = await readFair(container, id)
      if (!["confirmed", "running"].includes(fair.status)) refused("Chốt danh sách rồi mới lập được phiếu chuyển.", "list_not_confirmed")
      const today = todayInVietnam(now())
      const missing: string[] = []
      let drafted = 0
      for (const { producer, booth_id, answer } of fair.invitations) {
        const point_id = fair.booth_list.find((booth) => booth.id === booth_id)?.sales_point.id
        if (!point_id || !answer?.coming) continue
        const rest = stillToSend(answer.lines, answer.lines.map(({ variant_id, sent }) => ({ variant_id, quantity: sent })))
        if (rest.length === 0) continue
        const lots = (await sendableFrom(container, await placeOf(container, { producer_id: producer.id }), today)).filter(({ sellable, best_before }) => sellable && (best_before === null || best_before >= fair.last_day))
        const lines = rest.flatMap(({ variant_id, quantity }) => {
          const taken = takeLots(lots, variant_id, quantity)
          if (!taken) missing.push(`${producer.name} chưa có đủ ${quantity} ${answer.lines.find((line) => line.variant_id === variant_id)?.title ?? variant_id} đã đóng gói và còn hạn tới hết hội chợ.`)
          return taken ?? []
        })
        if (lines.length === 0) continue
        await draftTransfer(container, { from: { producer_id: producer.id }, to: { point_id }, lines, note: fair.name, by })
        drafted += 1
      }
      return { drafted, missing }
    },
    { timeout: PATIENCE_S },
  )
}
