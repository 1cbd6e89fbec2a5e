import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { localeOf } from "@ocop/request"
import type { LotResponse } from "../../../../http/lots"
import { readMovements } from "../../../../lots/list-lots"
import { heldBy, ownLot } from "../../../../lots/operate"
import { readLotTree } from "../../../../lots/read-lot-tree"
import { pathOfLot } from "../../../../trace/find-trace"
import { toTree } from "../../../../trace/tree"
import { verbsOf } from "../../../../rules/lots"
import { ownLots } from "../../../lots/own-lots"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<LotResponse>) {
  const lot = await ownLot(req.scope, ownLots(req).producer_id, req.params.id ?? "")
  const [tree, movements, held_by, public_path] = await Promise.all([readLotTree(req.scope, lot.id), readMovements(req.scope, lot.id), heldBy(req.scope, lot.id), pathOfLot(req.scope, lot)])
  res.json({ ...tree, movements, picture: toTree(tree, ({ title }) => title, localeOf(req)), public_path, verbs: verbsOf({ ...tree.lot, held_by }) })
}
