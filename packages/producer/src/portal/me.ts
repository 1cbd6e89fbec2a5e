import type { MedusaContainer } from "@medusajs/framework/types"
import { ANNUAL_CYCLE_MODULE, type AnnualCycleModuleService } from "@ocop/certification/modules/annual-cycle"
import { INSPECTION_MODULE, type InspectionModuleService } from "@ocop/certification/modules/inspection"
import { withCommune } from "../api/admin/ocop/producers/with-commune"
import { producersOf } from "../files"
import type { PortalMeResponse } from "../http"
import { papersOf, requirementsFor } from "../papers"
import type { OwnBusiness } from "./own-business"

export async function portalMe(container: MedusaContainer, { producer_id, caller }: OwnBusiness): Promise<PortalMeResponse> {
  const producers = producersOf(container)
  const row = await producers.retrieveProducer(producer_id)
  const [[placed], suspension, [member], [, messages], [, listings_returned], papers, elsewhere] = await Promise.all([
    withCommune([row], container),
    producers.suspensionOf(producer_id),
    producers.listProducerMembers({ id: caller.actor_id }, { take: 1 }),
    producers.listAndCountProducerMessages({ producer_id, sender: "office", read_at: null }, { take: 1 }),
    producers.listAndCountListingRequests({ producer_id, state: "returned" }, { take: 1 }),
    papersOf(container, { producer_id }),
    waitingElsewhere(container, producer_id),
  ])
  const requirements = await requirementsFor(container, row.type, papers)
  return {
    producer: { id: row.id, handle: row.handle, name: row.name, type: row.type, summary: row.summary, provenance: row.provenance, commune: placed?.commune ?? null },
    status: row.status,
    suspension: suspension && { reason: suspension.reason, since: new Date(suspension.since).toISOString() },
    member: { id: caller.actor_id, name: member?.name ?? caller.name, role: member?.role ?? "member" },
    waiting: {
      messages,
      listings_returned,
      ...elsewhere,
      papers: requirements.filter(({ required, status }) => status === "expired" || status === "expiring" || (required && status === "missing")).length,
    },
  }
}

/** What was returned of the year, and what was found at its products and has no answer yet. */
async function waitingElsewhere(container: MedusaContainer, producer_id: string) {
  const year = container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)
  const inspections = container.resolve<InspectionModuleService>(INSPECTION_MODULE)
  const [[, dossiers], [, ideas], [, plans], visits] = await Promise.all([
    year.listAndCountDossiers({ producer_id, state: "returned" }, { take: 1 }),
    year.listAndCountProductIdeas({ producer_id, state: "commune_returned" }, { take: 1 }),
    year.listAndCountBusinessPlans({ producer_id, state: "returned" }, { take: 1 }),
    inspections.listInspections({ producer_id, state: ["reported", "proposed", "closed"] }, { take: 100, select: ["id"], order: { planned_on: "DESC" } }),
  ])
  const found = await inspections.listInspectionFindings({ inspection_id: visits.map(({ id }) => id), verdict: ["not_met", "remark"] }, { take: 100, select: ["id"] })
  const answered = new Set((await inspections.listFindingAnswers({ finding_id: found.map(({ id }) => id) }, { take: null, select: ["finding_id"] })).map(({ finding_id }) => finding_id))
  return { dossiers, ideas: ideas + plans, findings: found.filter(({ id }) => !answered.has(id)).length }
}
