import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { listKeys, makeKey } from "../../../../epcis/packhouse-keys"
import type { PackhouseKeyListResponse, PackhouseKeyMadeResponse } from "../../../../http/trace"
import type { AdminMakePackhouseKey } from "../../../trace/validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PackhouseKeyListResponse>) {
  res.json({ keys: await listKeys(req.scope) })
}

/** The secret is told this once. */
export async function POST(req: AuthenticatedMedusaRequest<AdminMakePackhouseKey>, res: MedusaResponse<PackhouseKeyMadeResponse>) {
  res.setHeader("cache-control", "no-store")
  res.status(201).json(await makeKey(req.scope, { ...req.validatedBody, by: callerOf(req).actor_id }))
}
