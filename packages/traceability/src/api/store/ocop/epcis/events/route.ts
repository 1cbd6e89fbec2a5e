import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "@ocop/certification/modules/certification"
import { findEvents, readToken } from "../../../../../epcis/events"
import { epcisQueryDocument, readEventQuery } from "../../../../../rules/epcis"
import { labelsOf } from "../../../../../trace/labels"
import { problem } from "../../../../trace/problem"

/** The standard's SimpleEventQuery over GET (EPCIS 2.0 §12.7). */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const read = readEventQuery(req.query as Record<string, unknown>)
  if ("refused" in read) return problem(res, 400, "QueryParameterException", read.refused)
  const after = read.nextPageToken ? readToken(read.nextPageToken) : null
  if (after === undefined) return problem(res, 400, "QueryParameterException", `"nextPageToken" is none of ours; begin without it`)
  const { events, nextPageToken } = await findEvents(req.scope, { ...read, after })
  const { origin } = labelsOf(req.scope)
  if (nextPageToken) {
    const next = new URLSearchParams(req.query as Record<string, string>)
    next.set("nextPageToken", nextPageToken)
    res.setHeader("link", `<${origin}/epcis/events?${next}>; rel="next"`)
  }
  res.setHeader("GS1-EPCIS-Version", "2.0.0")
  res.setHeader("GS1-CBV-Version", "2.0.0")
  res.type("application/ld+json").send(JSON.stringify(epcisQueryDocument(origin, events, now())))
}
