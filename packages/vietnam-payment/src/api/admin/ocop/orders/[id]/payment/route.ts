import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { OrderPaymentResponse } from "../../../../../../http"
import { answerOrderPayment } from "../answer-order-payment"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<OrderPaymentResponse>) {
  await answerOrderPayment(req, res)
}
