import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { now } from "@ocop/territory/modules/territory"
import { checkBooks } from "../goods/book"
import { finishGiftBoxes } from "../goods/gift-box"
import { consignmentOf } from "../goods/module"
import { settleTransfer } from "../goods/transfer"
import { finishStalls } from "../market/finish"

export const config = { name: "check-consignment-books", schedule: "15 2 * * *" }

const DAYS_BACK = 7
const TOLD = 20

/** Every night: finishes transfers, counts, accounts and words to producers that a dead process left half-way, then counts every book. What does not add up is shouted. */
export default async function checkConsignmentBooks(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const since = new Date(now().getTime() - DAYS_BACK * 86_400_000)
  const ended = await consignmentOf(container).listGoodsTransfers({ status: ["received", "received_with_difference", "cancelled"], updated_at: { $gte: since } }, { take: null, select: ["id"] })
  for (const { id } of ended) await settleTransfer(container, id)
  await finishStalls(container, since)
  await finishGiftBoxes(container, since)
  const faults = await checkBooks(container)
  if (faults.length === 0) return logger.info("consignment: every book adds up")
  const lines = faults.slice(0, TOLD).map(({ where, lot_code, what }) => `${where}, lô ${lot_code}: ${what}`)
  logger.error(`consignment: ${faults.length} lots do not add up. ${lines.join("; ")}`)
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: "",
    channel: "feed",
    template: "admin-ui",
    data: { title: `Sổ ký gửi lệch ${faults.length} chỗ`, description: lines.join("\n") },
  })
}
