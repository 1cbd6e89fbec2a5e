import type { MedusaContainer } from "@medusajs/framework/types"
import { withCommune } from "../api/admin/ocop/producers/with-commune"
import { producersOf } from "../files"
import type { PortalMeResponse } from "../http"
import { papersOf, requirementsFor } from "../papers"
import type { OwnBusiness } from "./own-business"

export async function portalMe(container: MedusaContainer, { producer_id, caller }: OwnBusiness): Promise<PortalMeResponse> {
  const producers = producersOf(container)
  const row = await producers.retrieveProducer(producer_id)
  const [[placed], suspension, [member], [, messages], [, listings_returned], papers] = await Promise.all([
    withCommune([row], container),
    producers.suspensionOf(producer_id),
    producers.listProducerMembers({ id: caller.actor_id }, { take: 1 }),
    producers.listAndCountProducerMessages({ producer_id, sender: "office", read_at: null }, { take: 1 }),
    producers.listAndCountListingRequests({ producer_id, state: "returned" }, { take: 1 }),
    papersOf(container, { producer_id }),
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
      papers: requirements.filter(({ required, status }) => status === "expired" || status === "expiring" || (required && status === "missing")).length,
    },
  }
}
