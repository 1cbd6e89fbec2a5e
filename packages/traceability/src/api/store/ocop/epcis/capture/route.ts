import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { limitedBy } from "@ocop/access/sign-in"
import { capture } from "../../../../../epcis/capture"
import { keyOfRequest } from "../../../../../epcis/packhouse-keys"
import { announceTraces } from "../../../../../trace/announce"
import { labelsOf } from "../../../../../trace/labels"
import { problem } from "../../../../trace/problem"

const CAPTURES = { name: "epcis-captures", tries: 600, seconds: 3600 }

/**
 * Capture interface of EPCIS 2.0 (§12.6): an EPCISDocument, all events or none (`rollback`). 202 with the address of the job; what is
 * wrong is named by event: `faults: [{index, eventID, reason}]`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const key = await keyOfRequest(req)
  if (!key) {
    res.setHeader("www-authenticate", 'Bearer realm="packhouse"')
    return problem(res, 401, "SecurityException", "A packhouse key is needed: Authorization: Bearer phk_…; its producer makes one in the portal")
  }
  const { over } = await limitedBy(req.scope, [{ limit: CAPTURES, key: key.id }])
  if (over) return problem(res, 429, "CaptureLimitExceededException", "Too many captures within an hour; send more events in one document")
  const captured = await capture(req.scope, { key, document: req.body })
  if ("faults" in captured) {
    const [first] = captured.faults
    const where = first!.index === null ? "The document" : `Event ${first!.index}${first!.eventID ? ` (${first!.eventID})` : ""}`
    return problem(res, captured.conflict ? 409 : 400, captured.conflict ? "ResourceAlreadyExistsException" : "ValidationException", `${where}: ${first!.reason}. Nothing was taken.`, { faults: captured.faults })
  }
  await announceTraces(req.scope, captured.lot_ids)
  res.setHeader("location", `${labelsOf(req.scope).origin}/epcis/capture/${captured.job}`)
  res.setHeader("GS1-EPCIS-Version", "2.0.0")
  res.setHeader("GS1-EPCIS-Capture-Error-Behaviour", "rollback")
  res.status(202).json({ captureID: captured.job, events: captured.events, known: captured.known })
}
