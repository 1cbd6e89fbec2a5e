import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { listEntries, writeEntry, type EntryQuery } from "../../../../settlement/entries"
import { accountOf } from "../../../../settlement/accounts"
import type { AdminWriteEntry } from "../../../../api/settlement-validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await listEntries(req.scope, req.validatedQuery as EntryQuery))
}

export async function POST(req: AuthenticatedMedusaRequest<AdminWriteEntry>, res: MedusaResponse) {
  const caller = callerOf(req)
  const key = req.get("idempotency-key")
  await writeEntry(req.scope, { ...req.validatedBody, caller, ...(key && { key: `key:${key.slice(0, 80)}` }) })
  res.status(201).json(await accountOf(req.scope, caller, req.validatedBody.producer_id))
}
