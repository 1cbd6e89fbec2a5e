import type { MedusaContainer } from "@medusajs/framework/types"
import type { OverviewResponse } from "../http"
import { CERTIFICATION_MODULE, type CertificationModuleService, now } from "../modules/certification"
import { INSPECTION_MODULE, type InspectionModuleService } from "../modules/inspection"
import { dayOf, glanceAt, yearOf } from "../rules"
import { decideBy } from "../rules/inspection"
import { readCertificates } from "./certificate-rows"

/** The part of the annual cycle's module that is asked here. */
interface Dossiers {
  listDossiers(filters: { state: string[] }, config: { take: null; select: string[] }): Promise<{ id: string; due_on?: string | null }[]>
}

/** Where a dossier waits for a signature. */
const TO_DECIDE = ["council_scored", "province_scored", "forwarded_central", "returned_to_province"]

export async function readOverview(container: MedusaContainer): Promise<OverviewResponse> {
  const at = now()
  const today = dayOf(at)
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const products = await certification.listDecisions({}, { take: null, select: ["product_id"] })
  const [decisions, next, waiting] = await Promise.all([
    certification.listDecisionsByProduct([...new Set(products.map(({ product_id }) => product_id))]),
    readCertificates(container, { ends: "180", order: "valid_until" }, { take: 20, skip: 0 }),
    readWaiting(container, today),
  ])
  return {
    ...glanceAt(decisions.values(), at),
    waiting: waiting.filter(({ count }) => count > 0),
    next_to_end: next.certificates.filter(({ stands, precision }) => stands && precision === "day").slice(0, 8),
    year: yearOf(at),
  }
}

async function readWaiting(container: MedusaContainer, today: string): Promise<OverviewResponse["waiting"]> {
  const inspections = container.resolve<InspectionModuleService>(INSPECTION_MODULE)
  const dossiers = container.resolve<Dossiers | undefined>("annualCycle", { allowUnregistered: true })
  const [measures, rulings, visits, toDecide] = await Promise.all([
    inspections.listInspectionMeasures({}, { take: null, select: ["id", "found_on"] }),
    inspections.listMeasureRulings({}, { take: null, select: ["id", "measure_id"] }),
    inspections.listInspections({ state: ["planned", "underway", "reported"], planned_on: { $lte: today } }, { take: null, select: ["id", "planned_on"] }),
    dossiers?.listDossiers({ state: TO_DECIDE }, { take: null, select: ["id"] }) ?? [],
  ])
  const ruled = new Set(rulings.map(({ measure_id }) => measure_id))
  const open = measures.filter(({ id }) => !ruled.has(id))
  return [
    { matter: "measures", count: open.length, overdue: open.filter(({ found_on }) => decideBy(found_on) < today).length },
    { matter: "decisions", count: toDecide.length, overdue: 0 },
    { matter: "inspections", count: visits.length, overdue: visits.filter(({ planned_on }) => planned_on < today).length },
  ]
}
