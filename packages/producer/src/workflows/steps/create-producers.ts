import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../modules/producer"
import type { CreateProducerInput } from "../create-producers"

export const createProducersStep = createStep(
  "create-producers",
  async (input: CreateProducerInput[], { container }) => {
    const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
    const producers = await service.createProducers(input.map(({ product_ids, stock_location_ids, ...producer }) => producer))
    return new StepResponse(producers, producers.map(({ id }) => id))
  },
  async (ids, { container }) => {
    if (ids) await container.resolve<ProducerModuleService>(PRODUCER_MODULE).deleteProducers(ids)
  },
)
