import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readQuery } from "@ocop/request"
import type { PreorderListResponse } from "../../../http"
import { counterOf } from "../../../till/module"
import { ownPoint } from "../../../till/points"
import { CounterAtPoint } from "../../validators"

const MOST = 200

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PreorderListResponse>) {
  const { point } = await ownPoint(req, readQuery(req, CounterAtPoint).point_id)
  const rows = await counterOf(req.scope).openPreorders({ point_id: point.id, limit: MOST })
  res.json({ preorders: rows.flatMap(({ body, receipt_number, at, goods }) => (body.kind === "ordered" ? [{ order: body, receipt_number: receipt_number!, at: new Date(at).toISOString(), goods: goods ?? [] }] : [])) })
}
