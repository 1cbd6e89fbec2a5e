import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { AdminOrderOriginsResponse } from "../../../../../../http"
import { CHECKOUT_MODULE, type CheckoutModuleService } from "../../../../../../modules/checkout"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminOrderOriginsResponse>) {
  const order_id = req.params.id!
  const checkout = req.scope.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const [origins, [terms], { data: orders }] = await Promise.all([
    checkout.listOrderLineOrigins({ order_id }, { take: null, order: { producer_name: "ASC" } }),
    checkout.listOrderTerms({ order_id }, { take: 1 }),
    query.graph({ entity: "order", fields: ["items.*"], filters: { id: order_id } }),
  ])
  const items = (orders[0] as { items?: { id: string; title: string; subtitle: string | null; product_title: string | null; variant_title: string | null; quantity: number }[] } | undefined)?.items ?? []
  const places = await locationNames(query, origins.map((origin) => origin.stock_location_id).filter((id) => id !== null))

  res.json({
    lines: origins.flatMap((origin) => {
      const item = items.find(({ id }) => id === origin.order_line_id)
      if (!item) return []
      return [
        {
          order_line_id: origin.order_line_id,
          title: item.product_title ?? item.title,
          unit: item.variant_title ?? item.subtitle ?? "",
          quantity: origin.quantity ?? Number(item.quantity),
          producer: { id: origin.producer_id, handle: origin.producer_handle, name: origin.producer_name },
          stock_location: origin.stock_location_id ? { id: origin.stock_location_id, name: places.get(origin.stock_location_id) ?? origin.stock_location_id } : null,
          lot_id: origin.lot_id,
          lot_code: origin.lot_code,
        },
      ]
    }),
    terms: terms
      ? { delivery: terms.delivery_name, address: terms.delivery_address, from: terms.delivery_from, to: terms.delivery_to, note: terms.note, ended_as: terms.ended_as, ended_by: terms.ended_by }
      : null,
  })
}

interface Graph {
  graph: (config: { entity: string; fields: string[]; filters: object }) => Promise<{ data: unknown[] }>
}

async function locationNames(query: Graph, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { data } = await query.graph({ entity: "stock_location", fields: ["id", "name"], filters: { id: [...new Set(ids)] } })
  return new Map((data as { id: string; name: string }[]).map(({ id, name }) => [id, name]))
}
