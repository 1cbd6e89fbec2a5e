import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuseCutOff } from "@ocop/request"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { PAYOUT_STATE_NAMES, PAYOUT_STATES } from "../../../../../rules"
import { listPayLists } from "../../../../../settlement/pay-lists"
import type { AdminGetPayLists } from "../../../../settlement-validators"

const MOST = 5_000

/** The lists with their sums, without an account number: what goes to the bank is the sheet of one list. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { pay_lists, count } = await listPayLists(req.scope, { ...(req.validatedQuery as AdminGetPayLists), limit: MOST, offset: 0 })
  refuseCutOff(req, { count, most: MOST })
  const file = await toXlsx({
    name: "Danh sách chi trả",
    columns: [
      { key: "code", title: "Số" },
      { key: "made_at", title: "Lập ngày", kind: "day" },
      { key: "by", title: "Người lập", width: 28 },
      { key: "payouts", title: "Số khoản", kind: "number" },
      { key: "amount", title: "Số tiền", kind: "dong" },
      ...PAYOUT_STATES.map((state) => ({ key: state, title: PAYOUT_STATE_NAMES[state], kind: "number" as const })),
    ],
    rows: pay_lists.map(({ code, made_at, by, payouts, amount, states }) => ({ code, made_at, by, payouts, amount, ...states })),
  })
  sendSheet(res, "danh-sach-chi-tra.xlsx", file)
}
