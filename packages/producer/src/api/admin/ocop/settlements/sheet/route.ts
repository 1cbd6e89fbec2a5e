import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuseCutOff } from "@ocop/request"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { listAccounts, type AccountQuery } from "../../../../../settlement/accounts"

const MOST = 5_000
const BANKS = { none: "Chưa nhập", waiting: "Chờ kiểm tra", accepted: "Đã kiểm tra", refused: "Trả lại" }

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { accounts, count } = await listAccounts(req.scope, { ...(req.validatedQuery as AccountQuery), limit: MOST, offset: 0 })
  refuseCutOff(req, { count, most: MOST })
  const file = await toXlsx({
    name: "Công nợ chủ thể",
    columns: [
      { key: "name", title: "Chủ thể", width: 40 },
      { key: "balance", title: "Số dư", kind: "dong" },
      { key: "payable", title: "Trả được ngay", kind: "dong" },
      { key: "on_the_way", title: "Đang chuyển", kind: "dong" },
      { key: "stated_to", title: "Đối soát đến", kind: "month" },
      { key: "bank", title: "Tài khoản ngân hàng" },
    ],
    rows: accounts.map((row) => ({ ...row, bank: BANKS[row.bank] })),
  })
  sendSheet(res, "cong-no-chu-the.xlsx", file)
}
