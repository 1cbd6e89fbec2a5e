import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "@ocop/territory/modules/territory"
import { marketOf } from "../../../../../../../market/module"
import { invalid } from "../../../../../../../refusals"
import type { StallResponse } from "../../../../../../../http/market"
import { readStall } from "../../../../../../../market/read-stall"
import { actorOf } from "../../../../../../reach"
import { reachStall } from "../../../../../../stall"
import type { AdminAgreeStallPrices } from "../../../../receivables/validators"

/** Prices agreed with the chain from a day on. */
export async function POST(req: AuthenticatedMedusaRequest<AdminAgreeStallPrices>, res: MedusaResponse<StallResponse>) {
  const { id, caller } = await reachStall(req, "read")
  const { valid_from, prices } = req.validatedBody
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "variant", fields: ["id", "title", "product.title"], filters: { id: prices.map(({ variant_id }) => variant_id) } })
  const titleOf = new Map((data as unknown as { id: string; title: string; product: { title: string } | null }[]).map((row) => [row.id, [row.product?.title, row.title].filter(Boolean).join(", ")]))
  const titled = prices.map((row) => ({ ...row, title: titleOf.get(row.variant_id) ?? invalid("Có sản phẩm không còn trong cửa hàng. Hãy tải lại trang.", "variant_unknown") }))
  await marketOf(req.scope).agreePrices({ sales_point_id: id, valid_from, prices: titled, by: actorOf(caller), at: now() })
  res.status(201).json({ stall: await readStall(req.scope, id) })
}
