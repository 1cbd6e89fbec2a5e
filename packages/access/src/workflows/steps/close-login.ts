import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { endSignIns } from "../../sign-in/end-sign-ins"
import type { CloseLoginInput } from "../close-login"

/** Not undone: a login is opened by its owner's own password only. Keep it last. */
export const closeLoginStep = createStep("close-login", async ({ identifier }: CloseLoginInput, { container }) => {
  const auth = container.resolve(Modules.AUTH)
  const [known] = await auth.listProviderIdentities({ provider: "login", entity_id: identifier }, { take: 1, select: ["auth_identity_id"] })
  const id = known?.auth_identity_id
  if (!id) return new StepResponse(false)
  await endSignIns(container, id)
  await auth.deleteAuthIdentities([id])
  return new StepResponse(true)
})
