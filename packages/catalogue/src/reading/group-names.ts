import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/territory/rules"
import { CATALOGUE_MODULE } from "../modules/catalogue/name"
import type CatalogueModuleService from "../modules/catalogue/service"
import type { Text } from "../rules/text"

/** Names of the groups of the classification in force at an instant, by code. */
export async function groupNames(container: MedusaContainer, now: Date): Promise<Map<string, Text>> {
  const today = todayInVietnam(now)
  const rows = await container
    .resolve<CatalogueModuleService>(CATALOGUE_MODULE)
    .listProductGroups({}, { take: null, select: ["code", "name", "name_en", "valid_from", "valid_to"], order: { position: "ASC" } })
  return new Map(
    rows
      .filter(({ valid_from, valid_to }) => valid_from <= today && (valid_to === null || today < valid_to))
      .map(({ code, name, name_en }) => [code, { vi: name, en: name_en }]),
  )
}
