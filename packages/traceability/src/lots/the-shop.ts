import type { MedusaContainer } from "@medusajs/framework/types"
import { EDITORIAL_MODULE, type EditorialModuleService } from "@ocop/editorial/modules/editorial"
import { now } from "../clock"

/** Who answers for what the shop makes up itself: the operator as declared today. */
export async function theShop(container: MedusaContainer, at = now()): Promise<{ name: string; address: string }> {
  const operator = await container.resolve<EditorialModuleService>(EDITORIAL_MODULE).findOperatorAt(at)
  return operator ? { name: operator.name, address: operator.address } : { name: "Cửa hàng OCOP Vũ Quang", address: "" }
}
