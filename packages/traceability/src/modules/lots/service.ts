import { InjectManager, InjectTransactionManager, MedusaContext, MedusaError, MedusaService, generateEntityId } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { lotCodeStem, nextLotCode, takeFirstExpired, type LotKind, type Measure, type MovementKind, type OperationKind, type StepKind, type Taken, type Uom } from "../../rules/lots"
import { KeptVariant, Lot, LotBalance, LotShelf } from "./models/lot"
import { LotFlow, LotOperation } from "./models/operation"
import { Recall, RecallLot } from "./models/recall"
import { LotMovement, LotStep } from "./models/step"
import { ANCESTORS, DESCENDANTS } from "./walks"

export interface LotActor {
  role: string
  id: string
  name: string
}

export interface NewLot extends Measure {
  /** left out: made from title and day */
  code?: string | undefined
  kind: LotKind
  title: string
  product_id: string | null
  variant_id: string | null
  /** `YYYY-MM-DD` */
  made_on: string
  best_before: string | null
  plot_id?: string | null
  apiary_id?: string | null
  origin_entry_id?: string | null
  supplier?: string | null
  supplier_lot?: string | null
  note?: string | null
}

export interface WriteOperation {
  producer_id: string
  kind: OperationKind
  base_uom: Uom
  loss: number
  reason: string | null
  entry_id?: string | null
  by: LotActor
  happened_at: Date
  key?: string | null
  request_hash?: string | null
  inputs: { lot_id: string; quantity: number; balance: number }[]
  outputs: { lot: NewLot; quantity: number; balance: number }[]
  corrections?: { lot_id: string; direction: "plus" | "minus"; quantity: number }[]
}

export interface WrittenOperation {
  operation_id: string
  lots: { id: string; code: string }[]
  /** the same call came before: nothing was written */
  known: boolean
}

export interface NewMovement {
  lot_id: string
  kind: MovementKind
  quantity: number
  stock_location_id: string
  order_id?: string | null
  order_line_id?: string | null
  fulfillment_id?: string | null
  reason?: string | null
  source?: string | null
}

export interface ShelfToFeed {
  id: string
  lot_id: string
  variant_id: string
  inventory_item_id: string
  stock_location_id: string
  quantity: number
  fed: number
  /** the lot may be sold now */
  sellable: boolean
}

const MODELS = { Lot, LotBalance, LotShelf, KeptVariant, LotOperation, LotFlow, LotStep, LotMovement, Recall, RecallLot }

const managerOf = (context: Context): EntityManager => (context.transactionManager ?? context.manager) as EntityManager
const newId = (prefix: string) => generateEntityId(undefined, prefix)

/** Plain rows in one statement, at once and not at the end of the transaction: triggers see them in the order they were written. */
async function insert(manager: EntityManager, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!).map((column) => `"${column}"`).join(", ")
  await manager.execute(`insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", ?::jsonb)`, [JSON.stringify(rows)])
}

const refuse = (message: string, code: string): never => {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
}

