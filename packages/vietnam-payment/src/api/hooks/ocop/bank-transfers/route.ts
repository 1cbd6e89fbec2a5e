import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readBody } from "@ocop/request"

import type { BankTransferReceipt } from "../../../../http"
import { VIETNAM_PAYMENT_MODULE, type VietnamPaymentModuleService } from "../../../../modules/vietnam-payment"
import { isWebhookSignatureValid } from "../../../../modules/vietnam-payment/webhook-signature"
import { receiveBankTransferWorkflow } from "../../../../workflows/receive-bank-transfer"
import { BankTransferNoticeBody } from "../../../validators"

/** Called by the bank's notifier; who cannot sign the raw body is refused before it is read. */
export async function POST(req: MedusaRequest, res: MedusaResponse<BankTransferReceipt>) {
  const secret = await req.scope.resolve<VietnamPaymentModuleService>(VIETNAM_PAYMENT_MODULE).webhookSecret()
  if (!secret) throw new MedusaError(MedusaError.Types.NOT_FOUND, "No bank is set up to call here")

  // The clock of the signature is the real one: a demo's fixed day must not open old messages.
  const now = new Date()
  const header = req.headers["x-ocop-signature"]
  if (typeof header !== "string" || !isWebhookSignatureValid({ secret, body: (req.rawBody as Buffer | undefined) ?? "", header, now })) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "The signature does not match the message")
  }
  const notice = readBody(req, BankTransferNoticeBody)

  const { result } = await receiveBankTransferWorkflow(req.scope).run({
    input: { ...notice, source: "webhook", booked_at: new Date(notice.booked_at), received_at: now },
  })
  const { transfer, repeated } = result
  res.status(200).json({ transfer: { id: transfer.id, transfer_id: transfer.transfer_id, order_code: transfer.order_code }, repeated })
}
