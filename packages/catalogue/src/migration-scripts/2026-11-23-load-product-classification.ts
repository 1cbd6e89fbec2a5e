import type { MedusaContainer } from "@medusajs/framework/types"
import { CLASSIFICATION, CLASSIFICATION_IN_FORCE_FROM, CLASSIFICATION_LEGAL_BASIS } from "../data/product-groups"
import { CATALOGUE_MODULE } from "../modules/catalogue/name"
import type CatalogueModuleService from "../modules/catalogue/service"

/** Runs once in `medusa db:migrate`; running it again adds only what is not there. */
export default async function loadProductClassification({ container }: { container: MedusaContainer }) {
  const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
  const rows = CLASSIFICATION.flatMap(({ vi, en, groups }) =>
    groups.map(([code, sheet, name, name_en]) => ({ code, sheet, name, name_en, sector: vi, sector_en: en })),
  ).map((row, position) => ({
    ...row,
    position,
    valid_from: CLASSIFICATION_IN_FORCE_FROM,
    valid_to: null,
    legal_basis: CLASSIFICATION_LEGAL_BASIS,
  }))
  const known = await catalogue.listProductGroups({ valid_from: CLASSIFICATION_IN_FORCE_FROM }, { take: null })
  const codes = new Set(known.map(({ code }) => code))
  await catalogue.createProductGroups(rows.filter(({ code }) => !codes.has(code)))
}
