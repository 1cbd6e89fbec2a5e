import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { TERRITORY_MODULE, type TerritoryModuleService } from "@ocop/territory/modules/territory"

import type { DeliveryZoneListResponse, DeliveryZoneResponse, UnitRef } from "../../../../http"
import { CHECKOUT_MODULE, now, type CheckoutModuleService } from "../../../../modules/checkout"
import { inForce, vietnamDay, ZONE_SCOPES } from "../../../../rules"
import { declareDeliveryZoneWorkflow } from "../../../../workflows"
import { unitToday } from "../../../../workflows/quote/delivery-options"
import type { AdminDeclareDeliveryZone } from "../../../validators"
import { zoneView } from "../../../zone-view"

const MOST_EARLIER = 50

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<DeliveryZoneListResponse>) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const [{ zones, rates }, directory, producers, points] = await Promise.all([
    req.scope.resolve<CheckoutModuleService>(CHECKOUT_MODULE).deliveryTable(),
    req.scope.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory(),
    query.graph({ entity: "producer", fields: ["commune_code", "commune_valid_from"] }),
    query.graph({ entity: "sales_point", fields: ["id"], filters: { pickup: true, status: "open" } }),
  ])
  const at = now()
  const latest = [...zones].sort((a, b) => b.valid_from.getTime() - a.valid_from.getTime())
  const current = ZONE_SCOPES.flatMap((scope) => latest.find((zone) => zone.scope === scope && inForce(at)(zone)) ?? [])
  res.json({
    zones: current.map((zone) => zoneView(zone, rates)),
    earlier: latest.filter(({ valid_to }) => valid_to && valid_to <= at).slice(0, MOST_EARLIER).map((zone) => zoneView(zone, rates)),
    origin: mostOf(producers.data.flatMap(({ commune_code: code, commune_valid_from: valid_from }) => unitToday(directory, { code, valid_from }, vietnamDay(at)) ?? [])),
    pickup_points: points.data.length,
  })
}

export async function POST(req: AuthenticatedMedusaRequest<AdminDeclareDeliveryZone>, res: MedusaResponse<DeliveryZoneResponse>) {
  const { replaces, ...zone } = req.validatedBody
  const { result } = await declareDeliveryZoneWorkflow(req.scope).run({ input: { zone, replaces, at: now().toISOString() } })
  const { zones, rates } = await req.scope.resolve<CheckoutModuleService>(CHECKOUT_MODULE).deliveryTable()
  res.status(201).json({ zone: zoneView(zones.find(({ id }) => id === result.id)!, rates) })
}

function mostOf(units: UnitRef[]): UnitRef | null {
  const counts = new Map<string, number>()
  for (const { code } of units) counts.set(code, (counts.get(code) ?? 0) + 1)
  const [most] = [...units].sort((a, b) => counts.get(b.code)! - counts.get(a.code)!)
  return most ? { code: most.code, valid_from: most.valid_from } : null
}
