import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import type { RecallReachResponse } from "../../../../../http/lots"
import { readReach } from "../../../../../recall/reach"
import type { GetReach } from "../../../../lots/bodies"

/** Looks, changes nothing. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<RecallReachResponse>) {
  const { reached: _reached, ...reach } = await readReach(req.scope, { selection: req.validatedQuery as GetReach })
  const caller = callerOf(req)
  const verbs: RecallReachResponse["verbs"] = [
    ...(caller.may("propose", "recall") ? (["drill"] as const) : []),
    ...(caller.may("propose", "recall") && !caller.may("write", "recall") ? (["proposal"] as const) : []),
    ...(caller.may("write", "recall") ? (["hold"] as const) : []),
    ...(caller.may("decide", "recall") ? (["recall"] as const) : []),
  ]
  res.json({ reach, verbs })
}
