import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "@ocop/certification/modules/certification"
import { fold, todayInVietnam } from "@ocop/territory/rules"
import type { SearchMissListResponse } from "../../../../http"
import { CATALOGUE_MODULE } from "../../../../modules/catalogue/name"
import type CatalogueModuleService from "../../../../modules/catalogue/service"
import type { AdminSearchMisses } from "./validators"

const DAY_MS = 86_400_000

/** What people looked for in vain, most often first: what the district does not sell yet. */
export async function GET(req: AuthenticatedMedusaRequest<unknown, AdminSearchMisses>, res: MedusaResponse<SearchMissListResponse>) {
  const { q, days, limit, offset } = req.validatedQuery as AdminSearchMisses
  const since = todayInVietnam(new Date(now().getTime() - (days - 1) * DAY_MS))
  const { misses, count } = await req.scope.resolve<CatalogueModuleService>(CATALOGUE_MODULE).listMisses({ since, holding: fold(q), limit, offset })
  res.json({ search_misses: misses.map((miss) => ({ id: miss.words, ...miss })), count, limit, offset, since })
}
