import type { MedusaContainer } from "@medusajs/framework/types"
import type { Caller } from "@ocop/access/caller"
import type { OverviewResponse } from "../http"
import { CERTIFICATION_MODULE, type CertificationModuleService, now } from "../modules/certification"
import { certificateStateOf, dayOf, glanceAt, isGrant, yearOf } from "../rules"
import { readCertificates } from "./certificate-rows"
import { readSetUp } from "./set-up"
import { readWaiting } from "./waiting"

export async function readOverview(container: MedusaContainer, caller: Caller): Promise<OverviewResponse> {
  const at = now()
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const products = await certification.listDecisions({}, { take: null, select: ["product_id"] })
  const decisions = await certification.listDecisionsByProduct([...new Set(products.map(({ product_id }) => product_id))])
  const renewable = [...decisions].flatMap(([id, made]) =>
    made.filter(isGrant).some(({ certificate }) => certificateStateOf(made, certificate.id, at)?.state === "renewal_window") ? [id] : [],
  )
  const [set_up, next, waiting] = await Promise.all([
    readSetUp(container, caller),
    readCertificates(container, { ends: "180", order: "valid_until" }, { take: 20, skip: 0 }),
    readWaiting(container, caller, dayOf(at), renewable),
  ])
  return {
    ...glanceAt(decisions.values(), at),
    set_up,
    waiting,
    next_to_end: next.certificates.filter(({ stands, precision }) => stands && precision === "day").slice(0, 8),
    year: yearOf(at),
  }
}
