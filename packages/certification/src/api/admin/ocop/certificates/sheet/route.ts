import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readQuery, refuseCutOff } from "@ocop/request"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { readCertificates } from "../../../../../reading/certificate-rows"
import { MOST_ROWS } from "../../../../../year/most-rows"
import { AdminCertificateSheet } from "../../validators"

const STATES = {
  upcoming: "Chưa đến ngày hiệu lực",
  active: "Còn hiệu lực",
  renewal_window: "Đến hạn nộp hồ sơ công nhận lại",
  grace: "Gia hạn chờ công nhận lại",
  renewed: "Đã được công nhận lại",
  expired: "Hết hạn",
  revoked: "Đã thu hồi",
  superseded: "Đã thay bằng giấy mới",
}

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { certificates, count } = await readCertificates(req.scope, readQuery(req, AdminCertificateSheet), { take: MOST_ROWS, skip: 0 })
  refuseCutOff(req, { count, most: MOST_ROWS })
  const file = await toXlsx({
    name: "Giấy chứng nhận",
    columns: [
      { key: "number", title: "Số giấy chứng nhận" },
      { key: "product", title: "Sản phẩm", width: 40 },
      { key: "producer", title: "Chủ thể", width: 32 },
      { key: "star", title: "Hạng sao", kind: "number" },
      { key: "decision", title: "Số quyết định" },
      { key: "issued_by", title: "Cơ quan ban hành", width: 24 },
      { key: "from", title: "Có hiệu lực từ", kind: "day" },
      { key: "until", title: "Hết hiệu lực", kind: "day" },
      { key: "state", title: "Hôm nay", width: 32 },
      { key: "source", title: "Nguồn", width: 28 },
    ],
    rows: certificates.map((row) => ({
      number: row.number,
      product: row.product.title,
      producer: row.producer?.name ?? null,
      star: row.star,
      decision: row.decision_number,
      issued_by: row.issued_by,
      from: row.precision === "day" ? row.valid_from : null,
      until: row.precision === "day" ? (row.grace_until ?? row.valid_until) : null,
      state: STATES[row.state],
      source: row.source,
    })),
  })
  sendSheet(res, "giay-chung-nhan.xlsx", file)
}
