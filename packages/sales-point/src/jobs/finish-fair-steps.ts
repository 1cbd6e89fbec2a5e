import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { finishFairSteps } from "../fair/finish-fair-steps"

export const config = { name: "finish-fair-steps", schedule: "* * * * *" }

/** Every minute: a fair that was opened, stopped or closed by a process that died has its booths follow, before anybody stands in front of them. */
export default async function finishFairStepsJob(container: MedusaContainer): Promise<void> {
  const finished = await finishFairSteps(container)
  if (finished.length > 0) container.resolve(ContainerRegistrationKeys.LOGGER).warn(`fairs: the booths of ${finished.join(", ")} had not followed their fair and do now`)
}
