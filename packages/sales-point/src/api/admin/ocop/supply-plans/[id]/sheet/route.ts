import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { SUPPLY_MODULE, type SupplyModuleService } from "../../../../../../modules/supply"
import { supplyNames } from "../../../../../../supply/names"
import { fortnightsOf } from "../../../../../../supply/read-plan"

/** The whole plan as the office sends it round: one row a producer, outlet and fortnight. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const service = req.scope.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const plan = await service.retrievePlan(req.params.id ?? "")
  const [lines, names] = await Promise.all([service.linesOf(plan.id), supplyNames(req.scope)])
  const fortnights = fortnightsOf(plan.starts)
  const bytes = await toXlsx({
    name: "Phân bổ",
    columns: [
      { key: "from", title: "Từ ngày", kind: "day" },
      { key: "to", title: "Đến ngày", kind: "day" },
      { key: "product", title: "Sản phẩm" },
      { key: "producer", title: "Chủ thể" },
      { key: "outlet", title: "Nơi bán" },
      { key: "quantity", title: "Số lượng", kind: "number" },
      { key: "by_hand", title: "Sửa tay" },
    ],
    rows: lines.map((line) => ({
      from: fortnights[line.fortnight]!.first,
      to: fortnights[line.fortnight]!.last,
      product: names.variants.get(line.variant_id) ?? line.variant_id,
      producer: names.producers.get(line.producer_id) ?? line.producer_id,
      outlet: names.outlets.get(line.outlet_id) ?? line.outlet_id,
      quantity: line.quantity,
      by_hand: line.by_hand ? "có" : "",
    })),
  })
  sendSheet(res, "phan-bo.xlsx", bytes)
}
