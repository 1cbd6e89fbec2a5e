import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { findHealth } from "../../../../health/read-health"
import type { PointHealthListResponse } from "../../../../http"
import { pointsWithin } from "../../../reach"
import type { AdminGetPointHealth } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PointHealthListResponse>) {
  res.json(await findHealth(req.scope, { ...(req.validatedQuery as AdminGetPointHealth), within: pointsWithin(callerOf(req)), today: todayInVietnam(now()) }))
}
