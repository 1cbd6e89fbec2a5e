import { Modules } from "@medusajs/framework/utils"
import { WorkflowResponse, createHook, createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows"
import { ProducerEvents } from "../events"
import type { ProducerType, Provenance } from "../http"
import { PRODUCER_MODULE } from "../modules/producer"
import { createProducersStep } from "./steps/create-producers"
import { validateProducersStep } from "./steps/validate-producers"

export interface CreateProducerInput {
  handle: string
  name: string
  /** null: the source does not say (press rows) */
  type: ProducerType | null
  commune_code: string
  /** first day of the commune it is known under: codes are reused */
  commune_valid_from: string
  summary: string
  story?: string | null
  emblem?: string | null
  provenance: Provenance
  source?: string | null
  status?: "active" | "suspended"
  product_ids?: string[]
  stock_location_ids?: string[]
}

/**
 * Takes in producers, with their products and stock locations where given. All or none.
 * Emits `producer.created`. Hook `validate` lets another plugin refuse.
 */
export const createProducersWorkflow = createWorkflow("create-producers", (input: { producers: CreateProducerInput[] }) => {
  validateProducersStep(input.producers)
  const validate = createHook("validate", input)
  const producers = createProducersStep(input.producers)
  const links = transform({ input, producers }, ({ input, producers }) =>
    producers.flatMap((producer, index) => {
      const { product_ids = [], stock_location_ids = [] } = input.producers[index] ?? {}
      const from = { [PRODUCER_MODULE]: { producer_id: producer.id } }
      return [
        ...product_ids.map((product_id) => ({ ...from, [Modules.PRODUCT]: { product_id } })),
        ...stock_location_ids.map((stock_location_id) => ({ ...from, [Modules.STOCK_LOCATION]: { stock_location_id } })),
      ]
    }),
  )
  createRemoteLinkStep(links)
  const events = transform(producers, (producers) => producers.map(({ id, handle }) => ({ id, handle })))
  emitEventStep({ eventName: ProducerEvents.CREATED, data: events })
  return new WorkflowResponse(producers, { hooks: [validate] })
})
