import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "@ocop/certification/modules/certification"
import type { ProductListResponse } from "../../../../http"
import { listProducts } from "../../../../reading/list-products"
import { readListQuery } from "../../../../rules/list-query"
import { readLocale } from "../../../../rules/text"

export async function GET(req: MedusaRequest, res: MedusaResponse<ProductListResponse>) {
  res.json(await listProducts(req.scope, { query: readListQuery(req.query), locale: readLocale(req.locale), now: now() }))
}
