import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readQuery } from "@ocop/request"
import type { AuditEntryListResponse } from "../../../../http"
import { listAuditEntries } from "../../../audit-entries"
import { AdminListAuditEntries } from "../../../validators"

export async function GET(req: MedusaRequest, res: MedusaResponse<AuditEntryListResponse>) {
  const { limit, offset, ...filters } = readQuery(req, AdminListAuditEntries)
  const [audit_entries, count] = await listAuditEntries(req.scope, filters, { take: limit, skip: offset })
  res.json({ audit_entries, count, offset, limit })
}
