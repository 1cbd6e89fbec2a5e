import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { auditStep } from "../audit"
import { AccessEvents } from "./events"
import { endGrantsStep } from "./steps/end-grants"

export interface EndGrantsInput {
  ids: string[]
  /** id of the user who ends them; left out: the system itself */
  by?: string
  reason?: string
}

/** Ends roles at once: the next request of the person is refused. Refuses to end the last administrator's. Emits `access.ended`. */
export const endGrantsWorkflow = createWorkflow("end-grants", (input: EndGrantsInput) => {
  const ended = endGrantsStep(input)
  const change = transform({ input, ended }, ({ input, ended }) => ({
    subject: "grant",
    subject_id: ended[0]?.actor_id ?? input.ids[0] ?? "",
    before: { grants: ended },
    after: { grants: [], reason: input.reason ?? null },
  }))
  auditStep(change)
  emitEventStep({ eventName: AccessEvents.ENDED, data: transform({ ended }, ({ ended }) => ({ actor_type: ended[0]?.actor_type, actor_id: ended[0]?.actor_id, ids: ended.map(({ id }) => id) })) })
  return new WorkflowResponse(ended)
})
