import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import type { RecallResponse } from "../../../../../http/lots"
import { readRecall } from "../../../../../recall/read-recalls"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<RecallResponse>) {
  const found = await readRecall(req.scope, req.params.id ?? "")
  const { kind, answered_by } = found.recall
  const caller = callerOf(req)
  const [writes, decides] = [caller.may("write", "recall"), caller.may("decide", "recall")]
  const open = answered_by === null
  const verbs: RecallResponse["verbs"] = [
    ...(open && kind === "proposal" && writes ? (["hold"] as const) : []),
    ...(open && (kind === "proposal" || kind === "hold") && decides ? (["recall"] as const) : []),
    ...(open && ((kind === "hold" && writes) || (kind === "recall" && decides)) ? (["lift"] as const) : []),
  ]
  res.json({ ...found, verbs })
}
