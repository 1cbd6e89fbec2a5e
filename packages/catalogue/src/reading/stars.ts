import type { MedusaContainer } from "@medusajs/framework/types"
import type { StarView } from "@ocop/certification/http"
import { CERTIFICATION_MODULE, type CertificationModuleService } from "@ocop/certification/modules/certification"
import { starOf, toStarView } from "@ocop/certification/rules"

/** Stars of these products at an instant, by product id; products without one are absent. Two queries however many. */
export async function starsOf(container: MedusaContainer, productIds: string[], at: Date): Promise<Map<string, StarView>> {
  const decisions = await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).listDecisionsByProduct(productIds)
  return new Map(
    [...decisions].flatMap(([id, ofProduct]) => {
      const star = starOf(ofProduct, at)
      return star ? [[id, toStarView(star)] as const] : []
    }),
  )
}
