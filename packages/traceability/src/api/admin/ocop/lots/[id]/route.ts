import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import type { OfficeLotResponse } from "../../../../../http/lots"
import { producerNames, readMovements } from "../../../../../lots/list-lots"
import { readLotTree } from "../../../../../lots/read-lot-tree"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<OfficeLotResponse>) {
  const id = req.params.id ?? ""
  const [tree, movements] = await Promise.all([readLotTree(req.scope, id), readMovements(req.scope, id)])
  const { state, flagged, producer_id } = tree.lot
  const caller = callerOf(req)
  const [may, decides] = [caller.may("write", "recall"), caller.may("decide", "recall")]
  const blocked = state === "held" || state === "recalled"
  const verbs: OfficeLotResponse["verbs"] = [
    ...(may && !blocked ? (["hold"] as const) : []),
    ...(decides && state !== "recalled" ? (["recall"] as const) : []),
    ...((state === "held" && may) || (state === "recalled" && decides) ? (["resume"] as const) : []),
    ...(may && flagged ? (["clear"] as const) : []),
  ]
  const name = (await producerNames(req.scope, [producer_id])).get(producer_id) ?? ""
  res.json({ ...tree, movements, producer: { id: producer_id, name }, verbs })
}
