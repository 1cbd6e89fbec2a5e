import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { consignmentOf } from "../../../../goods/module"
import type { MarkDownRuleResponse } from "../../../../http-goods"
import { invalid } from "../../../../refusals"
import { actorOf, pointsWithin } from "../../../reach"
import type { AdminSetMarkDownRule } from "../transfers/validators"

const answer = async (req: AuthenticatedMedusaRequest): Promise<MarkDownRuleResponse> => {
  const rule = await consignmentOf(req.scope).markDownRuleOn(todayInVietnam(now()))
  return { rule, most_percent: pointsWithin(callerOf(req)) === undefined ? rule.office_percent : rule.manager_percent }
}

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<MarkDownRuleResponse>) {
  res.json(await answer(req))
}

/** From a day on; what was marked down before stays as it was said. */
export async function POST(req: AuthenticatedMedusaRequest<AdminSetMarkDownRule>, res: MedusaResponse<MarkDownRuleResponse>) {
  if (req.validatedBody.valid_from < todayInVietnam(now())) invalid("Mức giảm chỉ đặt từ hôm nay trở đi.", "day_past")
  await consignmentOf(req.scope).setMarkDownRule({ ...req.validatedBody, by: actorOf(callerOf(req)), at: now() })
  res.status(201).json(await answer(req))
}
