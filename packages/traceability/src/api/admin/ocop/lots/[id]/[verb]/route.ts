import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { audit } from "@ocop/access/audit"
import { callerOf, refuse } from "@ocop/access/caller"
import { now } from "../../../../../../clock"
import type { LotView } from "../../../../../../http/lots"
import { resumeLot } from "../../../../../../lots/block-lots"
import { lotViews } from "../../../../../../lots/lot-views"
import { lotsOf } from "../../../../../../lots/module"
import { notFound, refused } from "../../../../../../refusals"
import { tellLotsChanged } from "../../../../../../lots/tell"
import { startRecall } from "../../../../../../recall/start-recall"
import { officeActor } from "../../../../../lots/office-actor"

export async function POST(req: AuthenticatedMedusaRequest<{ reason: string }>, res: MedusaResponse<{ lot: LotView; recall_id: string | null }>) {
  const { id = "", verb = "" } = req.params
  const { reason } = req.validatedBody
  const caller = callerOf(req)
  const by = officeActor(req)
  const view = async () => (await lotViews(req.scope, await lotsOf(req.scope).listLots({ id }, { take: 1 })))[0] ?? notFound("Không có lô này.")
  const lot = await view()
  let recall_id: string | null = null
  if (verb === "hold" || verb === "recall") {
    if (verb === "recall" && !caller.may("decide", "recall")) refuse("Chỉ văn phòng điều phối hoặc lãnh đạo ra lệnh thu hồi.")
    if (lot.state === "recalled" || (verb === "hold" && lot.state === "held")) refused(`Lô ${lot.code} đang ở trạng thái "${lot.state_name.toLowerCase()}".`, "wrong_step")
    recall_id = await startRecall(req.scope, { kind: verb, selection: { lot_ids: [id] }, reason, by })
  } else if (verb === "resume") {
    if (lot.state !== "held" && lot.state !== "recalled") refused(`Lô ${lot.code} không bị tạm giữ hay thu hồi.`, "wrong_step")
    if (lot.state === "recalled" && !caller.may("decide", "recall")) refuse("Chỉ văn phòng điều phối hoặc lãnh đạo cho bán lại lô đã thu hồi.")
    await resumeLot(req.scope, { lot_id: id, reason, by })
    await audit(req.scope, { subject: "lot", subject_id: id, before: { state: lot.state }, after: { state: (await view()).state, reason } })
  } else if (verb === "clear") {
    await lotsOf(req.scope).writeSteps({ lot_ids: [id], kind: "clear", reason, by, at: now() })
    await tellLotsChanged(req.scope, [id])
  } else notFound(`Không có việc "${verb}" với lô hàng.`)
  res.json({ lot: await view(), recall_id })
}
