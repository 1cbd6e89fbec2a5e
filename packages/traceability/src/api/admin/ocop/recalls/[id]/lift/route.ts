import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf, refuse } from "@ocop/access/caller"
import type { RecallResponse } from "../../../../../../http/lots"
import { readRecall } from "../../../../../../recall/read-recalls"
import { liftRecall } from "../../../../../../recall/start-recall"
import { officeActor } from "../../../../../lots/office-actor"

export async function POST(req: AuthenticatedMedusaRequest<{ reason: string }>, res: MedusaResponse<Omit<RecallResponse, "verbs">>) {
  const id = req.params.id ?? ""
  const caller = callerOf(req)
  const { recall } = await readRecall(req.scope, id, 0)
  if (!caller.may(recall.kind === "recall" ? "decide" : "write", "recall")) refuse("Chỉ văn phòng điều phối hoặc lãnh đạo cho bán lại.")
  await liftRecall(req.scope, { id, reason: req.validatedBody.reason, by: officeActor(req) })
  res.json(await readRecall(req.scope, id))
}
