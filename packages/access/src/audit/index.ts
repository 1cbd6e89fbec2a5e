import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE, type AccessModuleService } from "../modules/access"
import { redactNote } from "../rules"
import { type Change, currentNotebook } from "./with-audit"

export type { Change } from "./with-audit"

/**
 * Notes what a thing was and what it became. Inside a request it goes into that request's entry (who, when, from where come by
 * themselves); outside of one, e.g. in a job, it is an entry of its own by "system".
 */
export async function audit(container: MedusaContainer, change: Change): Promise<void> {
  const clean = { ...change, before: redactNote(change.before), after: redactNote(change.after) } as Change
  const notebook = currentNotebook()
  if (notebook) {
    notebook.changes.push(clean)
    return
  }
  await container.resolve<AccessModuleService>(ACCESS_MODULE).appendAudit([
    {
      actor_type: "system",
      actor_id: "system",
      actor_name: "Hệ thống",
      roles: "",
      deed: "system",
      subject: clean.subject,
      subject_id: clean.subject_id,
      before: (clean.before as Record<string, unknown>) ?? null,
      after: (clean.after as Record<string, unknown>) ?? null,
      request: null,
      from_network: null,
    },
  ])
}

/** `audit` as the last step of a workflow. A note inside a request is struck out when the workflow is undone. */
export const auditStep = createStep(
  "audit",
  async (change: Change, { container }) => {
    await audit(container, change)
    return new StepResponse(void 0, change)
  },
  async (change) => {
    const notebook = currentNotebook()
    if (!notebook || !change) return
    const at = notebook.changes.findLastIndex(({ subject, subject_id }) => subject === change.subject && subject_id === change.subject_id)
    if (at >= 0) notebook.changes.splice(at, 1)
  },
)
