import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuseCutOff } from "@ocop/request"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { officeEntries } from "../../../../../logbook/office"
import { entryText, kindText } from "../../../../../rules/logbook"
import type { OfficeEntriesQuery } from "../../../../logbook/validators"

const MOST_ROWS = 20_000

/** The entries of the list as XLSX, field by field in words; nothing is left out, also not what was corrected. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { logbook_entries, count } = await officeEntries(req.scope, { ...(req.validatedQuery as OfficeEntriesQuery), limit: MOST_ROWS, offset: 0 })
  refuseCutOff(req, { count, most: MOST_ROWS })
  const rows = logbook_entries.map((entry) => ({
    seq: entry.seq,
    producer: entry.producer.name,
    day: entry.happened_on,
    kind: kindText(entry, "vi"),
    place: entry.place_name ?? "",
    content: entryText(entry, "vi").map(({ label, value }) => `${label}: ${value}`).join("; "),
    standing: entry.corrects ? (entry.content ? "Mục sửa" : "Mục bỏ") : entry.corrected_by ? "Đã có mục sửa" : "",
    reason: entry.reason ?? "",
    author: entry.author,
    recorded: entry.recorded_at,
    signed: entry.signed_on,
    hash: entry.hash,
  }))
  const sheet = await toXlsx({
    name: "Sổ ghi chép",
    columns: [
      { key: "producer", title: "Chủ thể" },
      { key: "seq", title: "Số", kind: "number" },
      { key: "day", title: "Ngày làm", kind: "day" },
      { key: "kind", title: "Việc" },
      { key: "place", title: "Nơi" },
      { key: "content", title: "Nội dung" },
      { key: "standing", title: "Sửa, bỏ" },
      { key: "reason", title: "Lý do sửa" },
      { key: "author", title: "Người ghi" },
      { key: "recorded", title: "Ghi lúc" },
      { key: "signed", title: "Ký ngày", kind: "day" },
      { key: "hash", title: "Mã băm" },
    ],
    rows,
  })
  sendSheet(res, "so-ghi-chep.xlsx", sheet)
}
