import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { ChecklistItem, InspectionState, SaleStop } from "../../http/inspection"
import { saleStopOf, whyNoStep } from "../../rules/inspection"
import { FindingAnswer, InspectionFinding } from "./models/finding"
import { Inspection } from "./models/inspection"
import { InspectionMeasure, MeasureRuling } from "./models/measure"

export type InspectionRecord = InferTypeOf<typeof Inspection>
export type FindingRecord = InferTypeOf<typeof InspectionFinding>
export type AnswerRecord = InferTypeOf<typeof FindingAnswer>
export type MeasureRecord = InferTypeOf<typeof InspectionMeasure>
export type RulingRecord = InferTypeOf<typeof MeasureRuling>

export interface InspectionPlan extends Pick<InspectionRecord, "kind" | "product_id" | "producer_id" | "certificate_number" | "planned_on" | "inspector_id" | "reason" | "planned_by"> {
  checklist: ChecklistItem[]
}

export default class InspectionModuleService extends MedusaService({ Inspection, InspectionFinding, FindingAnswer, InspectionMeasure, MeasureRuling }) {
  /** Which of these products are off sale at `at`, and why. One query. */
  @InjectManager()
  async saleStopsOf(productIds: string[], at: Date, @MedusaContext() context: Context = {}): Promise<Map<string, SaleStop>> {
    if (productIds.length === 0) return new Map()
    const rulings = await this.listMeasureRulings(
      { product_id: productIds, verdict: "approved", action: ["suspend_sale", "lift_suspension"] },
      { take: null },
      context,
    )
    const byProduct = new Map<string, RulingRecord[]>()
    for (const ruling of rulings) byProduct.set(ruling.product_id, [...(byProduct.get(ruling.product_id) ?? []), ruling as RulingRecord])
    return new Map([...byProduct].flatMap(([id, list]) => {
      const stop = saleStopOf(list, at)
      return stop ? [[id, stop] as const] : []
    }))
  }

  /** Days on which what is proposed and not ruled on yet was found (`YYYY-MM-DD`), one for each; of all producers, or of these. */
  @InjectManager()
  async openMeasures(producers: readonly string[] | "all", @MedusaContext() context: Context<EntityManager> = {}): Promise<string[]> {
    const [where, values] = producers === "all" ? ["", []] : [`and i.producer_id in (${producers.map(() => "?").join(", ") || "null"})`, [...producers]]
    const rows = await (context.manager as EntityManager).execute<{ found_on: string }[]>(
      `select m.found_on from inspection_measure m join inspection i on i.id = m.inspection_id
         where i.state = 'proposed' and i.deleted_at is null and m.deleted_at is null ${where}
           and not exists (select 1 from measure_ruling r where r.measure_id = m.id and r.deleted_at is null)`,
      values,
    )
    return rows.map(({ found_on }) => found_on)
  }

  /** Plans a visit under the next code of its year; visits are numbered without gaps. */
  @InjectTransactionManager()
  async planInspection({ checklist, ...plan }: InspectionPlan, @MedusaContext() context: Context = {}): Promise<InspectionRecord> {
    const year = plan.planned_on.slice(0, 4)
    const manager = context.transactionManager as EntityManager
    await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`inspection:${year}`])
    const count = (await this.listAndCountInspections({ code: { $like: `KT-${year}-%` } }, { take: 1, select: ["id"], withDeleted: true }, context))[1]
    const code = `KT-${year}-${String(count + 1).padStart(4, "0")}`
    return (await this.createInspections({ ...plan, code, checklist: checklist as unknown as Record<string, unknown> }, context)) as InspectionRecord
  }

  /** Moves a visit on, or refuses with the states it may go to; answers where it stood. */
  @InjectTransactionManager()
  async moveInspection(id: string, to: InspectionState, change: { report?: string; reported_at?: Date } = {}, @MedusaContext() context: Context = {}): Promise<InspectionState> {
    const { state } = await this.retrieveInspection(id, { select: ["id", "state"] }, context)
    const refusal = whyNoStep(state, to)
    if (refusal) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, refusal, "wrong_state")
    await this.updateInspections({ id, state: to, ...change }, context)
    return state
  }
}