export default class LotsModuleService extends MedusaService(MODELS) {
  /**
   * Writes what was done with lots, all or nothing. One writer of a producer at a time, so that codes and balances are read as they
   * are; the database's own checks stand behind it. The same key with the same request answers what was written then.
   */
  @InjectManager()
  @InjectTransactionManager()
  async writeOperation(input: WriteOperation, @MedusaContext() context: Context = {}): Promise<WrittenOperation> {
    const manager = managerOf(context)
    const { producer_id, by, key = null, request_hash = null } = input
    await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`lots:${producer_id}`])
    if (key) {
      const [known] = await manager.execute<{ id: string; request_hash: string | null }[]>("select id, request_hash from lot_operation where producer_id = ? and idempotency_key = ?", [producer_id, key])
      if (known && known.request_hash !== request_hash) refuse("Mã gửi này đã dùng cho một việc khác. Hãy gửi lại với mã mới.", "idempotency_key_reused")
      if (known) {
        const lots = await manager.execute<{ id: string; code: string }[]>("select lot.id, lot.code from lot_flow join lot on lot.id = lot_flow.lot_id where operation_id = ? and direction = 'out' order by lot.code", [known.id])
        return { operation_id: known.id, lots, known: true }
      }
    }
    const operation_id = newId("lotop")
    const lots = await this.withCodes(manager, producer_id, input.outputs)
    await insert(manager, "lot_operation", [
      {
        id: operation_id, producer_id, kind: input.kind, base_uom: input.base_uom, loss: input.loss, reason: input.reason, entry_id: input.entry_id ?? null,
        actor_role: by.role, actor_id: by.id, actor_name: by.name, happened_at: input.happened_at, idempotency_key: key, request_hash,
      },
    ])
    await insert(manager, "lot", lots.map(({ lot }) => ({ ...lot, producer_id })))
    const flow = (lot_id: string, direction: string, quantity: number, balance: number) => ({ id: newId("lotfl"), operation_id, lot_id, direction, quantity, balance })
    // In the order of ids: two that need the same lots wait for each other, never in a ring.
    const inputs = [...input.inputs].sort((one, other) => one.lot_id.localeCompare(other.lot_id))
    await insert(manager, "lot_flow", [
      ...inputs.map(({ lot_id, quantity, balance }) => flow(lot_id, "in", quantity, balance)),
      ...lots.map(({ lot, quantity, balance }) => flow(lot.id, "out", quantity, balance)),
      ...(input.corrections ?? []).map(({ lot_id, direction, quantity }) => flow(lot_id, direction, quantity, quantity)),
    ])
    return { operation_id, lots: lots.map(({ lot }) => ({ id: lot.id, code: lot.code })), known: false }
  }

  private async withCodes(manager: EntityManager, producer_id: string, outputs: WriteOperation["outputs"]) {
    const stems = outputs.map(({ lot }) => (lot.code ? lot.code : lotCodeStem(lot.title, lot.made_on)))
    const known = stems.length === 0 ? [] : await manager.execute<{ code: string }[]>(
      "select code from lot where producer_id = ? and exists (select from jsonb_array_elements_text(?::jsonb) as stem where starts_with(lot.code, stem))",
      [producer_id, JSON.stringify(stems)],
    )
    const taken = new Set(known.map(({ code }) => code))
    return outputs.map(({ lot, quantity, balance }, index) => {
      const code = lot.code ?? nextLotCode(stems[index]!, taken)
      if (lot.code && taken.has(code)) refuse(`Mã lô ${code} đã có. Hãy chọn mã khác, hoặc để trống để hệ thống đặt mã.`, "lot_code_taken")
      taken.add(code)
      const { plot_id = null, apiary_id = null, origin_entry_id = null, supplier = null, supplier_lot = null, note = null, kind, title, product_id, variant_id, uom, unit_net, unit_uom, made_on, best_before } = lot
      return {
        quantity,
        balance,
        lot: { id: newId("lot"), code, kind, title, product_id, variant_id, uom, unit_net, unit_uom, made_on, best_before, plot_id, apiary_id, origin_entry_id, supplier, supplier_lot, note },
      }
    })
  }

  /** Writes the same step on every lot it can be taken on; answers those it was. Held lots stay held, recalled ones recalled. */
  @InjectManager()
  @InjectTransactionManager()
  async writeSteps(
    { lot_ids, kind, reason, recall_id = null, by, at }: { lot_ids: string[]; kind: StepKind; reason: string; recall_id?: string | null; by: LotActor; at: Date },
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    const manager = managerOf(context)
    const open = await manager.execute<{ lot_id: string; block: string | null; flagged: boolean }[]>(
      "select lot_id, block, flagged from lot_balance where lot_id in (select jsonb_array_elements_text(?::jsonb)) order by lot_id for update",
      [JSON.stringify(lot_ids)],
    )
    const may: Record<StepKind, (lot: { block: string | null; flagged: boolean }) => boolean> = {
      hold: ({ block }) => block === null || block === "closed",
      recall: ({ block }) => block !== "recalled",
      resume: ({ block }) => block === "held" || block === "recalled",
      close: ({ block }) => block === null,
      reopen: ({ block }) => block === "closed",
      flag: () => true,
      clear: ({ flagged }) => flagged,
    }
    const moved = open.filter(may[kind]).map(({ lot_id }) => lot_id)
    await insert(manager, "lot_step", moved.map((lot_id) => ({ id: newId("lotst"), lot_id, kind, reason, recall_id, actor_role: by.role, actor_id: by.id, actor_name: by.name, at })))
    return moved
  }

  /** Moves boxes; a movement whose source came before is left out. Answers what was written. */
  @InjectManager()
  @InjectTransactionManager()
  async writeMovements({ movements, by, at }: { movements: NewMovement[]; by: LotActor; at: Date }, @MedusaContext() context: Context = {}): Promise<NewMovement[]> {
    const manager = managerOf(context)
    const sources = [...new Set(movements.flatMap(({ source }) => source ?? []))]
    const known = sources.length === 0 ? [] : await manager.execute<{ source: string }[]>("select distinct source from lot_movement where source in (select jsonb_array_elements_text(?::jsonb))", [JSON.stringify(sources)])
    const seen = new Set(known.map(({ source }) => source))
    const fresh = movements.filter(({ source }) => !source || !seen.has(source)).sort((one, other) => one.lot_id.localeCompare(other.lot_id))
    await insert(
      manager,
      "lot_movement",
      fresh.map(({ order_id = null, order_line_id = null, fulfillment_id = null, reason = null, source = null, lot_id, kind, quantity, stock_location_id }) => ({
        id: newId("lotmv"), lot_id, kind, quantity, stock_location_id, order_id, order_line_id, fulfillment_id, reason, source,
        actor_role: by.role, actor_id: by.id, actor_name: by.name, at,
      })),
    )
    // Medusa counted these itself: what it counts of the lot goes with them.
    for (const { kind, lot_id, stock_location_id, quantity } of fresh) {
      const counted = kind === "ship" ? -quantity : kind === "return" ? quantity : 0
      if (counted !== 0) await manager.execute("update lot_shelf set fed = fed + ? where lot_id = ? and stock_location_id = ?", [counted, lot_id, stock_location_id])
    }
    return fresh
  }

  /**
   * Takes boxes of a variant off the shelf of one place for an order line, first expired first. Answers null, and writes nothing,
   * when lots that may be sold do not hold so many there. A source that came before answers an empty list.
   */
  @InjectManager()
  @InjectTransactionManager()
  async shipFirstExpired(
    { variant_id, stock_location_id, quantity, today, ...to }: { variant_id: string; stock_location_id: string; quantity: number; today: string; by: LotActor; at: Date; order_id: string; order_line_id: string; fulfillment_id: string; source: string },
    @MedusaContext() context: Context = {},
  ): Promise<Taken[] | null> {
    const manager = managerOf(context)
    const { by, at, ...order } = to
    // The balance is the lock of a lot; the shelf is read after it is ours.
    await manager.execute(
      "select lot_id from lot_balance where lot_id in (select s.lot_id from lot_shelf s join lot l on l.id = s.lot_id where l.variant_id = ? and s.stock_location_id = ? and s.quantity > 0) order by lot_id for update",
      [variant_id, stock_location_id],
    )
    const [known] = await manager.execute<{ id: string }[]>("select id from lot_movement where source = ? limit 1", [to.source])
    if (known) return []
    const shelves = await manager.execute<{ lot_id: string; code: string; best_before: string | null; made_on: string; quantity: number }[]>(
      `select s.lot_id, l.code, l.best_before, l.made_on, s.quantity from lot_shelf s join lot l on l.id = s.lot_id join lot_balance b on b.lot_id = s.lot_id
       where l.variant_id = ? and s.stock_location_id = ? and s.quantity > 0 and b.block is null and (l.best_before is null or l.best_before >= ?)`,
      [variant_id, stock_location_id, today],
    )
    const taken = takeFirstExpired(shelves, quantity)
    if (!taken) return null
    await this.writeMovements({ movements: taken.map((part) => ({ ...part, kind: "ship" as const, stock_location_id, ...order })), by, at }, context)
    return taken
  }

  /** What the shop's inventory should count of these variants (all kept ones when none is named), beside what it counts. */
  @InjectManager()
  async shelvesToFeed({ variant_ids, today, differing }: { variant_ids?: string[]; today: string; differing: boolean }, @MedusaContext() context: Context = {}): Promise<ShelfToFeed[]> {
    const rows = await managerOf(context).execute<ShelfToFeed[]>(
      `select s.id, s.lot_id, l.variant_id, k.inventory_item_id, s.stock_location_id, s.quantity, s.fed, (b.block is null and (l.best_before is null or l.best_before >= ?)) as sellable
       from lot_shelf s join lot l on l.id = s.lot_id join lot_balance b on b.lot_id = s.lot_id join kept_variant k on k.variant_id = l.variant_id
       where (s.quantity > 0 or s.fed <> 0) and (?::jsonb is null or l.variant_id in (select jsonb_array_elements_text(?::jsonb)))`,
      [today, variant_ids ? JSON.stringify(variant_ids) : null, variant_ids ? JSON.stringify(variant_ids) : null],
    )
    return differing ? rows.filter(({ quantity, fed, sellable }) => fed !== (sellable ? quantity : 0)) : rows
  }

  /** Notes what the inventory counts now, as differences: a box may have left meanwhile. */
  @InjectManager()
  @InjectTransactionManager()
  async noteFed(changes: { id: string; by: number }[], @MedusaContext() context: Context = {}): Promise<void> {
    if (changes.length === 0) return
    await managerOf(context).execute(
      "update lot_shelf set fed = fed + change.by, updated_at = now() from (select * from jsonb_to_recordset(?::jsonb) as change(id text, by integer)) change where lot_shelf.id = change.id",
      [JSON.stringify(changes)],
    )
  }

  /** From now on the stock of this variant is its lots. False: it was before. */
  @InjectManager()
  @InjectTransactionManager()
  async keepVariant(row: { variant_id: string; inventory_item_id: string; producer_id: string; since: Date }, @MedusaContext() context: Context = {}): Promise<boolean> {
    const rows = await managerOf(context).execute<{ variant_id: string }[]>(
      "insert into kept_variant (variant_id, inventory_item_id, producer_id, since) values (?, ?, ?, ?) on conflict do nothing returning variant_id",
      [row.variant_id, row.inventory_item_id, row.producer_id, row.since],
    )
    return rows.length === 1
  }

  /** Lots that went into these, and what was made of them; the lots themselves included. Any depth, each lot once. */
  @InjectManager()
  async lotIdsAround({ lot_ids, direction }: { lot_ids: string[]; direction: "ancestors" | "descendants" }, @MedusaContext() context: Context = {}): Promise<string[]> {
    if (lot_ids.length === 0) return []
    const rows = await managerOf(context).execute<{ lot_id: string }[]>(direction === "ancestors" ? ANCESTORS : DESCENDANTS, [JSON.stringify(lot_ids)])
    return rows.map(({ lot_id }) => lot_id)
  }
}
