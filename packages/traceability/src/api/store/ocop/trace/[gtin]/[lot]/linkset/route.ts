import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { labelsOf } from "../../../../../../../trace/labels"
import { toLinkset } from "../../../../../../../rules/trace"
import { traceOf } from "../../../../../../trace/public"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const linkset = toLinkset(labelsOf(req.scope).origin, await traceOf(req.scope, req))
  res.type("application/linkset+json").send(JSON.stringify(linkset))
}
