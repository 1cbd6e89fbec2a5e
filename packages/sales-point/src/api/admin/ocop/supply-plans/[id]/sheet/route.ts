import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { readPlan } from "../../../../../../supply/read-plan"

/** The plan as the office sends it round: one row a producer, outlet and fortnight. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const plan = await readPlan(req.scope, req.params.id ?? "")
  const nameOf = (of: readonly { id: string; name?: string; title?: string }[], id: string) => {
    const found = of.find((row) => row.id === id)
    return found?.name ?? found?.title ?? id
  }
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
    rows: [...plan.lines]
      .sort((a, b) => a.fortnight - b.fortnight)
      .map((line) => ({
        from: plan.fortnights[line.fortnight]!.first,
        to: plan.fortnights[line.fortnight]!.last,
        product: nameOf(plan.variants, line.variant_id),
        producer: nameOf(plan.producers, line.producer_id),
        outlet: nameOf(plan.outlets, line.outlet_id),
        quantity: line.quantity,
        by_hand: line.by_hand ? "có" : "",
      })),
  })
  sendSheet(res, "phan-bo.xlsx", bytes)
}
