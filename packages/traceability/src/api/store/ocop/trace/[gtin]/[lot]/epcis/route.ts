import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "@ocop/certification/modules/certification"
import { eventsOfLot } from "../../../../../../../epcis/events"
import { epcisDocument } from "../../../../../../../rules/epcis"
import { findTrace } from "../../../../../../../trace/find-trace"
import { labelsOf } from "../../../../../../../trace/labels"
import { keyOf, unknownCode } from "../../../../../../trace/public"

/** The lot with everything it was made of, in the standard's words. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const lot = (await findTrace(req.scope, keyOf(req)))?.lot ?? unknownCode()
  const document = epcisDocument(labelsOf(req.scope).origin, await eventsOfLot(req.scope, lot.id), now())
  res.type("application/ld+json").send(JSON.stringify(document))
}
