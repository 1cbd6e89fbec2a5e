import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/territory/rules"
import { insertRows } from "../../insert-rows"
import type { Counted, MarkDownKind, MarkDownRule as Rule, TransferStatus } from "../../rules/goods"
import type { PointActor } from "../sales-point"
import { MarkDown, MarkDownEnd, MarkDownRule } from "./models/mark-down"
import { GoodsTransfer, GoodsTransferCount, GoodsTransferLine, GoodsTransferStep } from "./models/transfer"

export interface NewTransfer {
  /** chosen by who may send this twice: the second time it is the first one's */
  id?: string
  from: { location_id: string; point_id: string | null; producer_id: string | null; name: string }
  to: { location_id: string; point_id: string | null; producer_id: string | null; name: string }
  note: string | null
  lines: { lot_id: string; lot_code: string; variant_id: string; producer_id: string; title: string; best_before: string | null; quantity: number }[]
  by: PointActor
  at: Date
}

export type TransferCount = Counted

export interface NewMarkDown {
  sales_point_id: string
  lot: { id: string; code: string; variant_id: string; producer_id: string; title: string }
  kind: MarkDownKind
  figure: number
  price_then: number
  first_day: string
  last_day: string
  reason: string
  key: string
  by: PointActor
  at: Date
}

/** A mark-down and how it ended, if somebody ended it. */
export interface MarkDownRow {
  id: string
  sales_point_id: string
  lot_id: string
  lot_code: string
  variant_id: string
  producer_id: string
  title: string
  kind: MarkDownKind
  figure: number
  price_then: number
  first_day: string
  last_day: string
  reason: string
  by: string
  /** ISO instants */
  at: string
  ended_at: string | null
}

const managerOf = (context: Context): EntityManager => (context.transactionManager ?? context.manager) as EntityManager
const newId = (prefix: string) => generateEntityId(undefined, prefix)

const signed = ({ role, id, name }: PointActor, at: Date) => ({ actor_role: role, actor_id: id, actor_name: name, at })

