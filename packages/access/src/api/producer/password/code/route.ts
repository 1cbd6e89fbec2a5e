import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { localeOf } from "@ocop/request"
import { readIdentifier } from "../../../../rules"
import { limitedBy } from "../../../../sign-in/limit"
import { CODES_ASKED, CODES_ASKED_FROM } from "../../../../sign-in/limits"
import { tooMany } from "../../../../sign-in/too-many"
import { AccessEvents } from "../../../../workflows/events"
import type { ProducerAskCode } from "../../../validators"

/** Asks for a code that sets a new password. Answers the same, and as fast, whether there is such an account or not. */
export async function POST(req: MedusaRequest<ProducerAskCode>, res: MedusaResponse) {
  const identifier = readIdentifier(req.validatedBody.identifier)
  const tally = await limitedBy(req.scope, [
    { limit: CODES_ASKED, key: identifier?.value ?? "unreadable" },
    { limit: CODES_ASKED_FROM, key: req.ip ?? "unknown" },
  ])
  if (tally.over) return tooMany({ res, seconds: tally.seconds, locale: localeOf(req), of: "code" })
  if (identifier) await req.scope.resolve(Modules.EVENT_BUS).emit({ name: AccessEvents.PASSWORD_CODE_ASKED, data: identifier })
  res.sendStatus(202)
}
