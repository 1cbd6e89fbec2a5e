import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { readTransfer } from "../../../../../../goods/read-transfers"
import { stepTransfer } from "../../../../../../goods/transfer"
import type { TransferResponse } from "../../../../../../http-goods"
import { notFound } from "../../../../../../refusals"
import { TRANSFER_VERBS, type TransferVerb } from "../../../../../../rules/goods"
import { actorOf } from "../../../../../reach"
import { mustHandle } from "../../may-touch"
import type { AdminStepTransfer } from "../../validators"

/** ready, dispatch, receive, cancel */
export async function POST(req: AuthenticatedMedusaRequest<AdminStepTransfer>, res: MedusaResponse<TransferResponse>) {
  const { id = "", verb = "" } = req.params
  if (!TRANSFER_VERBS.includes(verb as TransferVerb)) notFound(`Không có việc "${verb.slice(0, 40)}" với phiếu chuyển.`)
  const caller = callerOf(req)
  mustHandle(caller, await readTransfer(req.scope, id), verb)
  const { reason = null, counts } = req.validatedBody
  await stepTransfer(req.scope, { id, verb: verb as TransferVerb, reason, ...(counts && { counts }), by: actorOf(caller) })
  res.json({ transfer: await readTransfer(req.scope, id) })
}
