import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/territory/rules"
import { AS_TYPED } from "./as-typed"
import type { CounterSales, FindLots, OnTheRoad, ShelfToFeed, ShelvedLotRow, StoppedLot, WrittenOperation } from "./ledger"
import { GiftBoxPart } from "./models/gift-box-part"
import { KeptVariant, Lot, LotBalance, LotShelf } from "./models/lot"
import { LotFlow, LotOperation } from "./models/operation"
import { Recall, RecallLot } from "./models/recall"
import { LotMovement, LotStep } from "./models/step"
import { managerOf, refuse } from "./sql"
import { ANCESTORS, DESCENDANTS } from "./walks"

/** One parameter: today. */
const STATE = `case
  when b.block in ('held', 'recalled') then b.block
  when b.made - b.used - b.sold = 0 then case when b.sold > 0 then 'sold_out' else 'used_up' end
  when l.best_before < ? then 'expired'
  when b.block = 'closed' then 'closed'
  when b.shelved > 0 then 'on_sale'
  else 'open' end`

/** What is asked of the ledger of lots and Medusa's own lists cannot answer; nothing here writes. */
export class LotsReading extends MedusaService({ GiftBoxPart, Lot, LotBalance, LotShelf, KeptVariant, LotOperation, LotFlow, LotStep, LotMovement, Recall, RecallLot }) {
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

