import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ANNUAL_CYCLE_MODULE, type AnnualCycleModuleService } from "@ocop/certification/modules/annual-cycle"
import { STATE_NAMES } from "@ocop/certification/rules/year"
import { tellProducer } from "../notices/tell-producer"

interface Moved {
  subject: "cycle" | "idea" | "plan" | "dossier"
  id: string
}

const NOUNS = { idea: "Ý tưởng", plan: "Phương án", dossier: "Hồ sơ" }

/** Whatever others did with a producer's idea, plan or dossier, with the reason they gave. */
export default async function tellOfYear({ event: { data }, container }: SubscriberArgs<Moved>): Promise<void> {
  const { subject, id } = data
  if (subject === "cycle") return
  const year = container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)
  const rows = { idea: () => year.listProductIdeas({ id }, { take: 1 }), plan: () => year.listBusinessPlans({ id }, { take: 1 }), dossier: () => year.listDossiers({ id }, { take: 1 }) }
  const [[row], [last]] = await Promise.all([rows[subject](), year.listYearTransitions({ subject_id: id }, { take: 1, order: { at: "DESC", created_at: "DESC" } })])
  if (!row || !last || last.by_role === "producer") return
  await tellProducer(container, {
    producer_id: row.producer_id,
    key: `year:${last.id}`,
    subject: `${NOUNS[subject]} “${row.title}”: ${STATE_NAMES[last.to_state]?.vi.toLowerCase() ?? last.to_state}.`,
    text: last.reason ? `Lý do: ${last.reason}` : "",
  })
}

export const config: SubscriberConfig = { event: "year.moved", context: { subscriberId: "producer-tell-of-year" } }
