import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { TERRITORY_MODULE, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import { objectionsToHours, objectionsToSalesPoint } from "../../rules"
import type { CreateSalesPointInput } from "../create-sales-point"

export const validateSalesPointStep = createStep("validate-sales-point", async (input: CreateSalesPointInput, { container }) => {
  const directory = await container.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory()
  const unit = directory.find({ code: input.commune_code, valid_from: input.commune_valid_from })
  const objections = [...objectionsToSalesPoint(input), ...objectionsToHours(input.hours)]
  if (unit?.level !== "commune") objections.push(`Không có xã nào mang mã ${input.commune_code} từ ngày ${input.commune_valid_from}.`)
  if (objections.length > 0) throw new MedusaError(MedusaError.Types.INVALID_DATA, objections.join(" "))
})