export default class ConsignmentModuleService extends MedusaService({ GoodsTransfer, GoodsTransferLine, GoodsTransferCount, GoodsTransferStep, MarkDown, MarkDownEnd, MarkDownRule }) {
  /** Marks a lot down at a point, in the place of what was said of it before. The same `key` twice is once. Answers its id. */
  @InjectManager()
  @InjectTransactionManager()
  async markDown({ sales_point_id, lot, key, by, at, ...said }: NewMarkDown, @MedusaContext() context: Context = {}): Promise<string> {
    const manager = managerOf(context)
    await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`mark_down:${sales_point_id}:${lot.id}`])
    const [known] = await manager.execute<{ id: string }[]>("select id from mark_down where sales_point_id = ? and key = ?", [sales_point_id, key])
    if (known) return known.id
    const before = await manager.execute<{ id: string }[]>(
      "select id from mark_down m where sales_point_id = ? and lot_id = ? and last_day >= ? and not exists (select from mark_down_end where mark_down_id = m.id)",
      [sales_point_id, lot.id, todayInVietnam(at)],
    )
    await insertRows(manager, "mark_down_end", before.map(({ id }) => ({ id: newId("mkde"), mark_down_id: id, reason: "Thay bằng mức mới", ...signed(by, at) })))
    const id = newId("mkd")
    await insertRows(manager, "mark_down", [{ id, sales_point_id, lot_id: lot.id, lot_code: lot.code, variant_id: lot.variant_id, producer_id: lot.producer_id, title: lot.title, key, ...said, ...signed(by, at) }])
    return id
  }

  /** Ends a mark-down before its last day; ended already: nothing happens. */
  @InjectManager()
  @InjectTransactionManager()
  async endMarkDown({ id, reason, by, at }: { id: string; reason: string; by: PointActor; at: Date }, @MedusaContext() context: Context = {}): Promise<void> {
    await managerOf(context).execute(
      `insert into mark_down_end (id, mark_down_id, reason, actor_role, actor_id, actor_name, at) values (?, ?, ?, ?, ?, ?, ?) on conflict (mark_down_id) do nothing`,
      [newId("mkde"), id, reason, by.role, by.id, by.name, at],
    )
  }

  /** Mark-downs of points, lots or a producer whose last day is not before `since`, ended or not, oldest first. */
  @InjectManager()
  async markDowns(
    { since, sales_point_ids, lot_ids, producer_id }: { since: string; sales_point_ids?: readonly string[] | undefined; lot_ids?: readonly string[]; producer_id?: string },
    @MedusaContext() context: Context = {},
  ): Promise<MarkDownRow[]> {
    const rows = await managerOf(context).execute<(Omit<MarkDownRow, "at" | "ended_at"> & { at: Date; ended_at: Date | null })[]>(
      `select m.id, m.sales_point_id, m.lot_id, m.lot_code, m.variant_id, m.producer_id, m.title, m.kind, m.figure, m.price_then, m.first_day, m.last_day, m.reason, m.actor_name as by, m.at, e.at as ended_at
       from mark_down m left join mark_down_end e on e.mark_down_id = m.id
       where m.last_day >= ? ${sales_point_ids ? "and m.sales_point_id in (select jsonb_array_elements_text(?::jsonb))" : ""}
         ${lot_ids ? "and m.lot_id in (select jsonb_array_elements_text(?::jsonb))" : ""} ${producer_id ? "and m.producer_id = ?" : ""}
       order by m.at, m.id`,
      [since, ...(sales_point_ids ? [JSON.stringify(sales_point_ids)] : []), ...(lot_ids ? [JSON.stringify(lot_ids)] : []), ...(producer_id ? [producer_id] : [])],
    )
    return rows.map(({ at, ended_at, ...row }) => ({ ...row, at: new Date(at).toISOString(), ended_at: ended_at && new Date(ended_at).toISOString() }))
  }

  /** The rule that counts on a day. */
  @InjectManager()
  async markDownRuleOn(day: string, @MedusaContext() context: Context = {}): Promise<Rule & { reason: string; by: string }> {
    const [rule] = await managerOf(context).execute<(Rule & { reason: string; by: string })[]>(
      "select valid_from, manager_percent, office_percent, reason, actor_name as by from mark_down_rule where valid_from <= ? order by valid_from desc, at desc, id desc limit 1",
      [day],
    )
    return rule ?? { valid_from: day, manager_percent: 0, office_percent: 0, reason: "", by: "" }
  }

  @InjectManager()
  @InjectTransactionManager()
  async setMarkDownRule({ by, at, ...rule }: Rule & { reason: string; by: PointActor; at: Date }, @MedusaContext() context: Context = {}): Promise<void> {
    await insertRows(managerOf(context), "mark_down_rule", [{ id: newId("mkdr"), ...rule, ...signed(by, at) }])
  }

  /** Writes a transfer as a draft, under the next number of its year. */
  @InjectManager()
  @InjectTransactionManager()
  async draftTransfer({ id = newId("gtr"), from, to, note, lines, by, at }: NewTransfer, @MedusaContext() context: Context = {}): Promise<string> {
    const manager = managerOf(context)
    const year = todayInVietnam(at).slice(0, 4)
    await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`goods_transfer:${year}`])
    const [known] = await manager.execute<{ id: string }[]>("select id from goods_transfer where id = ?", [id])
    if (known) return id
    const [last] = await manager.execute<{ count: string }[]>("select count(*) from goods_transfer where code like ?", [`CH-${year}-%`])
    await insertRows(manager, "goods_transfer", [
      {
        id, code: `CH-${year}-${String(Number(last!.count) + 1).padStart(4, "0")}`, status: "draft", from_location_id: from.location_id, to_location_id: to.location_id,
        from_point_id: from.point_id, to_point_id: to.point_id, from_producer_id: from.producer_id, to_producer_id: to.producer_id, from_name: from.name, to_name: to.name,
        note, boxes: lines.reduce((sum, { quantity }) => sum + quantity, 0), ...signed(by, at),
      },
    ])
    await insertRows(manager, "goods_transfer_line", lines.map((line) => ({ id: newId("gtrl"), transfer_id: id, ...line })))
    await insertRows(manager, "goods_transfer_step", [{ id: newId("gtrs"), transfer_id: id, from: null, to: "draft", reason: note, ...signed(by, at) }])
    return id
  }

  /** Takes a step, with the receiver's counts where it is the last; all or nothing. */
  @InjectManager()
  @InjectTransactionManager()
  async takeTransferStep(
    { transfer_id, from, to, reason = null, counts = [], by, at }: { transfer_id: string; from: TransferStatus; to: TransferStatus; reason?: string | null; counts?: TransferCount[]; by: PointActor; at: Date },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const manager = managerOf(context)
    try {
      await insertRows(manager, "goods_transfer_step", [{ id: newId("gtrs"), transfer_id, from, to, reason, ...signed(by, at) }])
    } catch (error) {
      if (!/so no step from/.test(error instanceof Error ? error.message : "")) throw error
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Vừa có người khác xử lý phiếu này. Hãy tải lại trang để xem trạng thái mới.", "wrong_step")
    }
    await insertRows(manager, "goods_transfer_count", counts.map(({ line_id, counted, difference = null, reason: why = null }) => ({ id: newId("gtrc"), line_id, transfer_id, counted, difference, reason: why, ...signed(by, at) })))
  }
}
