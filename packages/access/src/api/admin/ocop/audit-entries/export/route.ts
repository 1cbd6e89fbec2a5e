import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readQuery, refuseCutOff } from "@ocop/request"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { deedText, noteText, rolesText, subjectName } from "../../../../../rules/audit"
import { listAuditEntries } from "../../../../audit-entries"
import { AdminListAuditEntries } from "../../../../validators"

/** As many as a sheet can be read with; more is asked for month by month. */
const MOST_ROWS = 20_000

const instant = new Intl.DateTimeFormat("vi-VN", { timeZone: "Asia/Ho_Chi_Minh", day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit" })

/** The same entries as the list, as XLSX. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { limit: _limit, offset: _offset, ...filters } = readQuery(req, AdminListAuditEntries)
  const [entries, count] = await listAuditEntries(req.scope, filters, { take: MOST_ROWS, skip: 0 })
  refuseCutOff(req, { count, most: MOST_ROWS })
  const file = await toXlsx({
    name: "Nhật ký",
    columns: [
      { key: "at", title: "Lúc", width: 20 },
      { key: "actor_name", title: "Ai", width: 26 },
      { key: "roles", title: "Vai trò", width: 26 },
      { key: "deed", title: "Việc", width: 36 },
      { key: "subject", title: "Loại", width: 18 },
      { key: "subject_id", title: "Mã", width: 30 },
      { key: "before", title: "Trước", width: 40 },
      { key: "after", title: "Sau", width: 40 },
      { key: "request", title: "Nội dung gửi", width: 40 },
      { key: "from_network", title: "Từ mạng", width: 18 },
      { key: "address", title: "Địa chỉ gọi", width: 44 },
    ],
    rows: entries.map((entry) => ({
      ...entry,
      at: instant.format(new Date(entry.at)),
      roles: rolesText(entry.roles, "vi"),
      deed: deedText(entry.deed, "vi"),
      address: entry.deed,
      subject: subjectName(entry.subject, "vi"),
      before: noteText(entry.before, "vi"),
      after: noteText(entry.after, "vi"),
      request: entry.request ? JSON.stringify(entry.request) : "",
    })),
  })
  sendSheet(res, "nhat-ky.xlsx", file)
}
