import { callerOf } from "@ocop/access/caller"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { writeMinutes } from "../../../../../../reading/council/minutes"
import { readSession } from "../../../../../../reading/council/session-view"
import { REFUSALS } from "../../../../../../modules/council/refusals"

/** The minutes as DOCX, of a session that is closed. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const session = await readSession(req.scope, req.params.id!, { user_id: callerOf(req).actor_id })
  if (session.state !== "closed") throw REFUSALS.move("Biên bản chỉ lập được sau khi phiên đã đóng.")
  res.setHeader("content-type", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
  res.setHeader("content-disposition", `attachment; filename="bien-ban-${session.held_on}.docx"`)
  res.send(await writeMinutes(req.scope, session))
}
