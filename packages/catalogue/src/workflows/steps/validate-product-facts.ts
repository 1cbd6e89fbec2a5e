import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TERRITORY_MODULE, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import { CATALOGUE_MODULE } from "../../modules/catalogue/name"
import type CatalogueModuleService from "../../modules/catalogue/service"
import type { ListingInput } from "../../modules/catalogue/service"

/** Refuses months that are none, groups no version of the classification knows, and communes that never were. */
export const validateProductFactsStep = createStep("validate-product-facts", async (listings: ListingInput[], { container }) => {
  const groups = await container.resolve<CatalogueModuleService>(CATALOGUE_MODULE).listProductGroups({}, { take: null, select: ["code"] })
  const codes = new Set(groups.map(({ code }) => code))
  const units = await container.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory()
  for (const { product_id, months, group_code, commune_code, commune_valid_from } of listings) {
    const wrongMonth = months?.find((month) => !Number.isInteger(month) || month < 1 || month > 12)
    if (wrongMonth !== undefined) refuse(product_id, `tháng ${wrongMonth} không có trong năm`)
    if (group_code !== undefined && !codes.has(group_code)) refuse(product_id, `không có nhóm sản phẩm "${group_code}"`)
    if (commune_code !== undefined && !(commune_valid_from && units.find({ code: commune_code, valid_from: commune_valid_from }))) {
      refuse(product_id, `không có xã mang mã ${commune_code} từ ngày ${commune_valid_from ?? "(thiếu ngày)"}`)
    }
  }
  return new StepResponse(listings.length)
})

function refuse(productId: string, why: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `Sản phẩm ${productId}: ${why}.`)
}
