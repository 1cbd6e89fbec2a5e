import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { todayInVietnam } from "@ocop/territory/rules"
import { lotCodeStem, nextLotCode, takeFirstExpired, type MovementKind, type StepKind, type Taken } from "../../rules/lots"
import type { CounterMove, LotActor, NewMovement, OperationInTurn, WriteMakeUp, WriteOperation, WriteRecall, WrittenOperation } from "./ledger"
import { LotsReading } from "./reading"
import { RefusedInTurn } from "./refused-in-turn"
import { insert, managerOf, newId, refuse } from "./sql"

/** The ledger of lots: everything that adds to it. What is asked of it stands in `reading`, the shapes of both in `ledger`. */
export default class LotsModuleService extends LotsReading {
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

  /** Off the shelf of a place, into another variant, and back onto that shelf: all or nothing. The same key again answers what was made then. */
  @InjectManager()
  @InjectTransactionManager()
  async makeUp({ operation, stock_location_id, parts }: WriteMakeUp, @MedusaContext() context: Context = {}): Promise<WrittenOperation> {
    const { producer_id, key, request_hash = null, by, inputs, outputs, reason, happened_at: at } = operation
    const known = await this.knownOperation({ producer_id, key, request_hash }, context)
    if (known) return known
    await this.writeMovements({ movements: inputs.map(({ lot_id, quantity }) => ({ lot_id, quantity, kind: "withdraw" as const, stock_location_id, reason, source: `${key}:in` })), by, at }, context)
    const written = await this.writeOperation(operation, context)
    await insert(managerOf(context), "gift_box_part", written.lots.flatMap(({ id: lot_id }) => parts.map((part) => ({ id: newId("gbpart"), lot_id, ...part }))))
    await this.writeMovements({ movements: written.lots.map(({ id }, index) => ({ lot_id: id, quantity: outputs[index]!.quantity, kind: "release" as const, stock_location_id, reason, source: `${key}:out` })), by, at }, context)
    return written
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
      fresh.map(({ order_id = null, order_line_id = null, fulfillment_id = null, reason = null, source = null, corrects = null, lot_id, kind, quantity, stock_location_id }) => ({
        id: newId("lotmv"), lot_id, kind, quantity, stock_location_id, order_id, order_line_id, fulfillment_id, reason, source, corrects,
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
    const known = await manager.execute<{ source: string; quantity: number }[]>("select source, quantity from lot_movement where kind <> 'lost' and source in (select jsonb_array_elements_text(?::jsonb))", [JSON.stringify(moves.flatMap(({ source, of }) => (of ? [source, of.sale] : [source])))])
    const shelves = await manager.execute<{ lot_id: string; stock_location_id: string; quantity: number }[]>("select lot_id, stock_location_id, quantity from lot_shelf where lot_id in (select jsonb_array_elements_text(?::jsonb))", [JSON.stringify(ids)])
    const there = new Map(shelves.map(({ lot_id, stock_location_id, quantity }) => [`${lot_id} ${stock_location_id}`, quantity]))
    const moved = new Map(known.map(({ source, quantity }) => [source, quantity]))
    const lots = new Set(packed.map(({ lot_id }) => lot_id))
    const rows: Record<string, unknown>[] = []
    for (const { source, kind, lot_id, stock_location_id, quantity, spoilt, of, at } of moves) {
      if (moved.has(source)) continue
      // A sale of more than lay there moved less: what never left the lot does not come back to it.
      const left = of ? Math.max(0, (moved.get(of.sale) ?? 0) - of.before) : quantity
      const place = `${lot_id} ${stock_location_id}`
      const before = there.get(place) ?? 0
      const taken = !lots.has(lot_id) ? 0 : Math.min(quantity, kind === "return" ? left : before)
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
}
