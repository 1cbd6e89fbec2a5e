import { sendSheet, toXlsx } from "@ocop/sheet"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readQuery, refuseCutOff } from "@ocop/request"
import { toSessionRows } from "../../../../../reading/council/session-view"
import { findSessions } from "../find-sessions"
import { AdminListSessions } from "../validators"

const STATES = { planned: "Chưa mở", open: "Đang chấm", closed: "Đã đóng", cancelled: "Đã hủy" }
const MOST = 5_000

/** The list as XLSX. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const [rows, count] = await findSessions(req.scope, { ...readQuery(req, AdminListSessions), limit: MOST, offset: 0 })
  refuseCutOff(req, { count, most: MOST })
  const sessions = await toSessionRows(req.scope, rows)
  const file = await toXlsx({
    name: "Phiên Hội đồng",
    columns: [
      { key: "held_on", title: "Ngày họp" },
      { key: "title", title: "Phiên" },
      { key: "council", title: "Hội đồng" },
      { key: "place", title: "Địa điểm" },
      { key: "state", title: "Trạng thái" },
      { key: "dossiers", title: "Số hồ sơ", kind: "number" },
    ],
    rows: sessions.map((each) => ({ held_on: each.held_on, title: each.title, council: each.council, place: each.place, state: STATES[each.state], dossiers: each.dossiers })),
  })
  sendSheet(res, "phien-hoi-dong.xlsx", file)
}
