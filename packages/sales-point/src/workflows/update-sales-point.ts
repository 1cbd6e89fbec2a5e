import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, dismissRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows"
import { SalesPointEvents } from "../events"
import type { OpeningHours, SalesPointKind } from "../http"
import { SALES_POINT_MODULE } from "../modules/sales-point"
import { tiePlacesStep } from "./steps/tie-places"
import { updateSalesPointStep } from "./steps/update-sales-point"

export interface UpdateSalesPointInput {
  id: string
  changes: {
    name?: string
    kind?: SalesPointKind
    commune_code?: string
    commune_valid_from?: string
    address?: string
    about?: string | null
    phone?: string | null
    latitude?: number | null
    longitude?: number | null
    hours?: OpeningHours
    hours_note?: string | null
    pickup?: boolean
  }
  /** absent: stays as it is */
  stock_location?: { from: string | null; to: string | null }
}

/** Changes what visitors read of a point, and where its goods lie. Emits `sales-point.updated`. */
export const updateSalesPointWorkflow = createWorkflow("update-sales-point", (input: UpdateSalesPointInput) => {
  const salesPoint = updateSalesPointStep(input)
  const links = transform({ input }, ({ input: { id, stock_location } }) => {
    const link = (stock_location_id: string) => ({ [SALES_POINT_MODULE]: { sales_point_id: id }, [Modules.STOCK_LOCATION]: { stock_location_id } })
    const { from = null, to = null } = stock_location ?? {}
    return from === to ? { gone: [], made: [] } : { gone: from ? [link(from)] : [], made: to ? [link(to)] : [] }
  })
  const gone = transform(links, ({ gone }) => gone)
  const made = transform(links, ({ made }) => made)
  dismissRemoteLinkStep(gone)
  createRemoteLinkStep(made)
  tiePlacesStep({ id: input.id })
  const event = transform(salesPoint, ({ id, handle }) => ({ id, handle }))
  emitEventStep({ eventName: SalesPointEvents.UPDATED, data: event })
  return new WorkflowResponse(salesPoint)
})
