import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { ANNUAL_CYCLE_MODULE } from "./modules/annual-cycle/name"
import type AnnualCycleModuleService from "./modules/annual-cycle/service"
import { asTheProvinceMay, type EvaluationFacts } from "./rules"

/** The part of the council's module that decisions rest on. */
interface Council {
  listEvaluations(filters: { id?: string; product_id?: string }, config: { take: number | null; order?: Record<string, "ASC" | "DESC"> }): Promise<(EvaluationFacts & { average: number | string; created_at: Date | string })[]>
}

export interface Evaluation extends EvaluationFacts {
  average: number
  recorded_at: string
}

/** What councils found about a product, newest first. */
export async function evaluationsOf(container: MedusaContainer, productId: string): Promise<Evaluation[]> {
  return read(container, { product_id: productId })
}

/** Throws not_found. */
export async function retrieveEvaluation(container: MedusaContainer, id: string): Promise<Evaluation> {
  const [evaluation] = await read(container, { id })
  if (evaluation) return evaluation
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có lần đánh giá nào mang mã "${id}".`)
}

const same = (evaluation: EvaluationFacts): EvaluationFacts => evaluation

async function read(container: MedusaContainer, filters: { id?: string; product_id?: string }): Promise<Evaluation[]> {
  const council = container.resolve<Council | undefined>("council", { allowUnregistered: true })
  const rows = (await council?.listEvaluations(filters, { take: 100, order: { created_at: "DESC" } })) ?? []
  const returned = await container
    .resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)
    .listDossiers({ evaluation_id: rows.map(({ id }) => id), state: "returned_to_province" }, { take: null, select: ["id", "evaluation_id"] })
  const back = new Set(returned.map(({ evaluation_id }) => evaluation_id))
  return rows.map(({ id, product_id, criteria_set_id, star, certifier = null, average, created_at }) => ({
    ...(back.has(id) ? asTheProvinceMay : same)({ id, product_id, criteria_set_id, star: star === null ? null : Number(star), certifier }),
    average: Number(average),
    recorded_at: new Date(created_at).toISOString(),
  }))
}
