import { CERTIFICATION_MODULE, type CertificationModuleService, now } from "@ocop/certification/modules/certification"
import { INSPECTION_MODULE, type InspectionModuleService } from "@ocop/certification/modules/inspection"
import { planInspectionWorkflow } from "@ocop/certification/workflows"
import { Modules } from "@medusajs/framework/utils"
import { DEMO_INSPECTIONS, type DemoInspection } from "../data/inspections"
import { DEMO_LOGINS } from "../data/logins"
import type { SeedContext } from "./context"

const DAY = 86_400_000
const VIETNAM_AHEAD = 7 * 3_600_000

interface SeedInspectionsInput {
  products: Map<string, string>
  pictureOf: (handle: string) => Promise<string>
}

/** One visit in every state, with what was found and what became of it. Begun only where there is none. */
export async function seedInspections({ container }: SeedContext, { products, pictureOf }: SeedInspectionsInput): Promise<void> {
  const inspections = container.resolve<InspectionModuleService>(INSPECTION_MODULE)
  if ((await inspections.listInspections({}, { take: 1, select: ["id"] })).length > 0) return
  const { email } = DEMO_LOGINS.find(({ role }) => role === "inspector")!
  const [inspector] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1 })
  const oldestFirst = [...DEMO_INSPECTIONS].sort((one, other) => other.ago - one.ago)
  for (const visit of oldestFirst) await walk(visit, inspector!.id)

  async function walk(visit: DemoInspection, inspector_id: string): Promise<void> {
    const product_id = products.get(visit.product)!
    const day = new Date(now().getTime() - visit.ago * DAY)
    // Ten in the morning of that day.
    const at = new Date(`${dayOf(day)}T10:00:00+07:00`)
    const { result } = await planInspectionWorkflow(container).run({
      input: { product_id, kind: visit.kind, planned_on: dayOf(day), reason: visit.reason, inspector_id: visit.ago === 0 ? null : inspector_id, planned_by: null },
    })
    const { id } = result
    if (visit.state === "canceled") return void (await inspections.moveInspection(id, "canceled", { report: visit.report }))
    if (visit.findings.length === 0) return

    await inspections.moveInspection(id, "underway")
    const { producer_id } = await inspections.retrieveInspection(id, { select: ["id", "producer_id"] })
    for (const [index, { item, verdict, text, photo, answer }] of visit.findings.entries()) {
      const photos = photo ? [await pictureOf(visit.product)] : []
      const finding = await inspections.createInspectionFindings({
        inspection_id: id,
        product_id,
        producer_id,
        client_id: `demo-${id}-${index}`,
        item_key: item,
        verdict,
        text,
        photos: photos as unknown as Record<string, unknown>,
        found_at: new Date(at.getTime() + index * 6 * 60_000),
        recorded_by: inspector_id,
      })
      if (answer) await inspections.createFindingAnswers({ finding_id: finding.id, producer_id: producer_id ?? "", text: answer, photos: [] as unknown as Record<string, unknown>, answered_by: "demo" })
    }
    if (visit.report) await inspections.moveInspection(id, "reported", { report: visit.report, reported_at: new Date(at.getTime() + 2 * 3_600_000) })
    if (visit.measure) await rule(visit.measure, { id, product_id, inspector_id, at })
  }

  async function rule({ ruling, ...measure }: NonNullable<DemoInspection["measure"]>, visit: { id: string; product_id: string; inspector_id: string; at: Date }): Promise<void> {
    const { id: inspection_id, product_id, inspector_id, at } = visit
    await inspections.moveInspection(inspection_id, "proposed")
    const proposed = await inspections.createInspectionMeasures({ ...measure, inspection_id, product_id, found_on: dayOf(at), proposed_by: inspector_id, proposed_at: new Date(at.getTime() + 3 * 3_600_000) })
    if (!ruling) return
    const [decision] = await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).listDecisions({ product_id, kind: "revoke", number: ruling.decision_number }, { take: 1 })
    await inspections.createMeasureRulings({ ...ruling, measure_id: proposed.id, product_id, action: measure.action, signed_on: decision?.signed_on ?? null, effective_at: decision?.effective_at ?? at, decision_id: decision?.id ?? null, ruled_by: null })
    await inspections.moveInspection(inspection_id, "closed")
  }
}

const dayOf = (at: Date): string => new Date(at.getTime() + VIETNAM_AHEAD).toISOString().slice(0, 10)
