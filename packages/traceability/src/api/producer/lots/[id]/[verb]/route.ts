import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readBody } from "@ocop/request"
import type { LotDoneResponse } from "../../../../../http/lots"
import { operate, ownLot } from "../../../../../lots/operate"
import { notFound } from "../../../../../refusals"
import type { LotVerb } from "../../../../../rules/lots"
import { LotBodies } from "../../../../lots/bodies"
import { ownLots } from "../../../../lots/own-lots"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<LotDoneResponse>) {
  const own = ownLots(req)
  const { id = "", verb = "" } = req.params
  if (!Object.hasOwn(LotBodies, verb)) notFound(`Không có việc "${verb}" với lô hàng.`)
  const body = readBody(req, LotBodies[verb as LotVerb])
  const created = await operate(req.scope, own, { id, verb: verb as LotVerb, body: body as never })
  res.json({ lot: await ownLot(req.scope, own.producer_id, id), created: await Promise.all(created.map((each) => ownLot(req.scope, own.producer_id, each))) })
}
