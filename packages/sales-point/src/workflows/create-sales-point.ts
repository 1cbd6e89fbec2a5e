import { Modules } from "@medusajs/framework/utils"
import { WorkflowResponse, createHook, createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows"
import { SalesPointEvents } from "../events"
import type { OpeningHours, SalesPointKind, SalesPointStatus } from "../http"
import { SALES_POINT_MODULE, type PointActor } from "../modules/sales-point"
import { createSalesPointStep } from "./steps/create-sales-point"
import { validateSalesPointStep } from "./steps/validate-sales-point"

export interface CreateSalesPointInput {
  handle: string
  name: string
  kind: SalesPointKind
  /** as it stands when it is written down; left out: proposed */
  status?: SalesPointStatus
  commune_code: string
  commune_valid_from: string
  /** as a visitor needs it, without the commune */
  address: string
  about?: string | null
  phone?: string | null
  latitude?: number | null
  longitude?: number | null
  hours: OpeningHours
  hours_note?: string | null
  pickup?: boolean
  demo?: boolean
  stock_location_id?: string
  sales_channel_id?: string
  /** why it is proposed, and by whom */
  reason?: string
  by?: PointActor
}

/** Writes a point down, with its first step. Emits `sales-point.created`. Hook `validate` lets another plugin refuse. */
export const createSalesPointWorkflow = createWorkflow("create-sales-point", (input: CreateSalesPointInput) => {
  validateSalesPointStep(input)
  const validate = createHook("validate", input)
  const salesPoint = createSalesPointStep(input)
  const links = transform({ input, salesPoint }, ({ input, salesPoint }) => {
    const from = { [SALES_POINT_MODULE]: { sales_point_id: salesPoint.id } }
    return [
      ...(input.stock_location_id ? [{ ...from, [Modules.STOCK_LOCATION]: { stock_location_id: input.stock_location_id } }] : []),
      ...(input.sales_channel_id ? [{ ...from, [Modules.SALES_CHANNEL]: { sales_channel_id: input.sales_channel_id } }] : []),
    ]
  })
  createRemoteLinkStep(links)
  const event = transform(salesPoint, ({ id, handle }) => ({ id, handle }))
  emitEventStep({ eventName: SalesPointEvents.CREATED, data: event })
  return new WorkflowResponse(salesPoint, { hooks: [validate] })
})
