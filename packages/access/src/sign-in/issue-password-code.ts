import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { readIdentifier } from "../rules"
import { issueCode, type IssuedCode } from "./codes"
import { PASSWORD, PASSWORD_CODE_MINUTES } from "./purposes"

/** A code for a new password, for whoever signs in with this. Shown to an officer, it is handed over in person; null when nobody signs in with it. */
export async function issuePasswordCode(container: MedusaContainer, typed: string): Promise<IssuedCode | null> {
  const identifier = readIdentifier(typed)
  if (!identifier) throw new MedusaError(MedusaError.Types.INVALID_DATA, `"${typed.slice(0, 80)}" không phải số điện thoại hay thư điện tử.`)
  const [known] = await container.resolve(Modules.AUTH).listProviderIdentities({ provider: "login", entity_id: identifier.value }, { take: 1 })
  return known ? issueCode(container, { purpose: PASSWORD, subject: identifier.value, minutes: PASSWORD_CODE_MINUTES }) : null
}
