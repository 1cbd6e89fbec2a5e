import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StallResponse } from "../../../../../../../../../http/market"
import { marketOf } from "../../../../../../../../../market/module"
import { readStall } from "../../../../../../../../../market/read-stall"
import { returnGoods } from "../../../../../../../../../market/return-goods"
import { notFound } from "../../../../../../../../../refusals"
import { actorOf } from "../../../../../../../../reach"
import { reachStall } from "../../../../../../../../stall"
import type { AdminReturnStallGoods } from "../../../../../../receivables/validators"

/** Boxes of a debt the chain gives back; the same `key` twice is once. */
export async function POST(req: AuthenticatedMedusaRequest<AdminReturnStallGoods>, res: MedusaResponse<StallResponse>) {
  const { id, caller } = await reachStall(req, "read")
  const charge_id = req.params.charge_id ?? ""
  const [charge] = await marketOf(req.scope).listStallCharges({ id: charge_id, sales_point_id: id }, { take: 1, select: ["id"] })
  if (!charge) notFound("Gian này không có khoản công nợ đó.")
  await returnGoods(req.scope, { charge_id, ...req.validatedBody, by: actorOf(caller) })
  res.status(201).json({ stall: await readStall(req.scope, id) })
}
