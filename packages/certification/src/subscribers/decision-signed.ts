import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ANNUAL_CYCLE_MODULE } from "../modules/annual-cycle/name"
import type AnnualCycleModuleService from "../modules/annual-cycle/service"
import { now } from "../modules/certification/clock"
import { CERTIFICATION_MODULE } from "../modules/certification/name"
import type CertificationModuleService from "../modules/certification/service"
import { verbAfterDecision } from "../rules/year"
import { CertificateEvents, type CertificateEventData } from "../workflows/events"
import { moveYearWorkflow } from "../workflows/year"

/** A signed decision that rests on an evaluation: the dossier it came from is recognised. */
export default async function decisionSigned({ event, container }: SubscriberArgs<CertificateEventData>): Promise<void> {
  // A register of past certificates is told of by its products alone: no dossier of ours waits for them.
  if (!event.data.decision_id) return
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const decision = await certification.retrieveDecision(event.data.decision_id)
  if (!decision.evaluation_id || !event.data.certificate_id) return
  const [dossier] = await container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE).listDossiers({ evaluation_id: decision.evaluation_id }, { take: 1 })
  if (!dossier) return
  const { star } = await certification.retrieveCertificate(event.data.certificate_id)
  const verb = verbAfterDecision(dossier.route, dossier.state, star)
  if (!verb) return
  await moveYearWorkflow(container).run({
    input: { subject: "dossier", id: dossier.id, verb, movers: ["decision"], by_id: decision.id, by_name: decision.issued_by, reason: decision.number && `Quyết định số ${decision.number}`, at: now().toISOString() },
  })
}

export const config: SubscriberConfig = { event: [CertificateEvents.ISSUED, CertificateEvents.RENEWED, CertificateEvents.UPGRADED] }
