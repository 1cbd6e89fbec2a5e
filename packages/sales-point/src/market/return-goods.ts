import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { moveOverCounter } from "@ocop/traceability/workflows"
import { locationOfPoint } from "../goods/places"
import type { PointActor } from "../modules/sales-point"
import { postCharge } from "./charge"
import { marketOf } from "./module"

export interface ReturnGoods {
  charge_id: string
  lines: { lot_id: string; quantity: number }[]
  reason: string
  key: string
  by: PointActor
}

/** Boxes the chain gives back, or reported sold by mistake: its debt falls by what they were charged, they lie at the stall again, the producers' ledgers follow. Of lost boxes only the money: they do not come back. */
export async function returnGoods(container: MedusaContainer, input: ReturnGoods): Promise<void> {
  await bookReturn(container, await marketOf(container).writeReturn({ ...input, happened_on: todayInVietnam(now()), at: now() }))
}

/** Moves the boxes of a return and posts it; safe to repeat. */
export async function bookReturn(container: MedusaContainer, id: string): Promise<void> {
  const market = marketOf(container)
  const [back] = await market.listStallCharges({ id, kind: "return" }, { take: 1 })
  if (!back) return
  const [of_charge] = await market.listStallCharges({ id: back.of_charge_id! }, { take: 1, select: ["id", "kind"] })
  if (of_charge?.kind === "loss") return postCharge(container, id)
  const lines = await market.listStallChargeLines({ charge_id: id }, { take: null })
  const stock_location_id = await locationOfPoint(container, back.sales_point_id)
  const by = { role: back.actor_role, id: back.actor_id, name: back.actor_name }
  await moveOverCounter(container, { moves: lines.map(({ lot_id, quantity }) => ({ source: `unsale:stall:${id}:${lot_id}`, kind: "return" as const, lot_id, stock_location_id, quantity, at: new Date(back.at) })), by })
  await postCharge(container, id)
}
