import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { beforeAnswer } from "../audit/before-answer"
import { endSignIns } from "./end-sign-ins"

/** Around Medusa's own route that sets a new password by a letter's token. */
export function endSignInsAfterReset(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  beforeAnswer(res, async () => {
    if (res.statusCode < 300) await endSignIns(req.scope, (req as AuthenticatedMedusaRequest).auth_context.auth_identity_id)
  })
  next()
}
