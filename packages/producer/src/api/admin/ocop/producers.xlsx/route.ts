import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refuseCutOff } from "@ocop/request"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { PRODUCER_TYPE_NAMES, type ProducerType } from "../../../../rules"
import { withCommune } from "../producers/with-commune"

const MOST = 5_000

/** The list of producers as XLSX, for the same query without pages. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({ entity: "producer", filters: req.filterableFields, fields: req.queryConfig.fields, pagination: { skip: 0, take: MOST, order: req.queryConfig.pagination.order } })
  refuseCutOff(req, { count: metadata!.count, most: MOST })
  const rows = await withCommune(data, req.scope)
  const file = await toXlsx({
    name: "Chủ thể",
    columns: [
      { key: "name", title: "Tên" },
      { key: "type", title: "Loại hình" },
      { key: "then", title: "Xã" },
      { key: "now", title: "Xã hôm nay" },
      { key: "products", title: "Số sản phẩm", kind: "number" },
      { key: "status", title: "Trạng thái" },
    ],
    rows: rows.map(({ name, type, commune, products, status }) => ({
      name,
      type: type ? PRODUCER_TYPE_NAMES[type as ProducerType] : "",
      then: commune?.then ?? "",
      now: commune?.now ?? "",
      products: (products ?? []).filter(Boolean).length,
      status: status === "active" ? "Đang hoạt động" : "Tạm dừng",
    })),
  })
  sendSheet(res, "chu-the.xlsx", file)
}
