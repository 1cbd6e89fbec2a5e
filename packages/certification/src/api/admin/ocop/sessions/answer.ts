import { callerOf } from "@ocop/access/caller"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SessionDetail } from "../../../../http/council"
import { readSession } from "../../../../reading/council/session-view"

/** The session as the caller may see it now. */
export async function answerWithSession(req: MedusaRequest, res: MedusaResponse<{ session: SessionDetail }>, status = 200): Promise<void> {
  res.status(status).json({ session: await readSession(req.scope, req.params.id!, { user_id: callerOf(req).actor_id }) })
}
