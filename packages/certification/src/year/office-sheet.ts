import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { refuseCutOff } from "@ocop/request"
import { type Column, sendSheet, toXlsx } from "@ocop/sheet"
import type { DossierRow, IdeaRow, PlanRow } from "../modules/annual-cycle/rows"
import { now } from "../modules/certification/clock"
import { dayOf } from "../rules/time"
import { yearOfOcop } from "./caller"
import { communeNames } from "./directory"
import { LISTED } from "./listed"
import { listQuery } from "./list-query"
import { MOST_ROWS } from "./most-rows"
import { SORTABLE } from "./sortable"
import { KIND_NAMES, ROUTE_NAMES, STATE_NAMES } from "../rules/year"

interface Line {
  code: string
  title: string
  producer: string
  commune: string
  state: string
  year: number
  kind: string
  route: string
  sheet: number
  mentor: string
  due_on: string
  submitted_at: string
  since: string
}

const COLUMNS: Record<"idea" | "plan" | "dossier", Column<Partial<Line>>[]> = {
  idea: [{ key: "title", title: "Ý tưởng", width: 40 }, { key: "producer", title: "Chủ thể", width: 34 }, { key: "commune", title: "Xã" }, { key: "state", title: "Trạng thái" }, { key: "year", title: "Năm", kind: "number" }, { key: "since", title: "Từ ngày", kind: "day" }],
  plan: [{ key: "title", title: "Sản phẩm", width: 40 }, { key: "producer", title: "Chủ thể", width: 34 }, { key: "commune", title: "Xã" }, { key: "state", title: "Trạng thái" }, { key: "mentor", title: "Cơ quan đỡ đầu", width: 30 }, { key: "since", title: "Từ ngày", kind: "day" }],
  dossier: [
    { key: "code", title: "Mã sản phẩm" }, { key: "title", title: "Sản phẩm", width: 40 }, { key: "producer", title: "Chủ thể", width: 34 }, { key: "commune", title: "Xã" },
    { key: "kind", title: "Loại" }, { key: "route", title: "Quy trình", width: 30 }, { key: "sheet", title: "Phiếu", kind: "number" }, { key: "state", title: "Trạng thái", width: 30 },
    { key: "since", title: "Từ ngày", kind: "day" }, { key: "due_on", title: "Hạn", kind: "day" }, { key: "submitted_at", title: "Ngày nộp", kind: "day" },
  ],
}

const NAMES = { idea: "Ý tưởng", plan: "Phương án", dossier: "Hồ sơ" }

/** The same rows a list would show, all pages of it, as XLSX. */
export async function sendOfficeSheet(req: AuthenticatedMedusaRequest, res: MedusaResponse, subject: "idea" | "plan" | "dossier"): Promise<void> {
  const service = yearOfOcop(req)
  const { filters, order } = listQuery(req, callerOf(req), { subject, sortable: SORTABLE[subject], today: dayOf(now()) })
  const config = { take: MOST_ROWS, order, select: LISTED[subject] }
  const [rows, count] = await { idea: () => service.listAndCountProductIdeas(filters, config), plan: () => service.listAndCountBusinessPlans(filters, config), dossier: () => service.listAndCountDossiers(filters, config) }[subject]()
  refuseCutOff(req, { count, most: MOST_ROWS })
  const nameOf = await communeNames(req.scope)
  sendSheet(res, `${subject}.xlsx`, await toXlsx({ name: NAMES[subject], columns: COLUMNS[subject], rows: (rows as (IdeaRow | PlanRow | DossierRow)[]).map((row) => lineOf(row, nameOf)) }))
}

const iso = (at: Date | string | null) => (at ? new Date(at).toISOString() : "")

function lineOf(row: IdeaRow | PlanRow | DossierRow, nameOf: (code: string) => string): Partial<Line> {
  const line = { title: row.title, producer: row.producer_name, commune: nameOf(row.commune_code), state: STATE_NAMES[row.state]?.vi ?? row.state, year: row.year, since: iso(row.state_since) }
  if ("mentor_body" in row) return { ...line, mentor: row.mentor_body ?? "" }
  if (!("route" in row)) return line
  return { ...line, code: row.code ?? "", kind: KIND_NAMES[row.kind].vi, route: ROUTE_NAMES[row.route].vi, sheet: row.sheet, due_on: row.due_on ?? "", submitted_at: iso(row.submitted_at) }
}
