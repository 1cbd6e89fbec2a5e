import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { now } from "@ocop/certification/modules/certification"
import type { ProducerResponse } from "../../../../../http"
import { cardsWhere } from "../../../../../reading/cards-where"
import { loadProducers } from "../../../../../reading/load-producers"
import { toProducerCard } from "../../../../../rules/product-view"
import { inLocale, readLocale } from "../../../../../rules/text"

const MOST_PRODUCTS = 200

export async function GET(req: MedusaRequest, res: MedusaResponse<ProducerResponse>) {
  const [handle, locale, at] = [req.params.handle ?? "", readLocale(req.locale), now()]
  const [producer] = await loadProducers(req.scope, { handle }, at)
  if (!producer) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có chủ thể "${handle.slice(0, 80)}".`)
  const products = await cardsWhere(req.scope, { filters: { producer: handle }, take: MOST_PRODUCTS, locale, now: at })
  res.json({
    producer: {
      ...toProducerCard(producer, products.length, locale),
      story: inLocale(producer.story, locale),
      source: producer.source,
      products,
    },
  })
}
