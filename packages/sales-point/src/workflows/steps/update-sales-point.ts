import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../modules/sales-point"
import { objectionsToHours, objectionsToSalesPoint } from "../../rules"
import type { UpdateSalesPointInput } from "../update-sales-point"

export const updateSalesPointStep = createStep(
  "update-sales-point",
  async ({ id, changes: { hours: newHours, ...changes } }: UpdateSalesPointInput, { container }) => {
    const points = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
    const before = await points.retrieveSalesPoint(id)
    const objections = [...objectionsToSalesPoint({ ...before, ...changes }), ...(newHours ? objectionsToHours(newHours) : [])]
    if (objections.length > 0) throw new MedusaError(MedusaError.Types.INVALID_DATA, objections.join(" "))
    const after = await points.updateSalesPoints({ id, ...changes, ...(newHours && { hours: newHours as unknown as Record<string, unknown> }) })
    const { name, kind, commune_code, commune_valid_from, address, about, phone, latitude, longitude, hours, hours_note, pickup } = before
    return new StepResponse({ id: after.id, handle: after.handle }, { id, name, kind, commune_code, commune_valid_from, address, about, phone, latitude, longitude, hours, hours_note, pickup })
  },
  async (before, { container }) => {
    if (before) await container.resolve<SalesPointModuleService>(SALES_POINT_MODULE).updateSalesPoints(before)
  },
)
