import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { readTransfer } from "../goods/read-transfers"
import type { TransferView } from "../http-goods"
import { refused } from "../refusals"
import { dayText } from "../rules/in-words"
import { settlingTerms, termsOn } from "../rules/market"
import { chargeChain } from "./charge"
import { contractsOf } from "./module"
import { boxPrices } from "./prices"

/** Said before anything is received: what a chain is about to buy has a price. */
export async function refuseUnpriced(container: MedusaContainer, { to, lines }: Pick<TransferView, "to" | "lines">): Promise<void> {
  if (!to.point_id) return
  const day = todayInVietnam(now())
  const contract = termsOn(await contractsOf(container, to.point_id), day)
  if (contract?.terms !== "purchase") return
  const prices = await boxPrices(container, { sales_point_id: to.point_id, contract, variant_ids: lines.map(({ variant_id }) => variant_id), day })
  const unpriced = [...new Set(lines.filter(({ variant_id }) => !prices.has(variant_id)).map(({ title }) => title))]
  if (unpriced.length > 0) refused(`Chưa có giá mua của ${unpriced.join(", ")}: hãy ghi giá đã thỏa thuận với siêu thị trước khi nhận.`, "no_price")
}

/** Said before anything leaves for a stall: where the contract is over, nobody has agreed to take it in. A stall that never had one takes goods on consignment. */
export async function refuseAfterContract(container: MedusaContainer, { to }: Pick<TransferView, "to">): Promise<void> {
  if (!to.point_id) return
  const day = todayInVietnam(now())
  const contracts = await contractsOf(container, to.point_id)
  const last = settlingTerms(contracts, day)
  if (!last || termsOn(contracts, day)) return
  refused(`Hợp đồng ${last.number} với ${to.name} đã hết ngày ${dayText(last.valid_to!)}. Ghi hợp đồng mới trước khi giao thêm hàng.`, "contract_over")
}

/** Under purchase terms what the receiver counted is the chain's from then on. By the contract that was signed when it came; safe to repeat. */
export async function buyOnReceipt(container: MedusaContainer, transfer_id: string): Promise<void> {
  const transfer = await readTransfer(container, transfer_id)
  const received = transfer.steps.find(({ to }) => to === "received" || to === "received_with_difference")
  if (!received || !transfer.to.point_id) return
  const signed = await contractsOf(container, transfer.to.point_id, { signed_by: new Date(received.at) })
  const day = todayInVietnam(new Date(received.at))
  const contract = termsOn(signed, day)
  if (contract?.terms !== "purchase") return
  await chargeChain(container, {
    sales_point_id: transfer.to.point_id,
    contract,
    kind: "delivery",
    source: `transfer:${transfer_id}`,
    happened_on: day,
    sold: transfer.lines.map(({ lot_id, lot_code, variant_id, producer_id, title, count }) => ({ lot_id, lot_code, variant_id, producer_id, title, quantity: count?.counted ?? 0 })),
    by: { role: "system", id: "market", name: received.by },
  })
}
