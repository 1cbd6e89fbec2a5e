import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuseCutOff } from "@ocop/request"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { listLots, withProducer } from "../../../../../lots/list-lots"
import { quantityText } from "../../../../../rules/lots"
import type { OfficeGetLots } from "../../../../lots/bodies"

const MOST_ROWS = 5000

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { flagged, ...query } = req.validatedQuery as OfficeGetLots
  const { lots, count } = await listLots(req.scope, { ...query, flagged: flagged === "true", limit: MOST_ROWS, offset: 0 })
  refuseCutOff(req, { count, most: MOST_ROWS })
  const rows = (await withProducer(req.scope, lots)).map((lot) => ({
    ...lot,
    producer: lot.producer.name,
    made: quantityText(lot.quantities.made, lot.uom),
    left: quantityText(lot.quantities.left, lot.uom),
    shelved: lot.quantities.shelved,
    sold: lot.quantities.sold,
  }))
  const sheet = await toXlsx({
    name: "Lô hàng",
    columns: [
      { key: "code", title: "Mã lô" },
      { key: "title", title: "Tên" },
      { key: "kind_name", title: "Loại" },
      { key: "producer", title: "Chủ thể" },
      { key: "state_name", title: "Trạng thái" },
      { key: "state_reason", title: "Lý do" },
      { key: "made_on", title: "Ngày", kind: "day" },
      { key: "best_before", title: "Hạn dùng", kind: "day" },
      { key: "made", title: "Đã tạo" },
      { key: "left", title: "Còn trong kho" },
      { key: "shelved", title: "Trên quầy", kind: "number" },
      { key: "sold", title: "Đã bán", kind: "number" },
    ],
    rows,
  })
  sendSheet(res, "lo-hang.xlsx", sheet)
}
