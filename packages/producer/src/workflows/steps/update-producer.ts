import { MedusaError } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../modules/producer"
import { objectionsToProducer } from "../../rules"
import type { UpdateProducerInput } from "../update-producer"

export const updateProducerStep = createStep(
  "update-producer",
  async (input: UpdateProducerInput, { container }) => {
    const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
    const { id, handle, name, summary, story, emblem, status } = await service.retrieveProducer(input.id)
    const before = { id, name, summary, story, emblem, status }
    const objections = objectionsToProducer({ handle, ...before, ...input })
    if (objections.length > 0) throw new MedusaError(MedusaError.Types.INVALID_DATA, objections.join(" "))
    const producer = await service.updateProducers(input)
    return new StepResponse(producer, before)
  },
  async (before, { container }) => {
    if (before) await container.resolve<ProducerModuleService>(PRODUCER_MODULE).updateProducers(before)
  },
)
