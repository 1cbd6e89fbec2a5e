import type { MedusaContainer } from "@medusajs/framework/types"
import { loadProducts } from "@ocop/catalogue/reading/load-products"
import { CERTIFICATION_MODULE, type CertificationModuleService } from "@ocop/certification/modules/certification"
import { starOf, toStarView } from "@ocop/certification/rules"
import { PRODUCER_MODULE, type ProducerModuleService } from "@ocop/producer/modules/producer"
import type { TraceContent } from "../http/trace"
import { giftBoxContents } from "../lots/gift-box"
import { lotViews } from "../lots/lot-views"
import { lotsOf } from "../lots/module"
import { LOT_STATE_NAMES } from "../rules/lots"
import { pathsOfLots } from "./find-trace"

/** What a gift box holds as the public reads it: whose each thing is, its star today, where its own story stands. Empty: it is no gift box. */
export async function readContents(container: MedusaContainer, { lot_id, locale, at }: { lot_id: string; locale: "vi" | "en"; at: Date }): Promise<TraceContent[]> {
  const parts = (await giftBoxContents(container, { lot_ids: [lot_id] })).get(lot_id) ?? []
  if (parts.length === 0) return []
  const products = [...new Set(parts.flatMap(({ part }) => part.product_id ?? []))]
  const [lots, paths, records, decisions, makers] = await Promise.all([
    lotsOf(container).listLots({ id: parts.map(({ part }) => part.lot_id) }, { take: null }).then((rows) => lotViews(container, rows, at)),
    pathsOfLots(container, parts.map(({ part: { lot_id: id, code, variant_id, product_id } }) => ({ id, code, variant_id, product_id }))),
    loadProducts(container, { filters: { id: products }, now: at }),
    container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).listDecisionsByProduct(products),
    container.resolve<ProducerModuleService>(PRODUCER_MODULE).listProducers({ id: [...new Set(parts.map(({ part }) => part.producer_id))] }, { take: null, withDeleted: true, select: ["id", "handle", "name"] }),
  ])
  return parts.map(({ per_box, part }): TraceContent => {
    const record = records.find(({ id }) => id === part.product_id)
    const variant = record?.variants.find(({ id }) => id === part.variant_id)
    const maker = makers.find(({ id }) => id === part.producer_id)
    const state = lots.find(({ id }) => id === part.lot_id)!.state
    const star = starOf(decisions.get(part.product_id ?? "") ?? [], at)
    return {
      lot: part.code,
      path: paths.get(part.lot_id) ?? null,
      title: record?.title[locale] ?? part.title,
      unit: (record?.variants.length === 1 ? record.unit?.[locale] : null) ?? variant?.title[locale] ?? null,
      per_box,
      producer: maker ? { handle: maker.handle, name: maker.name } : null,
      star: star && toStarView(star),
      best_before: part.best_before,
      stopped: state === "recalled" || state === "held" ? LOT_STATE_NAMES[state][locale] : null,
    }
  })
}
