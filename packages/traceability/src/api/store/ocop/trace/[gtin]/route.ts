import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TraceResponse } from "../../../../../http/trace"
import { traceOf } from "../../../../trace/public"

/** What a barcode without a lot stands for. */
export async function GET(req: MedusaRequest, res: MedusaResponse<TraceResponse>) {
  res.json({ trace: await traceOf(req.scope, req) })
}
