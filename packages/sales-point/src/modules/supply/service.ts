import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils"
import { insertRows } from "../../insert-rows"
import { problemOf, standingOf, type AllocationLine, type AllocationRules, type Outlet, type Standing, type SupplyYear, type VariantYear } from "../../rules/supply"
import { SupplyPlan, SupplyPlanLine, SupplyPlanVariant } from "./models/supply-plan"
import { SupplyStatement, SupplyWish } from "./models/supply-statement"

export interface PlanActor {
  name: string
  /** ISO instant: a workflow hands on no dates */
  at: string
}

export type PlanRow = Omit<InferTypeOf<typeof SupplyPlan>, "rules" | "outlets"> & { rules: AllocationRules; outlets: Outlet[] }

/** How each variant of a plan stands, by variant. */
export type Standings = Map<string, Standing>

export type WishRow = Pick<InferTypeOf<typeof SupplyWish>, "id" | "outlet_id" | "variant_id" | "first_day" | "last_day" | "quantity" | "because" | "note" | "added_by" | "withdrawn_at" | "withdrawn_by">

interface PlannedRow {
  fortnight: number
  lines: number
  boxes: number
  open: number
  transfers: { id: string; producer_id: string; outlet_id: string }[]
  transfers_count: number
}

const managerOf = (context: Context): EntityManager => (context.transactionManager ?? context.manager) as EntityManager
const MANY = 5_000
const STANDING = ["harvested", "asked", "allocated", "short", "surplus", "must_mend", "to_weigh"] as const satisfies (keyof Standing)[]

