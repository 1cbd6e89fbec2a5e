import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf, refuse } from "@ocop/access/caller"
import type { RecallListResponse, RecallResponse } from "../../../../http/lots"
import { listRecalls, readRecall } from "../../../../recall/read-recalls"
import { startRecall } from "../../../../recall/start-recall"
import type { GetRecalls, StartRecallBody } from "../../../lots/bodies"
import { officeActor } from "../../../lots/office-actor"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<RecallListResponse>) {
  res.json(await listRecalls(req.scope, req.validatedQuery as GetRecalls))
}

export async function POST(req: AuthenticatedMedusaRequest<StartRecallBody>, res: MedusaResponse<Omit<RecallResponse, "verbs">>) {
  const { kind } = req.validatedBody
  const caller = callerOf(req)
  if (kind === "hold" && !caller.may("write", "recall")) refuse("Bạn đề nghị được; văn phòng điều phối mới tạm giữ lô.")
  if (kind === "recall" && !caller.may("decide", "recall")) refuse("Chỉ văn phòng điều phối hoặc lãnh đạo ra lệnh thu hồi. Bạn có thể gửi đề nghị.")
  const id = await startRecall(req.scope, { ...req.validatedBody, by: officeActor(req) })
  res.status(201).json(await readRecall(req.scope, id))
}
