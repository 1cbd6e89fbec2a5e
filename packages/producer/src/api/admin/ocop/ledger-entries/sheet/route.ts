import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuseCutOff } from "@ocop/request"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { listEntries, type EntryQuery } from "../../../../../settlement/entries"

const MOST = 20_000

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { entries, count } = await listEntries(req.scope, { ...(req.validatedQuery as EntryQuery), limit: MOST, offset: 0 })
  refuseCutOff(req, { count, most: MOST })
  const file = await toXlsx({
    name: "Sổ công nợ",
    columns: [
      { key: "happened_at", title: "Ngày", kind: "day" },
      { key: "period", title: "Kỳ", kind: "month" },
      { key: "producer", title: "Chủ thể", width: 36 },
      { key: "kind_name", title: "Khoản" },
      { key: "source_name", title: "Nguồn" },
      { key: "reference", title: "Mã" },
      { key: "text", title: "Diễn giải", width: 48 },
      { key: "amount", title: "Số tiền", kind: "dong" },
      { key: "by", title: "Người ghi" },
    ],
    rows: entries.map(({ producer, goods, note, ...entry }) => ({ ...entry, producer: producer.name, text: [...goods.map(({ title, quantity }) => `${quantity} × ${title}`), note ?? ""].filter(Boolean).join("; ") })),
  })
  sendSheet(res, "so-cong-no.xlsx", file)
}
