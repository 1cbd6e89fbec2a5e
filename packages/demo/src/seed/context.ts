import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const queryOf = (container: MedusaContainer) => container.resolve(ContainerRegistrationKeys.QUERY)

export interface SeedContext {
  container: MedusaContainer
  query: ReturnType<typeof queryOf>
  logger: Logger
}

export const seedContext = (container: MedusaContainer): SeedContext => ({
  container,
  query: queryOf(container),
  logger: container.resolve(ContainerRegistrationKeys.LOGGER),
})

/** The rows that are not there yet, compared by key. */
export function missing<Row>(rows: readonly Row[], keyOf: (row: Row) => string, known: Iterable<string>): Row[] {
  const there = new Set(known)
  return rows.filter((row) => !there.has(keyOf(row)))
}
