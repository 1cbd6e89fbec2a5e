import { WorkflowResponse, createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { EditorialEvents } from "../events"
import { recordOperatorStep } from "./steps/record-operator"

export interface RecordOperatorInput {
  /** ISO instant from which it holds */
  effective_from: string
  name: string
  name_en?: string | null
  address: string
  address_en?: string | null
  registration_number: string
  registration_issuer: string
  registration_issuer_en?: string | null
  phone: string
  email: string
  /** both only after the authority has confirmed the notification (NĐ 248/2026 Đ.45.2a) */
  notified_number?: string | null
  notified_on?: string | null
  demo?: boolean
  recorded_by?: string | null
}

/** Declares who runs the shop from an instant on; earlier rows stay on record. Emits `editorial.operator_recorded`. */
export const recordOperatorWorkflow = createWorkflow("record-operator", (input: RecordOperatorInput) => {
  const operator = recordOperatorStep(input)
  const event = transform(operator, ({ id }) => ({ id }))
  emitEventStep({ eventName: EditorialEvents.OPERATOR_RECORDED, data: event })
  return new WorkflowResponse(operator)
})
