import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "@ocop/certification/modules/certification"
import type { ProducerListResponse } from "../../../../http"
import { communeSlugs } from "../../../../reading/commune-slugs"
import { productCounts } from "../../../../reading/counts"
import { loadProducers } from "../../../../reading/load-producers"
import { pageOf } from "../../../../rules/page-of"
import { toProducerCard } from "../../../../rules/product-view"
import { readLocale } from "../../../../rules/text"

export async function GET(req: MedusaRequest, res: MedusaResponse<ProducerListResponse>) {
  const [locale, at, { page, limit }] = [readLocale(req.locale), now(), pageOf(req.query, 24, 60)]
  const [producers, counts, slugs] = await Promise.all([loadProducers(req.scope, {}, at), productCounts(req.scope), communeSlugs(req.scope, at)])
  const commune = typeof req.query.commune === "string" ? slugs.today(req.query.commune) : undefined
  const asked = producers.filter((producer) => commune === undefined || producer.commune.slug === commune)
  res.json({
    producers: asked
      .slice((page - 1) * limit, page * limit)
      .map((producer) => toProducerCard(producer, counts.producer.get(producer.handle) ?? 0, locale)),
    count: asked.length,
    page,
    pages: Math.max(1, Math.ceil(asked.length / limit)),
    limit,
  })
}
