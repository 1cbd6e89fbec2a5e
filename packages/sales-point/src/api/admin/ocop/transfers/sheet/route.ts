import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { refuseCutOff } from "@ocop/request"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { findTransfers } from "../../../../../goods/read-transfers"
import { TRANSFER_STATUS_NAMES } from "../../../../../rules/goods"
import { pointsWithin } from "../../../../reach"
import type { AdminGetTransfers } from "../validators"

const MOST_ROWS = 5000

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { transfers, count } = await findTransfers(req.scope, { ...(req.validatedQuery as AdminGetTransfers), within: pointsWithin(callerOf(req)), limit: MOST_ROWS, offset: 0 })
  refuseCutOff(req, { count, most: MOST_ROWS })
  const bytes = await toXlsx({
    name: "Phiếu chuyển hàng",
    columns: [
      { key: "code", title: "Số phiếu" },
      { key: "day", title: "Ngày", kind: "day" },
      { key: "from_name", title: "Nơi gửi" },
      { key: "to_name", title: "Nơi nhận" },
      { key: "boxes", title: "Số hộp", kind: "number" },
      { key: "status_name", title: "Trạng thái" },
      { key: "by", title: "Người lập" },
    ],
    rows: transfers.map((transfer) => ({ ...transfer, day: new Date(Date.parse(transfer.at) + 7 * 3_600_000).toISOString().slice(0, 10), from_name: transfer.from.name, to_name: transfer.to.name, status_name: TRANSFER_STATUS_NAMES[transfer.status].vi })),
  })
  sendSheet(res, "phieu-chuyen-hang.xlsx", bytes)
}
