import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { now } from "@ocop/territory/modules/territory"

import type { OrderPaymentResponse } from "../../../../../../http"
import { returnBankTransferWorkflow } from "../../../../../../workflows/return-bank-transfer"
import type { AdminConfirmTransfer } from "../../../../../validators"
import { answerOrderPayment } from "../answer-order-payment"

export async function POST(req: AuthenticatedMedusaRequest<AdminConfirmTransfer>, res: MedusaResponse<OrderPaymentResponse>) {
  const { amount, reference, booked_at } = req.validatedBody
  const at = now()
  const input = { order_id: req.params.id!, transfer_id: reference, amount, booked_at: booked_at ? new Date(booked_at) : at, returned_at: at, confirmed_by: req.auth_context.actor_id }
  // Two officers at once: the second sees what the first has noted.
  await req.scope.resolve(Modules.LOCKING).execute(`return:${input.order_id}`, () => returnBankTransferWorkflow(req.scope).run({ input }))
  await answerOrderPayment(req, res)
}
