import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { reachFair } from "../../reach-fair"

/** What was brought, sold, taken back and lost, and what the tills took: one row a booth, producer and product. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const fair = await reachFair(req)
  const bytes = await toXlsx({
    name: "Kết quả",
    columns: [
      { key: "booth", title: "Gian" },
      { key: "producer", title: "Chủ thể" },
      { key: "title", title: "Món" },
      { key: "brought", title: "Mang tới", kind: "number" },
      { key: "sold", title: "Đã bán", kind: "number" },
      { key: "returned", title: "Trả về", kind: "number" },
      { key: "lost", title: "Hao hụt", kind: "number" },
      { key: "on_hand", title: "Còn tại gian", kind: "number" },
      { key: "takings", title: "Tiền hàng (₫)", kind: "number" },
    ],
    rows: fair.result.map((row) => ({ ...row })),
  })
  sendSheet(res, `ket-qua-${fair.handle}.xlsx`, bytes)
}
