import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "@ocop/certification/modules/certification"
import { todayInVietnam } from "@ocop/territory/rules"
import { CATALOGUE_MODULE } from "../../../../modules/catalogue/name"
import type CatalogueModuleService from "../../../../modules/catalogue/service"
import { lookFor } from "../../../../reading/look-for"
import { readListQuery } from "../../../../rules/list-query"
import { missOf } from "../../../../rules/search-miss"
import type { StoreSearchMiss } from "./validators"

/** Told by a page that had nothing to show. Believed only when it is still so; nothing of who told it is kept. */
export async function POST(req: MedusaRequest<StoreSearchMiss>, res: MedusaResponse) {
  const { q } = req.validatedBody
  const words = missOf(q)
  if (words) {
    const { found, understood } = await lookFor(req.scope, { query: readListQuery({ q, limit: "1" }), locale: "vi", now: now() })
    const missed = found.count === 0 || (understood?.dropped.length ?? 0) > 0
    if (missed) await req.scope.resolve<CatalogueModuleService>(CATALOGUE_MODULE).countMiss({ day: todayInVietnam(now()), words })
  }
  res.status(204).end()
}
