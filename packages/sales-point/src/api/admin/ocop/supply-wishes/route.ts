import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { audit } from "@ocop/access/audit"
import { callerOf } from "@ocop/access/caller"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import type { SupplyWishListResponse } from "../../../../http"
import { invalid } from "../../../../refusals"
import { supplyNames } from "../../../../supply/names"
import { listWishes } from "../../../../supply/wishes"
import { addSupplyWishWorkflow } from "../../../../workflows"
import { AdminGetSupplyWishes, type AdminAddSupplyWish } from "../supply-plans/validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<SupplyWishListResponse>) {
  res.json(await listWishes(req.scope, req.validatedQuery as AdminGetSupplyWishes))
}

export async function POST(req: AuthenticatedMedusaRequest<AdminAddSupplyWish>, res: MedusaResponse<SupplyWishListResponse>) {
  const { variants, outlets } = await supplyNames(req.scope)
  const wish = req.validatedBody
  if (!variants.has(wish.variant_id)) invalid("Không tìm thấy sản phẩm này. Hãy chọn lại.", "variant_unknown")
  if (!outlets.has(wish.outlet_id)) invalid("Không tìm thấy nơi bán này. Hãy chọn lại.", "outlet_unknown")
  if (wish.last_day < todayInVietnam(now())) invalid("Ngày cuối đã qua. Hãy chọn một ngày từ hôm nay trở đi.", "day_past")
  const { result: id } = await addSupplyWishWorkflow(req.scope).run({ input: { ...wish, note: wish.note || null, added_by: callerOf(req).name } })
  await audit(req.scope, { subject: "supply", subject_id: id, after: wish })
  res.status(201).json(await listWishes(req.scope, AdminGetSupplyWishes.parse({})))
}
