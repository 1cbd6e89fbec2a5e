import { setTimeout } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ACCESS_MODULE, type AccessModuleService } from "../modules/access"

/**
 * Signs out everybody who came in with this identity: a password that was changed because somebody else knew it must end what they hold.
 * Tokens know seconds only. All of the present second end too; the answer waits for the next one, so that whoever signs in anew is not meant.
 */
export async function endSignIns(container: MedusaContainer, auth_identity_id: string): Promise<void> {
  const ended_at = new Date()
  await container.resolve<AccessModuleService>(ACCESS_MODULE).createSignInEnds({ auth_identity_id, ended_at })
  await setTimeout(1_000 - (ended_at.getTime() % 1_000))
}