export default class SupplyModuleService extends MedusaService({ SupplyPlan, SupplyPlanLine, SupplyPlanVariant, SupplyStatement, SupplyWish }) {
  async retrievePlan(id: string): Promise<PlanRow> {
    const [plan] = id ? await this.listSupplyPlans({ id }) : []
    if (!plan) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có kế hoạch cung cầu nào mang mã "${id.slice(0, 80)}".`)
    return plan as unknown as PlanRow
  }

  /** What was known of these variants when the plan was made. Those that are not in it are left out. */
  async yearsOf(plan_id: string, variant_ids: readonly string[]): Promise<Map<string, VariantYear>> {
    const rows = await this.listSupplyPlanVariants({ plan_id, variant_id: [...variant_ids] }, { take: null, select: ["variant_id", "year"] })
    return new Map(rows.map(({ variant_id, year }) => [variant_id, year as unknown as VariantYear]))
  }

  /** How every variant of a plan stands. */
  @InjectManager()
  async standingsOf(plan_id: string, @MedusaContext() context: Context = {}): Promise<Standings> {
    const read = () => managerOf(context).execute<({ variant_id: string } & Standing)[]>(`select variant_id, ${STANDING.join(", ")} from supply_plan_variant where plan_id = ?`, [plan_id])
    let rows = await read()
    const open = rows.filter(({ must_mend }) => must_mend === null).map(({ variant_id }) => variant_id)
    if (open.length > 0) {
      await this.judge(plan_id, open)
      rows = await read()
    }
    return new Map(rows.map(({ variant_id, ...standing }) => [variant_id, standing]))
  }

  /** Works out anew how these variants of a plan stand. */
  @InjectManager()
  @InjectTransactionManager()
  async judge(plan_id: string, variant_ids: readonly string[], @MedusaContext() context: Context = {}): Promise<void> {
    const manager = managerOf(context)
    const bound = `{${variant_ids.map((id) => JSON.stringify(id)).join(",")}}`
    const [plan] = await manager.execute<Pick<PlanRow, "rules" | "outlets">[]>("select rules, outlets from supply_plan where id = ?", [plan_id])
    if (!plan) return
    const years = await manager.execute<{ variant_id: string; year: VariantYear }[]>("select variant_id, year from supply_plan_variant where plan_id = ? and variant_id = any(?::text[])", [plan_id, bound])
    const lines = await manager.execute<AllocationLine[]>("select producer_id, variant_id, outlet_id, fortnight, quantity from supply_plan_line where plan_id = ? and variant_id = any(?::text[])", [plan_id, bound])
    const standings = years.map(({ variant_id, year }) => ({ variant_id, ...standingOf(problemOf(plan, variant_id, year), lines.filter((line) => line.variant_id === variant_id)) }))
    await manager.execute(
      `update supply_plan_variant kept set ${STANDING.map((name) => `${name} = said.${name}`).join(", ")}, updated_at = now()
         from jsonb_to_recordset(?::jsonb) as said(variant_id text, ${STANDING.map((name) => `${name} int`).join(", ")})
        where kept.plan_id = ? and kept.variant_id = said.variant_id`,
      [JSON.stringify(standings), plan_id],
    )
  }

  /** Writes what a plan is made of and its lines in one, in place of what the draft said before. */
  @InjectManager()
  @InjectTransactionManager()
  async writeDraft(
    { id, title, starts, year, lines, standings, by }: { id?: string; title: string; starts: string; year: SupplyYear; lines: readonly AllocationLine[]; standings: Standings; by: PlanActor },
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    const manager = managerOf(context)
    const plan_id = id ?? generateEntityId(undefined, "supplan")
    const [rules, outlets] = [JSON.stringify(year.rules), JSON.stringify(year.outlets)]
    if (id) {
      await this.lockDraft(manager, id)
      await manager.execute("delete from supply_plan_line where plan_id = ?", [id])
      await manager.execute("delete from supply_plan_variant where plan_id = ?", [id])
      await manager.execute("update supply_plan set title = ?, rules = ?::jsonb, outlets = ?::jsonb, made_by = ?, made_at = ?, updated_at = now() where id = ?", [title, rules, outlets, by.name, by.at, id])
    } else {
      await manager.execute("insert into supply_plan (id, title, starts, rules, outlets, made_by, made_at) values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)", [plan_id, title, starts, rules, outlets, by.name, by.at])
    }
    const variants = [...year.variants].map(([variant_id, known]) => ({ id: generateEntityId(undefined, "supvar"), plan_id, variant_id, year: known, ...standings.get(variant_id) }))
    await inParts(variants, (rows) => insertRows(manager, "supply_plan_variant", rows))
    // One id and a number: to make up an id for every one of a hundred thousand lines takes longer than to write them.
    const written = generateEntityId(undefined, "supline")
    const rows = lines.map((line, index) => ({ id: `${written}${index.toString(36).padStart(5, "0")}`, plan_id, ...line }))
    await inParts(rows, (part) => insertRows(manager, "supply_plan_line", part))
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
    await this.judge(id, [...new Set(lines.map(({ variant_id }) => variant_id))], context)
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
    const rows = await managerOf(context).execute<{ plan_id: string; placed: number }[]>("select plan_id, sum(allocated)::int as placed from supply_plan_variant where plan_id = any(?::text[]) group by 1", [`{${ids.join(",")}}`])
    return new Map(rows.map(({ plan_id, placed }) => [plan_id, placed]))
  }

  /** Every line of a plan, by fortnight. As rows: a hundred thousand of them are no entities. */
  @InjectManager()
  async linesOf(plan_id: string, @MedusaContext() context: Context = {}): Promise<(AllocationLine & { by_hand: boolean })[]> {
    return managerOf(context).execute("select producer_id, variant_id, outlet_id, fortnight, quantity, by_hand from supply_plan_line where plan_id = ? order by fortnight, variant_id, producer_id, outlet_id", [plan_id])
  }

  /** What a plan sends out by fortnight, but to one outlet; and the first transfers it became. */
  @InjectManager()
  async plannedOf(plan_id: string, { but, named }: { but: string; named: number }, @MedusaContext() context: Context = {}): Promise<PlannedRow[]> {
    const manager = managerOf(context)
    const rows = await manager.execute<Omit<PlannedRow, "transfers">[]>(
      `select fortnight, count(*)::int as lines, sum(quantity)::int as boxes, count(*) filter (where transfer_id is null)::int as open, count(distinct transfer_id)::int as transfers_count
         from supply_plan_line where plan_id = ? and outlet_id <> ? group by fortnight order by fortnight`,
      [plan_id, but],
    )
    const transfers = await manager.execute<{ fortnight: number; id: string; producer_id: string; outlet_id: string }[]>(
      `select fortnight, id, producer_id, outlet_id from (
         select fortnight, transfer_id as id, producer_id, outlet_id, row_number() over (partition by fortnight order by transfer_id) as place
           from (select distinct on (fortnight, transfer_id) fortnight, transfer_id, producer_id, outlet_id from supply_plan_line where plan_id = ? and transfer_id is not null) each
       ) numbered where place <= ?`,
      [plan_id, named],
    )
    return rows.map((row) => ({ ...row, transfers: transfers.filter(({ fortnight }) => fortnight === row.fortnight) }))
  }

  /** Needs that are not over on a day, the nearest first. As rows: every outlet may need every product. */
  @InjectManager()
  async wishesFrom(day: string, { withdrawn }: { withdrawn: boolean }, @MedusaContext() context: Context = {}): Promise<WishRow[]> {
    return managerOf(context).execute(
      `select id, outlet_id, variant_id, first_day, last_day, quantity, because, note, added_by, withdrawn_at, withdrawn_by from supply_wish
        where deleted_at is null and last_day >= ? ${withdrawn ? "" : "and withdrawn_at is null"} order by first_day, id`,
      [day],
    )
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

async function inParts<Row>(rows: readonly Row[], write: (part: readonly Row[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += MANY) await write(rows.slice(from, from + MANY))
}
