import { InjectManager, InjectTransactionManager, MedusaContext, MedusaError, MedusaService, generateEntityId } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { RecallSelection } from "../../http/lots"
import { todayInVietnam } from "@ocop/territory/rules"
import { lotCodeStem, nextLotCode, takeFirstExpired, type LotKind, type LotState, type Measure, type MovementKind, type OperationKind, type StepKind, type Taken, type Uom } from "../../rules/lots"
import { KeptVariant, Lot, LotBalance, LotShelf } from "./models/lot"
import { LotFlow, LotOperation } from "./models/operation"
import { Recall, RecallLot } from "./models/recall"
import { LotMovement, LotStep } from "./models/step"
import { RefusedInTurn } from "./refused-in-turn"
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

/** One of several operations that are written together. */
export type OperationInTurn = Omit<WriteOperation, "inputs"> & { inputs: { code: string; quantity: number; balance: number }[] }

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
  /** a `return` the shop's inventory did not count: the box came back spoilt */
  uncounted?: boolean
}

/** Boxes of one lot over a counter, or back over it. */
export interface CounterMove {
  /** "sale:…", "unsale:…": what it came from; twice is once */
  source: string
  kind: "sale" | "return"
  lot_id: string
  stock_location_id: string
  quantity: number
  /** of a return: not fit to be sold again */
  spoilt?: boolean
  at: Date
}

export interface ShelvedLotRow {
  lot_id: string
  code: string
  variant_id: string
  product_id: string | null
  producer_id: string
  made_on: string
  best_before: string | null
  block: "held" | "recalled" | "closed" | null
  blocked_since: Date | null
  /** boxes at the place asked about */
  quantity: number
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

export interface StoppedLot {
  variant_id: string
  lot_id: string
  code: string
  state: "recalled" | "held" | "expired"
  reason: string | null
}

export interface WriteRecall {
  kind: "drill" | "proposal" | "hold" | "recall" | "lift"
  selection: RecallSelection
  selection_text: string
  reason: string
  answers_id: string | null
  lots: number
  orders: number
  shipped: number
  took_ms: number
  by: LotActor
  at: Date
  lot_ids: string[]
  picked: string[]
}

export interface FindLots {
  producer_id?: string | undefined
  product_id?: string | undefined
  variant_id?: string | undefined
  plot_id?: string | undefined
  apiary_id?: string | undefined
  kind?: LotKind | undefined
  state?: LotState | undefined
  flagged?: boolean | undefined
  /** something of it is left and nothing stands against using it */
  usable?: boolean | undefined
  /** in code, title or the supplier's number */
  q?: string | undefined
  /** made on */
  from?: string | undefined
  to?: string | undefined
  order?: "made_on" | "-made_on" | "code" | "-code" | "best_before" | "-best_before" | undefined
  today: string
  limit: number
  offset: number
}

/** One parameter: today. */
const STATE = `case
  when b.block in ('held', 'recalled') then b.block
  when b.made - b.used - b.sold = 0 then case when b.sold > 0 then 'sold_out' else 'used_up' end
  when l.best_before < ? then 'expired'
  when b.block = 'closed' then 'closed'
  when b.shelved > 0 then 'on_sale'
  else 'open' end`

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
    const known = key ? await this.knownOperation({ producer_id, key, request_hash }, context) : null
    if (known) return known
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

  /** Operations one after the other, all or none. Lots are named by code, so that one may use what another made. Throws `RefusedInTurn`. */
  @InjectManager()
  @InjectTransactionManager()
  async writeInTurn(operations: readonly OperationInTurn[], @MedusaContext() context: Context = {}): Promise<WrittenOperation[]> {
    const manager = managerOf(context)
    const written: WrittenOperation[] = []
    for (const [index, { inputs, ...operation }] of operations.entries()) {
      try {
        const rows = await manager.execute<{ id: string; code: string }[]>("select id, code from lot where producer_id = ? and code in (select jsonb_array_elements_text(?::jsonb))", [operation.producer_id, JSON.stringify(inputs.map(({ code }) => code))])
        const ids = new Map(rows.map(({ id, code }) => [code, id]))
        written.push(await this.writeOperation({ ...operation, inputs: inputs.map(({ code, ...amount }) => ({ lot_id: ids.get(code)!, ...amount })) }, context))
      } catch (cause) {
        throw new RefusedInTurn(index, cause)
      }
    }
    return written
  }

