import { WorkflowResponse, createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { EditorialEvents } from "../events"
import type { Policy } from "../rules"
import { publishPoliciesStep } from "./steps/publish-policies"

/** Publishes new versions of policy pages; versions already published with the same words are left alone. Emits `editorial.policies_published`. */
export const publishPoliciesWorkflow = createWorkflow("publish-policies", (input: { policies: Policy[] }) => {
  const published = publishPoliciesStep(input.policies)
  const event = transform(published, (published) => ({ slugs: published.map(({ slug }) => slug) }))
  emitEventStep({ eventName: EditorialEvents.POLICIES_PUBLISHED, data: event })
  return new WorkflowResponse(published)
})
