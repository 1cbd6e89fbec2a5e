import { SALES_POINT_MODULE, type SalesPointModuleService } from "@ocop/sales-point/modules/sales-point"
import { SUPPLY_MODULE, type SupplyModuleService } from "@ocop/sales-point/modules/supply"
import { addSupplyWishWorkflow, makeSupplyPlanWorkflow, saySupplyWorkflow } from "@ocop/sales-point/workflows"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { PRODUCTS } from "../data/products"
import type { SeedContext } from "./context"

const BY = "Phòng Kinh tế (minh họa)"
/** Boxes a producer says it will bring in the year, for each that lies on a shelf today. */
const A_YEAR = 6
const TET_DAYS = 84
const RULES = { commune_minimum_percent: 30, fair_share_percent: 60, certified_first: true }

/** What producers say they will bring, what stalls and points are to have until Tết, and the year's plan made of it, still a draft. */
export async function seedSupply({ container, query }: SeedContext, { makerOf, producers }: { makerOf: ReadonlyMap<string, string>; producers: ReadonlyMap<string, string> }): Promise<void> {
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const [known] = await supply.listSupplyPlans({}, { take: 1, select: ["id"] })
  if (known) return
  const at = now()
  const [starts, last_day] = [todayInVietnam(at), todayInVietnam(new Date(at.getTime() + TET_DAYS * 86_400_000))]
  const sold = PRODUCTS.flatMap(({ variants }) => variants).map(({ sku, stock }) => ({ sku, boxes: Object.values(stock).reduce((sum, quantity) => sum + quantity, 0) })).filter(({ boxes }) => boxes > 0)
  const { data } = await query.graph({ entity: "variant", fields: ["id", "sku"], filters: { sku: sold.map(({ sku }) => sku) } })
  const variantOf = new Map((data as { id: string; sku: string }[]).map(({ id, sku }) => [sku, id]))
  const points = await container.resolve<SalesPointModuleService>(SALES_POINT_MODULE).listSalesPoints({ status: "open" }, { take: null, order: { handle: "ASC" }, select: ["id", "kind"] })
  const said = await supply.statementsOf(Number(starts.slice(0, 4)))
  const asked = new Set((await supply.listSupplyWishes({}, { take: null, select: ["outlet_id", "variant_id"] })).map((wish) => `${wish.outlet_id} ${wish.variant_id}`))
  for (const { sku, boxes } of sold) {
    const [producer_id, variant_id] = [producers.get(makerOf.get(sku) ?? ""), variantOf.get(sku)]
    if (!producer_id || !variant_id) continue
    if (!said.has(`${producer_id} ${variant_id}`)) await saySupplyWorkflow(container).run({ input: { producer_id, variant_id, year: Number(starts.slice(0, 4)), quantity: boxes * A_YEAR, said_by: "Người giữ kho (minh họa)", said_at: at.toISOString() } })
    for (const { id: outlet_id, kind } of points) {
      if (asked.has(`${outlet_id} ${variant_id}`)) continue
      const stall = kind === "supermarket_stall"
      await addSupplyWishWorkflow(container).run({
        input: { outlet_id, variant_id, first_day: starts, last_day, quantity: Math.max(6, Math.round(boxes * (stall ? 0.8 : 0.4))), because: stall ? "contract" : "estimate", note: stall ? "Siêu thị đặt hàng Tết" : null, added_by: BY },
      })
    }
  }
  await makeSupplyPlanWorkflow(container).run({ input: { title: "Từ nay đến Tết, và cả năm", starts, rules: RULES, by: { name: BY, at: at.toISOString() } } })
}
