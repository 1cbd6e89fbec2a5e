import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { DossierKind, Registration, SelfReport } from "../../http/year"
import { fold } from "../../modules/annual-cycle/fold"
import { ANNUAL_CYCLE_MODULE } from "../../modules/annual-cycle/name"
import { notAllowed } from "../../modules/annual-cycle/refusal"
import type AnnualCycleModuleService from "../../modules/annual-cycle/service"
import { CERTIFICATION_MODULE } from "../../modules/certification/name"
import type CertificationModuleService from "../../modules/certification/service"
import { dayOf, yearOf } from "../../rules/time"
import { criteriaSetAt, ENDED, OPEN_TO_PRODUCER, reusable, routeAt, whyKindNotOpen } from "../../rules/year"
import { placeOf } from "../../year/directory"
import { recognitionOf } from "../../year/dossier-choices"

export interface DossierInput {
  /** of the one that is changed; a new one without */
  id?: string
  producer_id: string
  product_id?: string
  kind?: DossierKind
  sheet?: number
  registration?: Partial<Registration>
  report?: Partial<SelfReport>
  papers?: string[]
  at: string
}

const writeDossierStep = createStep(
  "write-dossier",
  async (input: DossierInput, { container }) => {
    const service = container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)
    if (!input.id) {
      const made = await begin(input, container)
      return new StepResponse(made, { undo: null as object | null, made: made as string | null })
    }
    const { id, registration, report, papers } = input
    const before = await service.retrieveDossier(id)
    if (!(OPEN_TO_PRODUCER as string[]).includes(before.state)) throw notAllowed("Hồ sơ đã nộp được giữ nguyên; chỉ sửa được khi được trả lại.", "frozen")
    if (papers && (await service.papersOf({ papers, producer_id: before.producer_id })).length !== new Set(papers).size) {
      throw notAllowed("Có giấy tờ không nằm trong kho của chủ thể hoặc bị chọn hai lần.", "unknown_paper")
    }
    await service.updateDossiers({
      id,
      registration: { ...before.registration, ...registration },
      report: { ...before.report, ...report },
      ...(papers && { papers }),
    } as never)
    return new StepResponse(id, { undo: { id, registration: before.registration, report: before.report, papers: before.papers } as object | null, made: null as string | null })
  },
  async (done, { container }) => {
    const service = container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)
    if (done?.undo) await service.updateDossiers(done.undo as never)
    if (done?.made) await service.deleteDossiers(done.made)
  },
)

/** One dossier at a time for a product; the forms begin with what the last one said, the papers with those that still hold. */
async function begin({ producer_id, product_id = "", kind = "first", sheet = 1, at }: DossierInput, container: MedusaContainer): Promise<string> {
  const service = container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)
  const product = await ownProduct(container, product_id, producer_id)
  const earlier = await service.listDossiers({ product_id, producer_id }, { take: null, order: { created_at: "DESC" } })
  if (earlier.some(({ state }) => !(ENDED as string[]).includes(state))) throw notAllowed("Sản phẩm này đang có một hồ sơ chưa xong.", "dossier_open")
  const decisions = await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).listDecisionsOf(product_id)
  const why = whyKindNotOpen(kind, recognitionOf(decisions, new Date(at)), new Date(at))
  if (why) throw notAllowed(why, "kind_not_open")

  const place = await placeOf(container, producer_id)
  const today = dayOf(new Date(at))
  const route = routeAt(today).name
  const library = await service.listEvidencePapers({ producer_id }, { take: null })
  const last = earlier[0]
  const dossier = await service.createDossiers({
    ...place,
    year: yearOf(new Date(at)),
    product_id,
    title: product.title,
    search_text: fold(`${product.title} ${place.producer_name}`),
    kind,
    route,
    sheet,
    criteria_set_id: criteriaSetAt(today),
    registration: { unit_name: place.producer_name, representative: "", position: "", address: "", phone: "", email: "", ...last?.registration, product_name: product.title, samples: sheet === 26 ? 0 : 5 },
    report: { general: "", plan_result: "", plan_ahead: "", ...last?.report, changes: "", self_scores: {} },
    papers: reusable({ kind, route, today, evidence: library as never }),
    state_since: new Date(at),
  } as never)
  return (dossier as { id: string }).id
}

async function ownProduct(container: MedusaContainer, productId: string, producerId: string): Promise<{ title: string }> {
  const { data } = await container.resolve("query").graph({ entity: "product", fields: ["id", "title", "producer.id"], filters: { id: productId } })
  const product = data[0] as { title: string; producer?: { id: string } } | undefined
  if (product?.producer?.id !== producerId) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy sản phẩm này trong các sản phẩm của chủ thể.")
  return product
}

/** A producer begins a dossier for one of its products, or changes one that is still with it. */
export const writeDossierWorkflow = createWorkflow("write-dossier", (input: DossierInput) => new WorkflowResponse(writeDossierStep(input)))
