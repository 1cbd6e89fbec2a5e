import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { notFound, refused } from "../refusals"
import { whyNoAnswer, type FairStatus, type GivenAnswer } from "../rules/fair"
import { fairsOf, retrieveFair, tellOf } from "./module"
import { offeredBy } from "./offered"

interface AnswerFair extends GivenAnswer {
  fair_id: string
  producer_id: string
  by_office: boolean
  said_by: string
}

const PATIENCE_S = 30

/** Writes down what a producer, or the office for it, answers to an invitation. The same answer again is one answer. */
export function answerFair(container: MedusaContainer, { fair_id, producer_id, by_office, said_by, ...given }: AnswerFair): Promise<void> {
  return container.resolve(Modules.LOCKING).execute(
    `fair:${fair_id}`,
    async () => {
      const fair = await retrieveFair(container, fair_id)
      const service = fairsOf(container)
      const [invitation] = await service.listFairInvitations({ fair_id, producer_id }, { take: 1 })
      if (!invitation) return notFound("Không có lời mời nào tới hội chợ này.")
      const at = now()
      const offered = new Set((await offeredBy(container, [producer_id], fair.last_day)).map(({ variant_id }) => variant_id))
      const objection = whyNoAnswer(given, { status: fair.status as FairStatus, answers_by: fair.answers_by, today: todayInVietnam(at), offered, by_office })
      if (objection) refused(objection, "no_answer")
      const last = (await service.lastAnswers([invitation.id])).get(invitation.id)
      const answer = { coming: given.coming, reason: given.reason?.trim() || null, lines: given.coming ? given.lines : [] }
      if (last && JSON.stringify([last.coming, last.reason, sorted(last.lines)]) === JSON.stringify([answer.coming, answer.reason, sorted(answer.lines)])) return
      await service.createFairAnswers({ ...answer, lines: answer.lines as unknown as Record<string, unknown>, invitation_id: invitation.id, by_office, said_by, said_at: at })
      await tellOf(container, fair)
    },
    { timeout: PATIENCE_S },
  )
}

const sorted = (lines: GivenAnswer["lines"]) => lines.map(({ variant_id, quantity }) => [variant_id, quantity] as const).sort(([one], [other]) => one.localeCompare(other))
