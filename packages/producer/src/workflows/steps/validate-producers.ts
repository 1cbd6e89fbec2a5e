import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { TERRITORY_MODULE, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import { objectionsToProducer } from "../../rules"
import type { CreateProducerInput } from "../create-producers"

/** Refuses texts that may not be published and communes that never existed. */
export const validateProducersStep = createStep("validate-producers", async (producers: CreateProducerInput[], { container }) => {
  const territory = container.resolve<TerritoryModuleService>(TERRITORY_MODULE)
  const directory = await territory.directory()
  const objections = producers.flatMap((producer) => {
    const unit = directory.find({ code: producer.commune_code, valid_from: producer.commune_valid_from })
    const known = unit?.level === "commune"
    return [
      ...objectionsToProducer(producer),
      ...(known ? [] : [`Không có xã nào mang mã ${producer.commune_code} từ ngày ${producer.commune_valid_from} (chủ thể "${producer.name}").`]),
    ]
  })
  if (objections.length > 0) throw new MedusaError(MedusaError.Types.INVALID_DATA, objections.join(" "))
})
