import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE, type AccessModuleService } from "../../modules/access"
import type { GrantRolesInput } from "../grant-roles"

/** Undone by ending the new grants: nothing is unwritten here. */
export const giveGrantsStep = createStep(
  "give-grants",
  async ({ actor_type, actor_id, grants, by = "system" }: GrantRolesInput, { container }) => {
    const ids = await container.resolve<AccessModuleService>(ACCESS_MODULE).giveGrants({ actor_type, actor_id, grants, by })
    return new StepResponse(ids, { ids, by })
  },
  async (given, { container }) => {
    if (!given || given.ids.length === 0) return
    await container.resolve<AccessModuleService>(ACCESS_MODULE).endGrants({ ...given, reason: "Hoàn tác: bước sau không thành công" })
  },
)
