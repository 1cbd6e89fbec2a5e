import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { readBody } from "@ocop/request"
import type { IdeaRow } from "../../../modules/annual-cycle/rows"
import { writeIdeaWorkflow } from "../../../workflows/year"
import { IdeaBody } from "../../../year/bodies"
import { nowText, ownProducer, rolesOf, yearOfOcop } from "../../../year/caller"
import { ideaDetail } from "../../../year/details"
import { communeNames } from "../../../year/directory"
import { pageOf } from "../../../year/list-query"
import { ideaView } from "../../../year/views"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset } = pageOf(req)
  const [rows, count] = await yearOfOcop(req).listAndCountProductIdeas({ producer_id: ownProducer(req) }, { take: limit, skip: offset, order: { created_at: "DESC" } })
  const nameOf = await communeNames(req.scope)
  res.json({ ideas: rows.map((row) => ideaView(row as IdeaRow, nameOf)), count, offset, limit })
}

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const body = readBody(req, IdeaBody)
  const producer_id = ownProducer(req)
  const { result: id } = await writeIdeaWorkflow(req.scope).run({ input: { ...body, producer_id, at: nowText() } })
  const row = (await yearOfOcop(req).retrieveProductIdea(id)) as IdeaRow
  res.status(201).json({ idea: await ideaDetail(req.scope, row, rolesOf(callerOf(req))) })
}
