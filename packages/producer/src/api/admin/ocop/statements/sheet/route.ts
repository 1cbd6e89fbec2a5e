import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuseCutOff } from "@ocop/request"
import { sendSheet, toXlsx } from "@ocop/sheet"
import { ENTRY_KIND_NAMES, ENTRY_KINDS } from "../../../../../rules"
import { listStatements, type StatementQuery } from "../../../../../settlement/list-statements"

const MOST = 5_000

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { statements, count } = await listStatements(req.scope, { ...(req.validatedQuery as StatementQuery), limit: MOST, offset: 0 })
  refuseCutOff(req, { count, most: MOST })
  const dong = { kind: "dong" as const }
  const file = await toXlsx({
    name: "Bảng đối soát",
    columns: [
      { key: "number", title: "Số" },
      { key: "producer", title: "Chủ thể", width: 36 },
      { key: "period", title: "Kỳ", kind: "month" },
      { key: "opening", title: "Đầu kỳ", ...dong },
      ...ENTRY_KINDS.map((kind) => ({ key: kind, title: ENTRY_KIND_NAMES[kind], ...dong })),
      { key: "closing", title: "Cuối kỳ", ...dong },
      { key: "issued_at", title: "Lập ngày", kind: "day" },
    ],
    rows: statements.map(({ number, producer, period, opening, sums, closing, issued_at }) => ({ number, producer: producer.name, period, opening, ...sums, closing, issued_at })),
  })
  sendSheet(res, "bang-doi-soat.xlsx", file)
}
