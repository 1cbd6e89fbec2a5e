import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils"
import type { AllocationLine, SupplyProblem } from "../../rules/supply"
import { SupplyPlan, SupplyPlanLine } from "./models/supply-plan"
import { SupplyStatement, SupplyWish } from "./models/supply-statement"

export interface PlanActor {
  name: string
  /** ISO instant: a workflow hands on no dates */
  at: string
}

export type PlanRow = Omit<InferTypeOf<typeof SupplyPlan>, "problem"> & { problem: SupplyProblem }

const managerOf = (context: Context): EntityManager => (context.transactionManager ?? context.manager) as EntityManager
const MANY = 1_000

export default class SupplyModuleService extends MedusaService({ SupplyPlan, SupplyPlanLine, SupplyStatement, SupplyWish }) {
  async retrievePlan(id: string): Promise<PlanRow> {
    const [plan] = id ? await this.listSupplyPlans({ id }) : []
    if (!plan) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có kế hoạch cung cầu nào mang mã "${id.slice(0, 80)}".`)
    return plan as unknown as PlanRow
  }

  /** Writes a plan's problem and its lines in one, in place of what the draft said before. */
  @InjectManager()
  @InjectTransactionManager()
  async writeDraft(
    { id, title, starts, problem, lines, by }: { id?: string; title: string; starts: string; problem: SupplyProblem; lines: readonly AllocationLine[]; by: PlanActor },
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    const manager = managerOf(context)
    const plan_id = id ?? generateEntityId(undefined, "supplan")
    if (id) {
      await this.lockDraft(manager, id)
      await manager.execute("delete from supply_plan_line where plan_id = ?", [id])
      await manager.execute("update supply_plan set title = ?, problem = ?::jsonb, made_by = ?, made_at = ?, updated_at = now() where id = ?", [title, JSON.stringify(problem), by.name, by.at, id])
    } else {
      await manager.execute("insert into supply_plan (id, title, starts, problem, made_by, made_at) values (?, ?, ?, ?::jsonb, ?, ?)", [plan_id, title, starts, JSON.stringify(problem), by.name, by.at])
    }
    for (let from = 0; from < lines.length; from += MANY) {
      const rows = lines.slice(from, from + MANY)
      await manager.execute(
        `insert into supply_plan_line (id, plan_id, producer_id, variant_id, outlet_id, fortnight, quantity) values ${rows.map(() => "(?, ?, ?, ?, ?, ?, ?)").join(", ")}`,
        rows.flatMap((line) => [generateEntityId(undefined, "supline"), plan_id, line.producer_id, line.variant_id, line.outlet_id, line.fortnight, line.quantity]),
      )
    }
    return plan_id
  }

  /** Sets some quantities of a draft by hand; 0 takes the line away. */
  @InjectManager()
  @InjectTransactionManager()
  async setLines({ id, lines }: { id: string; lines: readonly AllocationLine[] }, @MedusaContext() context: Context = {}): Promise<void> {
    const manager = managerOf(context)
    await this.lockDraft(manager, id)
    for (const { producer_id, variant_id, outlet_id, fortnight, quantity } of lines) {
      const way = [id, variant_id, producer_id, outlet_id, fortnight]
      if (quantity === 0) await manager.execute("delete from supply_plan_line where plan_id = ? and variant_id = ? and producer_id = ? and outlet_id = ? and fortnight = ?", way)
      else {
        await manager.execute(
          `insert into supply_plan_line (plan_id, variant_id, producer_id, outlet_id, fortnight, id, quantity, by_hand) values (?, ?, ?, ?, ?, ?, ?, true)
           on conflict (plan_id, variant_id, producer_id, outlet_id, fortnight) do update set quantity = excluded.quantity, by_hand = true, updated_at = now()`,
          [...way, generateEntityId(undefined, "supline"), quantity],
        )
      }
    }
  }

  @InjectManager()
  @InjectTransactionManager()
  async settle({ id, status, reason, by }: { id: string; status: "accepted" | "dropped"; reason: string | null; by: PlanActor }, @MedusaContext() context: Context = {}): Promise<void> {
    const manager = managerOf(context)
    await this.lockDraft(manager, id)
    await manager.execute("update supply_plan set status = ?, reason = ?, settled_by = ?, settled_at = ?, updated_at = now() where id = ?", [status, reason, by.name, by.at, id])
  }

  /** Boxes placed by each of these plans. */
  @InjectManager()
  async placedBy(ids: string[], @MedusaContext() context: Context = {}): Promise<Map<string, number>> {
    const rows = await managerOf(context).execute<{ plan_id: string; placed: number }[]>("select plan_id, sum(quantity)::int as placed from supply_plan_line where plan_id = any(?::text[]) group by 1", [`{${ids.join(",")}}`])
    return new Map(rows.map(({ plan_id, placed }) => [plan_id, placed]))
  }

  /** What each producer said last about a year, by producer and variant. */
  async statementsOf(year: number, producer_id?: string): Promise<Map<string, { quantity: number; said_by: string; said_at: Date }>> {
    const rows = await this.listSupplyStatements({ year, ...(producer_id && { producer_id }) }, { take: null, order: { said_at: "ASC", id: "ASC" } })
    return new Map(rows.map((row) => [`${row.producer_id} ${row.variant_id}`, { quantity: row.quantity, said_by: row.said_by, said_at: row.said_at }]))
  }

  private async lockDraft(manager: EntityManager, id: string): Promise<void> {
    const [plan] = await manager.execute<{ status: string }[]>("select status from supply_plan where id = ? for update", [id])
    if (!plan) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có kế hoạch cung cầu nào mang mã "${id.slice(0, 80)}".`)
    if (plan.status !== "draft") throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Kế hoạch đã ${plan.status === "accepted" ? "chốt" : "bỏ"}, không sửa được nữa. Hãy lập kế hoạch mới.`, "plan_settled")
  }
}
