import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { auditStep } from "../audit"
import type { ActorType, Grant } from "../rules"
import { AccessEvents } from "./events"
import { giveGrantsStep } from "./steps/give-grants"

export interface GrantRolesInput {
  actor_type: ActorType
  actor_id: string
  grants: Grant[]
  /** id of the user who gives them; left out: the system itself */
  by?: string
}

/** Gives roles to a user or to a member of a producer; a role held already with the same reach stays as it is. Emits `access.granted`. */
export const grantRolesWorkflow = createWorkflow("grant-roles", (input: GrantRolesInput) => {
  const ids = giveGrantsStep(input)
  auditStep(transform({ input }, ({ input }) => ({ subject: "grant", subject_id: input.actor_id, before: null, after: { grants: input.grants } })))
  emitEventStep({ eventName: AccessEvents.GRANTED, data: transform({ input, ids }, ({ input, ids }) => ({ actor_type: input.actor_type, actor_id: input.actor_id, ids })) })
  return new WorkflowResponse(ids)
})
