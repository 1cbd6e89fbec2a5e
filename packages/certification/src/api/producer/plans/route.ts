import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { readBody } from "@ocop/request"
import type { PlanRow } from "../../../modules/annual-cycle/rows"
import { writePlanWorkflow } from "../../../workflows/year"
import { PlanBody } from "../../../year/bodies"
import { notFound, nowText, ownProducer, rolesOf, yearOfOcop } from "../../../year/caller"
import { planDetail } from "../../../year/details"
import { communeNames } from "../../../year/directory"
import { pageOf } from "../../../year/list-query"
import { planView } from "../../../year/views"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset } = pageOf(req)
  const [rows, count] = await yearOfOcop(req).listAndCountBusinessPlans({ producer_id: ownProducer(req) }, { take: limit, skip: offset, order: { created_at: "DESC" } })
  const nameOf = await communeNames(req.scope)
  res.json({ plans: rows.map((row) => planView(row as PlanRow, nameOf)), count, offset, limit })
}

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const body = readBody(req, PlanBody)
  const producer_id = ownProducer(req)
  const [idea] = await yearOfOcop(req).listProductIdeas({ id: body.idea_id, producer_id }, { take: 1 })
  if (!idea) throw notFound("ý tưởng")
  const { result: id } = await writePlanWorkflow(req.scope).run({ input: { ...body, at: nowText() } })
  const row = (await yearOfOcop(req).retrieveBusinessPlan(id)) as PlanRow
  res.status(201).json({ plan: await planDetail(req.scope, row, rolesOf(callerOf(req))) })
}
