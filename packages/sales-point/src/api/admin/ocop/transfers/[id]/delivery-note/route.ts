import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { readTransfer } from "../../../../../../goods/read-transfers"
import type { TransferResponse } from "../../../../../../http-goods"
import { deliveryNotePdf, writeDeliveryNote } from "../../../../../../market/delivery-note"
import { actorOf } from "../../../../../reach"
import { sendPaper } from "../../../../../send-paper"
import { mustHandle, mustSee } from "../../may-touch"

/** The note as PDF, with what was counted once it was. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ""
  mustSee(callerOf(req), await readTransfer(req.scope, id))
  const { number, bytes } = await deliveryNotePdf(req.scope, id)
  sendPaper(res, `${number}.pdf`, bytes)
}

/** Writes the note under the next number; asked for twice it is the first. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<TransferResponse>) {
  const id = req.params.id ?? ""
  const caller = callerOf(req)
  mustHandle(caller, await readTransfer(req.scope, id), "delivery-note")
  await writeDeliveryNote(req.scope, { transfer_id: id, by: actorOf(caller) })
  res.status(201).json({ transfer: await readTransfer(req.scope, id) })
}
