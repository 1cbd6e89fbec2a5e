import { callerOf } from "@ocop/access/caller"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MySheetsResponse } from "../../../../http/council"
import { readMySheets } from "../../../../reading/council/my-sheet"

export async function GET(req: MedusaRequest, res: MedusaResponse<MySheetsResponse>) {
  res.json({ score_sheets: await readMySheets(req.scope, callerOf(req).actor_id) })
}
