import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf, refuse } from "@ocop/access/caller"
import { listKeys, makeKey } from "../../../epcis/packhouse-keys"
import type { PackhouseKeyListResponse, PackhouseKeyMadeResponse } from "../../../http/trace"
import type { MakePackhouseKey } from "../../trace/validators"

const ownProducer = (req: AuthenticatedMedusaRequest): string => callerOf(req).producerId ?? refuse("Trang này dành cho chủ thể sản xuất.")

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PackhouseKeyListResponse>) {
  res.json({ keys: await listKeys(req.scope, ownProducer(req)) })
}

/** The secret is told this once. */
export async function POST(req: AuthenticatedMedusaRequest<MakePackhouseKey>, res: MedusaResponse<PackhouseKeyMadeResponse>) {
  res.setHeader("cache-control", "no-store")
  res.status(201).json(await makeKey(req.scope, { producer_id: ownProducer(req), name: req.validatedBody.name, by: callerOf(req).actor_id }))
}
