import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import type { Caller } from "@ocop/access/caller"
import type { SetUpMatter, SetUpView } from "../http"

/** Where a matter is known: a row that satisfies it, found by name so that no package below this one is needed. */
const FOUND_IN: Record<SetUpMatter, { entity: string; fields?: string[]; filters?: Record<string, unknown> }> = {
  operator: { entity: "operator_facts" },
  payment: { entity: "region", fields: ["payment_providers.id"], filters: { currency_code: "vnd" } },
  delivery: { entity: "delivery_zone" },
  people: { entity: "access_grant", filters: { role: "coordination_office" } },
  producers: { entity: "producer" },
  products: { entity: "product", filters: { status: ProductStatus.PUBLISHED } },
}

/** What a new shop still needs before it can sell, in the order it is done; told to who may set the shop up, and no longer once all is there. */
export async function readSetUp(container: MedusaContainer, caller: Caller): Promise<SetUpView[]> {
  if (!caller.may("write", "shop_setting")) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const matters = await Promise.all(
    Object.entries(FOUND_IN).map(async ([matter, { entity, fields = [], filters = {} }]): Promise<SetUpView> => {
      const { data } = await query.graph({ entity, fields: ["id", ...fields], filters, pagination: { take: 1 } } as Parameters<typeof query.graph>[0])
      const [row] = data as { payment_providers?: unknown[] }[]
      return { matter: matter as SetUpMatter, done: Boolean(row) && (matter !== "payment" || Boolean(row!.payment_providers?.length)) }
    }),
  )
  return matters.every(({ done }) => done) ? [] : matters
}
