import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { keyOfRequest } from "../../../../../../epcis/packhouse-keys"
import { epcisOf } from "../../../../../../trace/captured"
import { problem } from "../../../../../trace/problem"

/** What became of a capture; for the key's own producer only. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const key = await keyOfRequest(req)
  if (!key) return problem(res, 401, "SecurityException", "A packhouse key is needed: Authorization: Bearer phk_…")
  const [job] = await epcisOf(req.scope).listCaptureJobs({ id: [req.params.id!], producer_id: key.producer_id }, { take: 1 })
  if (!job) return problem(res, 404, "NoSuchResourceException", "There is no such capture job")
  const at = new Date(job.at).toISOString()
  res.json({ captureID: job.id, createdAt: at, finishedAt: at, running: false, success: true, captureErrorBehaviour: "rollback", errors: [] })
}
