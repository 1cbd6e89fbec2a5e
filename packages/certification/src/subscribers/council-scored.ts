import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ANNUAL_CYCLE_MODULE } from "../modules/annual-cycle/name"
import type AnnualCycleModuleService from "../modules/annual-cycle/service"
import { now } from "../modules/certification/clock"
import { verbsAfterCouncil } from "../rules/year"
import { moveYearWorkflow } from "../workflows/year"

interface EvaluationFacts {
  id: string
  dossier_id: string | null
  average: number | string
  star: number | null
}

/** A closed session has spoken: the dossier goes on to the decision, to the ministry, or ends. Told twice, it moves once. */
export default async function councilScored({ event, container }: SubscriberArgs<{ id: string; dossier_id?: string }>): Promise<void> {
  const { data } = await container.resolve("query").graph({ entity: "evaluation", fields: ["id", "dossier_id", "average", "star"], filters: { id: event.data.id } })
  const evaluation = data[0] as EvaluationFacts | undefined
  if (!evaluation?.dossier_id) return
  const [dossier] = await container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE).listDossiers({ id: evaluation.dossier_id }, { take: 1 })
  // Sessions copied from old papers have no dossier of ours.
  if (!dossier || !["advisory_review", "forwarded_province"].includes(dossier.state)) return
  for (const verb of verbsAfterCouncil(dossier.route, { average: Number(evaluation.average), star: evaluation.star })) {
    await moveYearWorkflow(container).run({
      input: { subject: "dossier", id: dossier.id, verb, movers: ["council"], by_id: evaluation.id, by_name: "Hội đồng đánh giá, phân hạng", evaluation_id: evaluation.id, at: now().toISOString() },
    })
  }
}

export const config: SubscriberConfig = { event: "council.evaluation_recorded" }
