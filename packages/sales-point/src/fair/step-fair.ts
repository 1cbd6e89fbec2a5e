import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { now } from "@ocop/territory/modules/territory"
import type { PointActor } from "../modules/sales-point"
import { stepTransfer } from "../goods/transfer"
import { refused } from "../refusals"
import { FAIR_LEADS_TO, whyNoFairStep, type FairVerb } from "../rules/fair"
import { followFair } from "./follow-fair"
import { fairsOf, tellOf } from "./module"
import { movedTo, readFair } from "./read-fairs"

interface StepFair {
  id: string
  verb: FairVerb
  reason: string
  by: PointActor
}

const PATIENCE_S = 60

/**
 * Takes a fair a step on, and its booths after it. The fair's step is one row: once it stands, the booths follow, by `finishFairSteps` when
 * this process dies before they did.
 */
export function stepFair(container: MedusaContainer, { id, verb, reason, by }: StepFair): Promise<void> {
  return container.resolve(Modules.LOCKING).execute(
    `fair:${id}`,
    async () => {
      const fair = await readFair(container, id)
      const objection = whyNoFairStep(fair.status, verb)
      if (objection) refused(objection, "wrong_step")
      const against = fair.objections[verb] ?? []
      if (against.length > 0) refused(against.join(" "), "not_ready")
      // What never left is not sent any more.
      if (verb === "close" || verb === "cancel") for (const transfer of (await movedTo(container, fair.booth_list.map(({ sales_point }) => sales_point.id))).waiting) await stepTransfer(container, { id: transfer, verb: "cancel", reason, by })
      await fairsOf(container).takeStep({ fair_id: id, from: fair.status, to: FAIR_LEADS_TO[verb], reason, by, at: now() })
      await followFair(container, { ...fair, status: FAIR_LEADS_TO[verb] }, { reason, by })
      await tellOf(container, fair)
    },
    { timeout: PATIENCE_S },
  )
}