  /** What an operation under this key came to; null: there was none. Refuses when it was another request. */
  @InjectManager()
  async knownOperation({ producer_id, key, request_hash }: { producer_id: string; key: string; request_hash: string | null }, @MedusaContext() context: Context = {}): Promise<WrittenOperation | null> {
    const manager = managerOf(context)
    const [known] = await manager.execute<{ id: string; request_hash: string | null }[]>("select id, request_hash from lot_operation where producer_id = ? and idempotency_key = ?", [producer_id, key])
    if (!known) return null
    if (known.request_hash !== request_hash) refuse("Mã gửi này đã dùng cho một việc khác. Hãy gửi lại với mã mới.", "idempotency_key_reused")
    const lots = await manager.execute<{ id: string; code: string }[]>("select lot.id, lot.code from lot_flow join lot on lot.id = lot_flow.lot_id where operation_id = ? and direction = 'out' order by lot.code", [known.id])
    return { operation_id: known.id, lots, known: true }
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
    for (const { kind, lot_id, stock_location_id, quantity, uncounted } of fresh) {
      const counted = uncounted ? 0 : kind === "ship" ? -quantity : kind === "return" ? quantity : 0
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

  /**
   * Boxes that went over a counter, in this order. The buyer has them: a lot that was stopped meanwhile moves as well, only what is not
   * on the shelf cannot. Answers how many boxes of each move were there; a source that came before answers what it moved then.
   */
  @InjectManager()
  @InjectTransactionManager()
  async writeCounterMoves({ moves, by }: { moves: CounterMove[]; by: LotActor }, @MedusaContext() context: Context = {}): Promise<Map<string, number>> {
    const manager = managerOf(context)
    const ids = [...new Set(moves.map(({ lot_id }) => lot_id))]
    // The balance is the lock of a lot; the shelf is read after it is ours.
    const packed = await manager.execute<{ lot_id: string }[]>(
      "select b.lot_id from lot_balance b join lot l on l.id = b.lot_id where l.kind = 'packed' and b.lot_id in (select jsonb_array_elements_text(?::jsonb)) order by b.lot_id for update of b",
      [JSON.stringify(ids)],
    )
    const known = await manager.execute<{ source: string; quantity: number }[]>("select source, quantity from lot_movement where kind <> 'lost' and source in (select jsonb_array_elements_text(?::jsonb))", [JSON.stringify(moves.map(({ source }) => source))])
    const shelves = await manager.execute<{ lot_id: string; stock_location_id: string; quantity: number }[]>("select lot_id, stock_location_id, quantity from lot_shelf where lot_id in (select jsonb_array_elements_text(?::jsonb))", [JSON.stringify(ids)])
    const there = new Map(shelves.map(({ lot_id, stock_location_id, quantity }) => [`${lot_id} ${stock_location_id}`, quantity]))
    const moved = new Map(known.map(({ source, quantity }) => [source, quantity]))
    const lots = new Set(packed.map(({ lot_id }) => lot_id))
    const rows: Record<string, unknown>[] = []
    for (const { source, kind, lot_id, stock_location_id, quantity, spoilt, at } of moves) {
      if (moved.has(source)) continue
      const place = `${lot_id} ${stock_location_id}`
      const before = there.get(place) ?? 0
      const taken = !lots.has(lot_id) ? 0 : kind === "return" ? quantity : Math.min(quantity, before)
      moved.set(source, taken)
      if (taken === 0) continue
      const row = (kind: MovementKind, source: string, reason: string | null) =>
        rows.push({
          id: newId("lotmv"), lot_id, kind, quantity: taken, stock_location_id, order_id: null, order_line_id: null, fulfillment_id: null, reason, source,
          actor_role: by.role, actor_id: by.id, actor_name: by.name, at,
        })
      row(kind === "sale" ? "ship" : "return", source, null)
      if (spoilt) row("lost", `${source}:lost`, "Khách trả tại quầy, không bán lại được")
      there.set(place, before + (kind === "sale" ? -taken : spoilt ? 0 : taken))
    }
    await insert(manager, "lot_movement", rows)
    return moved
  }

  /** Packed lots of which something lies at this place, or, of the variants that do, anywhere; and these, whatever they are. */
  @InjectManager()
  async lotsAtPlace({ stock_location_id, lot_ids = [] }: { stock_location_id: string; lot_ids?: string[] }, @MedusaContext() context: Context = {}): Promise<ShelvedLotRow[]> {
    return managerOf(context).execute(
      `with here as (select s.lot_id, s.quantity from lot_shelf s where s.stock_location_id = ?)
       select l.id as lot_id, l.code, l.variant_id, l.product_id, l.producer_id, l.made_on, l.best_before, b.block,
         case when b.block in ('held', 'recalled') then (select max(t.at) from lot_step t where t.lot_id = l.id and t.kind in ('hold', 'recall')) end as blocked_since,
         coalesce(here.quantity, 0) as quantity
       from lot l join lot_balance b on b.lot_id = l.id left join here on here.lot_id = l.id
       where l.kind = 'packed' and l.variant_id is not null and (
         here.lot_id is not null
         or l.id in (select jsonb_array_elements_text(?::jsonb))
         or (b.shelved > 0 and l.variant_id in (select o.variant_id from lot o join here h on h.lot_id = o.id))
       ) order by l.best_before nulls last, l.made_on, l.code`,
      [stock_location_id, JSON.stringify(lot_ids)],
    )
  }

  /** Shelves of which the shop's inventory does not count what it should; of these variants, or of all that are kept in lots. */
  @InjectManager()
  async shelvesToFeed({ variant_ids, today }: { variant_ids?: string[]; today: string }, @MedusaContext() context: Context = {}): Promise<ShelfToFeed[]> {
    const rows = await managerOf(context).execute<ShelfToFeed[]>(
      `select s.id, s.lot_id, l.variant_id, k.inventory_item_id, s.stock_location_id, s.quantity, s.fed, (b.block is null and (l.best_before is null or l.best_before >= ?)) as sellable
       from lot_shelf s join lot l on l.id = s.lot_id join lot_balance b on b.lot_id = s.lot_id join kept_variant k on k.variant_id = l.variant_id
       where (s.quantity > 0 or s.fed <> 0) and (?::jsonb is null or l.variant_id in (select jsonb_array_elements_text(?::jsonb)))`,
      [today, variant_ids ? JSON.stringify(variant_ids) : null, variant_ids ? JSON.stringify(variant_ids) : null],
    )
    return rows.filter(({ quantity, fed, sellable }) => fed !== (sellable ? quantity : 0))
  }

  /** Where boxes of a lot lie, and how many of them the inventory counts. */
  @InjectManager()
  async shelvesOf(lot_id: string, @MedusaContext() context: Context = {}): Promise<{ stock_location_id: string; quantity: number; fed: number }[]> {
    return managerOf(context).execute("select stock_location_id, quantity, fed from lot_shelf where lot_id = ? order by stock_location_id", [lot_id])
  }

  /** How many boxes the inventory counts from lots, by item and place. */
  @InjectManager()
  async fedByPlace(@MedusaContext() context: Context = {}): Promise<{ inventory_item_id: string; stock_location_id: string; fed: number }[]> {
    return managerOf(context).execute(
      `select k.inventory_item_id, s.stock_location_id, sum(s.fed)::integer as fed
       from lot_shelf s join lot l on l.id = s.lot_id join kept_variant k on k.variant_id = l.variant_id where s.fed <> 0 group by 1, 2`,
    )
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

  /**
   * Of variants whose lots may not be sold any more: the one that says most (recalled before held before expired), with the reason.
   * Also read by name from the checkout, which does not know this package.
   */
  @InjectManager()
  async stoppedLotsOf({ variant_ids, at }: { variant_ids: string[]; at: Date }, @MedusaContext() context: Context = {}): Promise<StoppedLot[]> {
    return managerOf(context).execute<StoppedLot[]>(
      `select distinct on (l.variant_id) l.variant_id, l.id as lot_id, l.code, coalesce(b.block, 'expired') as state,
         (select reason from lot_step where lot_id = l.id and kind in ('hold', 'recall') order by at desc, id desc limit 1) as reason
       from lot l join lot_balance b on b.lot_id = l.id
       where l.variant_id in (select jsonb_array_elements_text(?::jsonb)) and b.shelved > 0 and (b.block in ('held', 'recalled') or l.best_before < ?)
       order by l.variant_id, array_position(array['recalled', 'held'], b.block), l.made_on desc, l.id`,
      [JSON.stringify(variant_ids), todayInVietnam(at)],
    )
  }

  /** Boxes of these lots that left with an order and did not come back. */
  @InjectManager()
  async shipmentsOf(lot_ids: string[], @MedusaContext() context: Context = {}): Promise<{ order_id: string; lot_id: string; boxes: number }[]> {
    return managerOf(context).execute(
      `select m.order_id, m.lot_id, sum(case m.kind when 'ship' then m.quantity else -m.quantity end)::integer as boxes
       from lot_movement m join (select jsonb_array_elements_text(?::jsonb) as lot_id) wanted on wanted.lot_id = m.lot_id
       where m.kind in ('ship', 'return') and m.order_id is not null and m.deleted_at is null group by 1, 2 having sum(case m.kind when 'ship' then m.quantity else -m.quantity end) > 0`,
      [JSON.stringify(lot_ids)],
    )
  }

  /** Where boxes of these lots lie. */
  @InjectManager()
  async placesOf(lot_ids: string[], @MedusaContext() context: Context = {}): Promise<{ stock_location_id: string; boxes: number }[]> {
    return managerOf(context).execute(
      `select s.stock_location_id, sum(s.quantity)::integer as boxes from lot_shelf s join (select jsonb_array_elements_text(?::jsonb) as lot_id) wanted on wanted.lot_id = s.lot_id
       where s.quantity > 0 group by 1 order by 2 desc, 1`,
      [JSON.stringify(lot_ids)],
    )
  }

  /** Shelves where boxes of these lots lie, by what Medusa counts them as: which lots, and how many of them it counts now. */
  @InjectManager()
  async shelvesAmong(lot_ids: string[], @MedusaContext() context: Context = {}): Promise<{ inventory_item_id: string; stock_location_id: string; fed: number; codes: string[] }[]> {
    return managerOf(context).execute(
      `select k.inventory_item_id, s.stock_location_id, sum(s.fed)::integer as fed, array_agg(l.code order by l.code) as codes
       from lot_shelf s join (select jsonb_array_elements_text(?::jsonb) as lot_id) wanted on wanted.lot_id = s.lot_id
       join lot l on l.id = s.lot_id join kept_variant k on k.variant_id = l.variant_id where s.quantity > 0 group by 1, 2`,
      [JSON.stringify(lot_ids)],
    )
  }

  /** The last hold or recall of each of these lots that still stands. */
  @InjectManager()
  async lastBlocks(lot_ids: string[], @MedusaContext() context: Context = {}): Promise<{ lot_id: string; recall_id: string | null }[]> {
    return managerOf(context).execute(
      `select distinct on (s.lot_id) s.lot_id, s.recall_id from lot_step s join lot_balance b on b.lot_id = s.lot_id
       where s.lot_id in (select jsonb_array_elements_text(?::jsonb)) and s.kind in ('hold', 'recall') and b.block in ('held', 'recalled') order by s.lot_id, s.at desc, s.id desc`,
      [JSON.stringify(lot_ids)],
    )
  }

  /** Of these lots, the hold that stood when this run came over it. */
  @InjectManager()
  async holdsBefore({ lot_ids, recall_id }: { lot_ids: string[]; recall_id: string }, @MedusaContext() context: Context = {}): Promise<{ lot_id: string; reason: string; recall_id: string | null }[]> {
    const rows = await managerOf(context).execute<{ lot_id: string; kind: string; reason: string; recall_id: string | null }[]>(
      `select distinct on (s.lot_id) s.lot_id, s.kind, s.reason, s.recall_id from lot_step s join lot_step ours on ours.lot_id = s.lot_id and ours.recall_id = ? and ours.kind in ('hold', 'recall')
       where s.lot_id in (select jsonb_array_elements_text(?::jsonb)) and s.kind in ('hold', 'recall', 'resume') and (s.at, s.id) < (ours.at, ours.id) order by s.lot_id, s.at desc, s.id desc`,
      [recall_id, JSON.stringify(lot_ids)],
    )
    return rows.filter(({ kind }) => kind === "hold")
  }

  /** Bought lots of this name or with this number on the sack. */
  @InjectManager()
  async boughtInputs(text: string, @MedusaContext() context: Context = {}): Promise<string[]> {
    const like = `%${text.replace(/[\\%_]/g, "\\$&")}%`
    const rows = await managerOf(context).execute<{ id: string }[]>("select id from lot where kind = 'input' and (title ilike ? or supplier_lot ilike ? or code ilike ?) order by id", [like, like, like])
    return rows.map(({ id }) => id)
  }

  /** Writes one run of a recall and the lots it reached, under the next number of its year. */
  @InjectManager()
  @InjectTransactionManager()
  async writeRecall({ lot_ids, picked, by, at, ...row }: WriteRecall, @MedusaContext() context: Context = {}): Promise<{ id: string; code: string }> {
    const manager = managerOf(context)
    const year = todayInVietnam(at).slice(0, 4)
    await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`recall:${year}`])
    const [last] = await manager.execute<{ count: string }[]>("select count(*) from recall where code like ?", [`TH-${year}-%`])
    const id = newId("recall")
    const code = `TH-${year}-${String(Number(last!.count) + 1).padStart(4, "0")}`
    await insert(manager, "recall", [{ id, code, ...row, actor_role: by.role, actor_id: by.id, actor_name: by.name, at }])
    const first = new Set(picked)
    await insert(manager, "recall_lot", lot_ids.map((lot_id) => ({ id: newId("reclot"), recall_id: id, lot_id, picked: first.has(lot_id) })))
    return { id, code }
  }

  /** Lots by what they are now; newest first unless asked otherwise. `state` here and `lotState` in rules say the same (a test compares). */
  @InjectManager()
  async findLots({ today, limit, offset, order = "-made_on", ...where }: FindLots, @MedusaContext() context: Context = {}): Promise<{ ids: string[]; count: number }> {
    const conditions: [string, unknown[]][] = [
      ...(["producer_id", "product_id", "variant_id", "kind", "plot_id", "apiary_id"] as const).flatMap((column): [string, unknown[]][] => (where[column] ? [[`l.${column} = ?`, [where[column]]]] : [])),
      ...(where.state ? ([[`(${STATE}) = ?`, [today, where.state]]] as [string, unknown[]][]) : []),
      ...(where.usable ? ([["b.block is null and b.made - b.used - b.shelved - b.sold > 0 and (l.best_before is null or l.best_before >= ?)", [today]]] as [string, unknown[]][]) : []),
      ...(where.flagged ? ([["b.flagged", []]] as [string, unknown[]][]) : []),
      ...(where.from ? ([["l.made_on >= ?", [where.from]]] as [string, unknown[]][]) : []),
      ...(where.to ? ([["l.made_on <= ?", [where.to]]] as [string, unknown[]][]) : []),
      ...(where.q ? ([["(l.code ilike ? or l.title ilike ? or l.supplier_lot ilike ?)", Array(3).fill(`%${where.q.replace(/[\\%_]/g, "\\$&")}%`)]] as [string, unknown[]][]) : []),
    ]
    const from = `from lot l join lot_balance b on b.lot_id = l.id${conditions.length ? ` where ${conditions.map(([sql]) => sql).join(" and ")}` : ""}`
    const values = conditions.flatMap(([, params]) => params)
    const column = order.replace(/^-/, "") as "made_on" | "code" | "best_before"
    const direction = order.startsWith("-") ? "desc" : "asc"
    const manager = managerOf(context)
    const [rows, [total]] = await Promise.all([
      manager.execute<{ id: string }[]>(`select l.id ${from} order by l.${column} ${direction} nulls last, l.code ${direction}, l.id limit ? offset ?`, [...values, limit, offset]),
      manager.execute<{ count: string }[]>(`select count(*) ${from}`, values),
    ])
    return { ids: rows.map(({ id }) => id), count: Number(total!.count) }
  }

  /** Lots that went into these, and what was made of them; the lots themselves included. Any depth, each lot once. */
  @InjectManager()
  async lotIdsAround({ lot_ids, direction }: { lot_ids: string[]; direction: "ancestors" | "descendants" }, @MedusaContext() context: Context = {}): Promise<string[]> {
    if (lot_ids.length === 0) return []
    const rows = await managerOf(context).execute<{ lot_id: string }[]>(direction === "ancestors" ? ANCESTORS : DESCENDANTS, [JSON.stringify(lot_ids)])
    return rows.map(({ lot_id }) => lot_id)
  }
}
