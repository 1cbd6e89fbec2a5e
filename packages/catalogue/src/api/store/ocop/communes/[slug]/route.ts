import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { now } from "@ocop/certification/modules/certification"
import type { CommuneResponse } from "../../../../../http"
import { cardsWhere } from "../../../../../reading/cards-where"
import { productCounts } from "../../../../../reading/counts"
import { communeBySlug, loadCommunes } from "../../../../../reading/load-communes"
import { communeHistory } from "../../../../../rules/commune-history"
import { toProducerCard } from "../../../../../rules/product-view"
import { inLocale, readLocale } from "../../../../../rules/text"

const MOST_PRODUCTS = 200

export async function GET(req: MedusaRequest, res: MedusaResponse<CommuneResponse>) {
  const [slug, locale, at] = [req.params.slug ?? "", readLocale(req.locale), now()]
  const { communes, places } = await loadCommunes(req.scope, locale, at)
  const found = communeBySlug(communes, places, slug)
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có xã "${slug.slice(0, 80)}" trong vùng của cửa hàng.`)
  const { unit, card, story, producers } = found.commune
  const [counts, products] = await Promise.all([
    productCounts(req.scope),
    cardsWhere(req.scope, { filters: { commune: unit.slug }, take: MOST_PRODUCTS, locale, now: at }),
  ])
  res.json({
    commune: {
      ...card,
      story: inLocale(story, locale),
      history: communeHistory(places.units, unit, locale),
      producers: producers.map((producer) => toProducerCard(producer, counts.producer.get(producer.handle) ?? 0, locale)),
      products,
    },
    moved_to: found.moved ? unit.slug : null,
  })
}