  /** Lots by what they are now; newest first unless asked otherwise, of one day the one written last. `state` here and `lotState` in rules say the same (a test compares). */
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
      manager.execute<{ id: string }[]>(`select l.id ${from} order by l.${column} ${direction} nulls last, l.created_at ${direction}, l.code ${direction}, l.id limit ? offset ?`, [...values, limit, offset]),
      manager.execute<{ count: string }[]>(`select count(*) ${from}`, values),
    ])
    return { ids: rows.map(({ id }) => id), count: Number(total!.count) }
  }

  /** Packed lots a typed code may mean, O and 0, I, L and 1 being one; those that bear it to the letter alone, if there are any. The newest first. */
  @InjectManager()
  async packedLotsTyped({ code, most }: { code: string; most: number }, @MedusaContext() context: Context = {}): Promise<string[]> {
    const rows = await managerOf(context).execute<{ id: string; exact: boolean }[]>(
      `select id, code = ? as exact from lot where kind = 'packed' and ${AS_TYPED("code")} = ${AS_TYPED("?")} order by 2 desc, made_on desc, id limit ?`,
      [code, code, most],
    )
    return rows.filter(({ exact }) => exact || !rows[0]!.exact).map(({ id }) => id)
  }

  /** Codes of packed lots that boxes are on sale of, borne by one lot alone, the newest first. */
  @InjectManager()
  async codesOnSale(most: number, @MedusaContext() context: Context = {}): Promise<string[]> {
    const rows = await managerOf(context).execute<{ code: string }[]>(
      `select lot.code from lot join lot_shelf on lot_shelf.lot_id = lot.id where lot.kind = 'packed' and lot_shelf.fed > 0
       group by lot.code having count(distinct lot.id) = 1 order by max(lot.made_on) desc, lot.code limit ?`,
      [most],
    )
    return rows.map(({ code }) => code)
  }

  /** Packed lots of a product that boxes are on sale of, in the order in which they go out: the one that spoils first. */
  @InjectManager()
  async lotsOnSaleOf({ product_id, most }: { product_id: string; most: number }, @MedusaContext() context: Context = {}): Promise<string[]> {
    const rows = await managerOf(context).execute<{ id: string }[]>(
      `select lot.id from lot join lot_shelf on lot_shelf.lot_id = lot.id join lot_balance on lot_balance.lot_id = lot.id
       where lot.product_id = ? and lot.kind = 'packed' and lot_shelf.fed > 0 and lot_balance.block is null group by lot.id order by lot.best_before nulls last, lot.made_on, lot.code limit ?`,
      [product_id, most],
    )
    return rows.map(({ id }) => id)
  }

  /** Lots that went into these, and what was made of them; the lots themselves included. Any depth, each lot once. */
  @InjectManager()
  async lotIdsAround({ lot_ids, direction }: { lot_ids: string[]; direction: "ancestors" | "descendants" }, @MedusaContext() context: Context = {}): Promise<string[]> {
    if (lot_ids.length === 0) return []
    const rows = await managerOf(context).execute<{ lot_id: string }[]>(direction === "ancestors" ? ANCESTORS : DESCENDANTS, [JSON.stringify(lot_ids)])
    return rows.map(({ lot_id }) => lot_id)
  }

  /** Bought lots of this name or with this number on the sack. */
  @InjectManager()
  async boughtInputs(text: string, @MedusaContext() context: Context = {}): Promise<string[]> {
    const like = `%${text.replace(/[\\%_]/g, "\\$&")}%`
    const rows = await managerOf(context).execute<{ id: string }[]>("select id from lot where kind = 'input' and (title ilike ? or supplier_lot ilike ? or code ilike ?) order by id", [like, like, like])
    return rows.map(({ id }) => id)
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

  /** Where boxes of a lot lie, and how many of them the inventory counts. */
  @InjectManager()
  async shelvesOf(lot_id: string, @MedusaContext() context: Context = {}): Promise<{ stock_location_id: string; quantity: number; fed: number }[]> {
    return managerOf(context).execute("select stock_location_id, quantity, fed from lot_shelf where lot_id = ? order by stock_location_id", [lot_id])
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

  /** How many boxes the inventory counts from lots, by item and place. */
  @InjectManager()
  async fedByPlace(@MedusaContext() context: Context = {}): Promise<{ inventory_item_id: string; stock_location_id: string; fed: number }[]> {
    return managerOf(context).execute(
      `select k.inventory_item_id, s.stock_location_id, sum(s.fed)::integer as fed
       from lot_shelf s join lot l on l.id = s.lot_id join kept_variant k on k.variant_id = l.variant_id where s.fed <> 0 group by 1, 2`,
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

  /** Boxes of these lots that went over a counter and did not come back: where, and when the last did. Who has them nobody knows. */
  @InjectManager()
  async counterSalesOf(lot_ids: string[], @MedusaContext() context: Context = {}): Promise<CounterSales[]> {
    return managerOf(context).execute(
      `select m.stock_location_id, m.lot_id, sum(case m.kind when 'ship' then m.quantity else -m.quantity end)::integer as boxes, max(m.at) filter (where m.kind = 'ship') as last_at
       from lot_movement m join (select jsonb_array_elements_text(?::jsonb) as lot_id) wanted on wanted.lot_id = m.lot_id
       where m.kind in ('ship', 'return') and m.order_id is null and m.deleted_at is null group by 1, 2 having sum(case m.kind when 'ship' then m.quantity else -m.quantity end) > 0`,
      [JSON.stringify(lot_ids)],
    )
  }

  /** Boxes of these lots that left one shelf and have not come onto another: by journey, the first two parts of what moved them (`transfer:…`). */
  @InjectManager()
  async onTheRoad(lot_ids: string[], @MedusaContext() context: Context = {}): Promise<OnTheRoad[]> {
    return managerOf(context).execute(
      `select split_part(m.source, ':', 1) || ':' || split_part(m.source, ':', 2) as journey, m.lot_id, sum(case m.kind when 'depart' then m.quantity else -m.quantity end)::integer as boxes,
         max(m.stock_location_id) filter (where m.kind = 'depart') as from_location_id, max(m.reason) filter (where m.kind = 'depart') as reason, min(m.at) filter (where m.kind = 'depart') as since
       from lot_movement m join (select jsonb_array_elements_text(?::jsonb) as lot_id) wanted on wanted.lot_id = m.lot_id
       where m.kind in ('depart', 'arrive', 'astray') and m.deleted_at is null group by 1, 2 having sum(case m.kind when 'depart' then m.quantity else -m.quantity end) > 0`,
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
}
