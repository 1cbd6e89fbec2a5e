import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { changeTask } from "../../../../../../../fair/prepare"
import { readFair } from "../../../../../../../fair/read-fairs"
import type { FairResponse } from "../../../../../../../http"
import type { AdminChangeTask } from "../../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminChangeTask>, res: MedusaResponse<FairResponse>) {
  const { id = "", task_id = "" } = req.params
  await changeTask(req.scope, id, task_id, req.validatedBody, callerOf(req).name)
  res.json({ fair: await readFair(req.scope, id) })
}
