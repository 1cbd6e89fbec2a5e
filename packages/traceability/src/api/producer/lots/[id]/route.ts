import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { LotResponse } from "../../../../http/lots"
import { readMovements } from "../../../../lots/list-lots"
import { heldBy, ownLot } from "../../../../lots/operate"
import { readLotTree } from "../../../../lots/read-lot-tree"
import { verbsOf } from "../../../../rules/lots"
import { ownLots } from "../../../lots/own-lots"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<LotResponse>) {
  const lot = await ownLot(req.scope, ownLots(req).producer_id, req.params.id ?? "")
  const [tree, movements, held_by] = await Promise.all([readLotTree(req.scope, lot.id), readMovements(req.scope, lot.id), heldBy(req.scope, lot.id)])
  res.json({ ...tree, movements, verbs: verbsOf({ ...tree.lot, held_by }) })
}
