import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE, type AccessModuleService } from "../../modules/access"
import type { EndGrantsInput } from "../end-grants"

/** Undone by giving the same roles anew. */
export const endGrantsStep = createStep(
  "end-grants",
  async ({ ids, by = "system", reason }: EndGrantsInput, { container }) => {
    const ended = await container.resolve<AccessModuleService>(ACCESS_MODULE).endGrants({ ids, by, reason })
    return new StepResponse(ended, ended)
  },
  async (ended, { container }) => {
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
    for (const { actor_type, actor_id, granted_by, role, communes, points, producer_id } of ended ?? []) {
      await access.giveGrants({ actor_type, actor_id, by: granted_by, grants: [{ role, communes, points, producer_id }] })
    }
  },
)
