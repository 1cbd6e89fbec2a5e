import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TraceResponse } from "../../../../../../http/trace"
import { traceOf } from "../../../../../trace/public"

export async function GET(req: MedusaRequest, res: MedusaResponse<TraceResponse>) {
  res.json({ trace: await traceOf(req.scope, req) })
}
