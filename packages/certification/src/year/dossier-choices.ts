import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DossierChoice } from "../http/year"
import { fold } from "../modules/annual-cycle/fold"
import { ANNUAL_CYCLE_MODULE } from "../modules/annual-cycle/name"
import type AnnualCycleModuleService from "../modules/annual-cycle/service"
import { now } from "../modules/certification/clock"
import { CERTIFICATION_MODULE } from "../modules/certification/name"
import type CertificationModuleService from "../modules/certification/service"
import { type Decision, decisionsThatCount, isGrant, starOf } from "../rules"
import { dossierKindsOpen, ENDED, type Recognition } from "../rules/year"

export interface ChoicesAsked {
  producer_id: string
  /** part of a product's name, accents not needed */
  q: string
  /** only products without a dossier under way */
  free: boolean
  limit: number
  offset: number
}

/** A page of a producer's products by name, and for what each may be evaluated now. */
export async function dossierChoices(container: MedusaContainer, { producer_id, q, free, limit, offset }: ChoicesAsked): Promise<{ choices: DossierChoice[]; count: number }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: producers } = await query.graph({ entity: "producer", fields: ["id", "products.id", "products.title"], filters: { id: producer_id } })
  const own = ((producers[0] as { products?: ({ id: string; title: string } | null)[] } | undefined)?.products ?? []).flatMap((product) => product ?? [])
  const dossiers = await container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE).listDossiers({ producer_id, state: { $nin: [...ENDED] } }, { take: null, select: ["id", "product_id"] })
  const open = new Map(dossiers.map(({ id, product_id }) => [product_id, id]))
  const words = fold(q)
  const found = own
    .filter(({ id, title }) => fold(title).includes(words) && !(free && open.has(id)))
    .sort((one, other) => byName.compare(one.title, other.title) || one.id.localeCompare(other.id))
  const products = found.slice(offset, offset + limit)
  const ids = products.map(({ id }) => id)
  const [decisions, sheetOf] = await Promise.all([container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).listDecisionsByProduct(ids), sheetsOf(container, ids)])
  const at = now()
  const choices = products.map(({ id, title }) => {
    const recognition = recognitionOf(decisions.get(id) ?? [], at)
    return { product: { id, title }, sheet: sheetOf(id), star: recognition.star, kinds: dossierKindsOpen(recognition, at), open_dossier_id: open.get(id) ?? null }
  })
  return { choices, count: found.length }
}

const byName = new Intl.Collator("vi", { numeric: true })

/** What a product's decisions make of it at an instant. */
export function recognitionOf(decisions: readonly Decision[], at: Date): Recognition {
  const standing = starOf(decisions, at)
  return { ever: decisionsThatCount(decisions).some(isGrant), star: standing?.star ?? null, valid_until: standing?.valid_until ?? null }
}

/** In which group of the official classification a product stands is the catalogue's to know, which knows us and not we it. */
async function sheetsOf(container: MedusaContainer, product_id: string[]): Promise<(id: string) => number | null> {
  if (product_id.length === 0) return () => null
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [listings, groups] = await Promise.all([
    query.graph({ entity: "product_listing", fields: ["product_id", "group_code"], filters: { product_id } }),
    query.graph({ entity: "product_group", fields: ["code", "sheet"], filters: { valid_to: null } }),
  ])
  const rows = listings.data as { product_id: string; group_code: string | null }[]
  const sheets = new Map((groups.data as { code: string; sheet: number | null }[]).map(({ code, sheet }) => [code, sheet]))
  return (id) => sheets.get(rows.find((row) => row.product_id === id)?.group_code ?? "") ?? null
}
