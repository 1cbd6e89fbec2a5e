import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DossierChoice } from "../http/year"
import { ANNUAL_CYCLE_MODULE } from "../modules/annual-cycle/name"
import type AnnualCycleModuleService from "../modules/annual-cycle/service"
import { now } from "../modules/certification/clock"
import { CERTIFICATION_MODULE } from "../modules/certification/name"
import type CertificationModuleService from "../modules/certification/service"
import { type Decision, decisionsThatCount, isGrant, starOf } from "../rules"
import { dossierKindsOpen, ENDED, type Recognition } from "../rules/year"

/** A producer's products, and for what each may be evaluated now. */
export async function dossierChoices(container: MedusaContainer, producer_id: string): Promise<DossierChoice[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: producers } = await query.graph({ entity: "producer", fields: ["id", "products.id", "products.title"], filters: { id: producer_id } })
  const products = ((producers[0] as unknown as { products?: ({ id: string; title: string } | null)[] } | undefined)?.products ?? []).flatMap((product) => product ?? [])
  if (products.length === 0) return []
  const ids = products.map(({ id }) => id)
  const [decisions, dossiers, sheetOf] = await Promise.all([
    container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).listDecisionsByProduct(ids),
    container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE).listDossiers({ product_id: ids, producer_id }, { take: null, select: ["id", "product_id", "state"] }),
    sheetsOf(container, ids),
  ])
  const at = now()
  return products.map(({ id, title }) => {
    const recognition = recognitionOf(decisions.get(id) ?? [], at)
    const open = dossiers.find(({ product_id, state }) => product_id === id && !(ENDED as string[]).includes(state))
    return { product: { id, title }, sheet: sheetOf(id), star: recognition.star, kinds: dossierKindsOpen(recognition, at), open_dossier_id: open?.id ?? null }
  })
}

/** What a product's decisions make of it at an instant. */
export function recognitionOf(decisions: readonly Decision[], at: Date): Recognition {
  const standing = starOf(decisions, at)
  return { ever: decisionsThatCount(decisions).some(isGrant), star: standing?.star ?? null, valid_until: standing?.valid_until ?? null }
}

/** In which group of the official classification a product stands is the catalogue's to know, which knows us and not we it. */
async function sheetsOf(container: MedusaContainer, product_id: string[]): Promise<(id: string) => number | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [listings, groups] = await Promise.all([
    query.graph({ entity: "product_listing", fields: ["product_id", "group_code"], filters: { product_id } }),
    query.graph({ entity: "product_group", fields: ["code", "sheet"], filters: { valid_to: null } }),
  ])
  const rows = listings.data as unknown as { product_id: string; group_code: string | null }[]
  const sheets = new Map((groups.data as unknown as { code: string; sheet: number | null }[]).map(({ code, sheet }) => [code, sheet]))
  return (id) => sheets.get(rows.find((row) => row.product_id === id)?.group_code ?? "") ?? null
}
