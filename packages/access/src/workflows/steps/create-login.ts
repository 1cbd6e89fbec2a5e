import type { IAuthModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { faultOfPassword, PASSWORD_WORDS, readIdentifier } from "../../rules"
import { hashSecret } from "../../sign-in/hash"
import type { OpenLoginInput } from "../open-login"

export const createLoginStep = createStep(
  "create-login",
  async ({ actor_id, identifier: typed, password }: OpenLoginInput, { container }) => {
    const identifier = readIdentifier(typed)
    if (!identifier) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Hãy nhập số điện thoại di động Việt Nam hoặc địa chỉ thư điện tử.", "bad_identifier")
    const fault = faultOfPassword(password, identifier.value)
    if (fault) throw new MedusaError(MedusaError.Types.INVALID_DATA, PASSWORD_WORDS[fault].vi, fault)
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
    const [taken] = await auth.listProviderIdentities({ provider: "login", entity_id: identifier.value }, { take: 1 })
    if (taken) throw new MedusaError(MedusaError.Types.DUPLICATE_ERROR, "Số điện thoại hoặc thư điện tử này đã có tài khoản. Hãy đăng nhập, hoặc dùng số khác.", "identifier_taken")
    const identity = await auth.createAuthIdentities({
      provider_identities: [{ provider: "login", entity_id: identifier.value, provider_metadata: { password: await hashSecret(password) } }],
      app_metadata: { producer_id: actor_id },
    })
    return new StepResponse({ identifier: identifier.value, kind: identifier.kind }, identity.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<IAuthModuleService>(Modules.AUTH).deleteAuthIdentities([id])
  },
)
