import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readQuery } from "@ocop/request"
import type { ShelfResponse } from "../../../http"
import { ownPoint, roleAt } from "../../../till/points"
import { readShelf } from "../../../till/read-shelf"
import { CounterAtPoint } from "../../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ShelfResponse>) {
  const { point, caller } = await ownPoint(req, readQuery(req, CounterAtPoint).point_id)
  const { shelf, etag } = await readShelf(req.scope, { point, role: roleAt(caller, point.id) })
  res.set({ etag, "cache-control": "private, no-cache", "x-counted-at": shelf.counted_at })
  if (req.headers["if-none-match"] === etag) return void res.status(304).end()
  res.json(shelf)
}
