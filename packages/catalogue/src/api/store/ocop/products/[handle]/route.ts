import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { now } from "@ocop/certification/modules/certification"
import type { ProductResponse } from "../../../../../http"
import { loadProducts } from "../../../../../reading/load-products"
import { relatedProducts } from "../../../../../reading/related-products"
import { starsOf } from "../../../../../reading/stars"
import { toProductPage } from "../../../../../rules/product-view"
import { readLocale } from "../../../../../rules/text"

/** Price and stock as they are at this moment, not as the search index keeps them. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ProductResponse>) {
  const [handle, locale, at] = [req.params.handle ?? "", readLocale(req.locale), now()]
  const [product] = await loadProducts(req.scope, { filters: { handle }, now: at })
  if (!product) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có sản phẩm "${handle.slice(0, 80)}". Hãy tìm theo tên.`)
  const [stars, related] = await Promise.all([starsOf(req.scope, [product.id], at), relatedProducts(req.scope, product, locale, at)])
  res.json({ product: toProductPage({ product, star: stars.get(product.id) ?? null, related, now: at, locale }) })
}
