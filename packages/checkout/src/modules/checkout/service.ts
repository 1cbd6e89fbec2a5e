import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

import { orderCode, orderMonth, type RateRow, type ZoneDraft, type ZoneRow, type ZoneScope } from "../../rules"
import { DeliveryRate } from "./models/delivery-rate"
import { DeliveryZone } from "./models/delivery-zone"
import { OrderCounter } from "./models/order-counter"
import { OrderLineOrigin } from "./models/order-line-origin"
import { OrderTerms } from "./models/order-terms"
import { Placement } from "./models/placement"

export interface CheckoutOptions {
  storefrontUrl?: string
  /** shared counters of the rate limits; without it they are kept in PostgreSQL */
  redisUrl?: string
}

export default class CheckoutModuleService extends MedusaService({
  DeliveryZone,
  DeliveryRate,
  Placement,
  OrderTerms,
  OrderLineOrigin,
  OrderCounter,
}) {
  readonly options: CheckoutOptions

  constructor(container: Record<string, unknown>, options: CheckoutOptions = {}) {
    super(container, options)
    this.options = options
  }

  /** The next order code of the month; numbers of orders that failed are not given again. */
  @InjectManager()
  async nextOrderCode(at: Date, @MedusaContext() context: Context<EntityManager> = {}): Promise<string> {
    const month = orderMonth(at)
    const [row] = await context.manager!.execute<{ last: number }[]>(
      `insert into "order_counter" ("month", "last") values (?, 1)
       on conflict ("month") do update set "last" = "order_counter"."last" + 1, "updated_at" = now() returning "last"`,
      [month],
    )
    return orderCode({ month, number: row!.last })
  }

  /** Marks an attempt as done; false when somebody took it for dead and undid it meanwhile. */
  @InjectManager()
  async closePlacement(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const rows = await context.manager!.execute<{ id: string }[]>(
      `update "placement" set "state" = 'done', "updated_at" = now() where "id" = ? and "state" = 'open' returning "id"`,
      [id],
    )
    return rows.length === 1
  }

  /** Takes an attempt whose lease has run out, so that only one sweeper undoes it; false when it is not ours to undo. */
  @InjectManager()
  async takeOverPlacement({ id, at, until }: { id: string; at: Date; until: Date }, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const rows = await context.manager!.execute<{ id: string }[]>(
      `update "placement" set "lease_until" = ?, "updated_at" = now() where "id" = ? and "state" = 'open' and "lease_until" <= ? returning "id"`,
      [until, id, at],
    )
    return rows.length === 1
  }

  /** Marks an order as ended, once; false when it had ended before. */
  @InjectManager()
  async endOrder(
    { order_id, as, by, at }: { order_id: string; as: "canceled" | "expired"; by: "buyer" | "office" | "clock"; at: Date },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const rows = await context.manager!.execute<{ id: string }[]>(
      `update "order_terms" set "ended_as" = ?, "ended_by" = ?, "ended_at" = ?, "updated_at" = now()
       where "order_id" = ? and "ended_at" is null and "deleted_at" is null returning "id"`,
      [as, by, at, order_id],
    )
    return rows.length === 1
  }

  /**
   * Writes down which lots a line's boxes came from: a row for each lot, and one without a lot for what is not packed yet.
   * `quantity` is that of the whole line. Lines of orders that were placed elsewhere have no origin and stay without.
   */
  @InjectManager()
  @InjectTransactionManager()
  async noteLots(
    { order_line_id, quantity, lots }: { order_line_id: string; quantity: number; lots: { lot_id: string; lot_code: string; quantity: number }[] },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const manager = (context.transactionManager ?? context.manager) as EntityManager
    const rows = await manager.execute<{ id: string }[]>(`select "id" from "order_line_origin" where "order_line_id" = ? and "deleted_at" is null order by "id" for update`, [order_line_id])
    const first = rows[0]
    if (!first) return
    const open = quantity - lots.reduce((sum, lot) => sum + lot.quantity, 0)
    const parts = [...lots, ...(open > 0 || lots.length === 0 ? [{ lot_id: null, lot_code: null, quantity: Math.max(open, 1) }] : [])]
    await manager.execute(`delete from "order_line_origin" where "order_line_id" = ? and "id" <> ?`, [order_line_id, first.id])
    const whole = parts.length === 1
    await manager.execute(`update "order_line_origin" set "lot_id" = ?, "lot_code" = ?, "quantity" = ?, "updated_at" = now() where "id" = ?`, [parts[0]!.lot_id, parts[0]!.lot_code, whole ? null : parts[0]!.quantity, first.id])
    for (const part of parts.slice(1)) {
      await manager.execute(
        `insert into "order_line_origin" ("id", "order_id", "order_line_id", "product_id", "producer_id", "producer_handle", "producer_name", "stock_location_id", "lot_id", "lot_code", "quantity")
         select ?, "order_id", "order_line_id", "product_id", "producer_id", "producer_handle", "producer_name", "stock_location_id", ?, ?, ? from "order_line_origin" where "id" = ?`,
        [generateEntityId(undefined, "origin"), part.lot_id, part.lot_code, part.quantity, first.id],
      )
    }
  }

  /**
   * Puts a zone into the place of the one that was in force; what was before stays on record with its end. `replaces` is what the
   * writer saw in force (null: none); null comes back when that is no longer so, and nothing is written.
   */
  @InjectManager()
  @InjectTransactionManager()
  async declareDeliveryZone(
    { zone: { rates, ...zone }, replaces, at }: { zone: ZoneDraft; replaces: string | null; at: Date },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ id: string; replaced: string | null } | null> {
    const manager = (context.transactionManager ?? context.manager) as EntityManager
    const seen = await this.lockZone(manager, { scope: zone.scope, at })
    if (seen !== replaces) return null
    if (seen) await manager.execute(`update "delivery_zone" set "valid_to" = ?, "updated_at" = now() where "id" = ?`, [at, seen])
    const id = generateEntityId(undefined, "dzone")
    await manager.execute(
      `insert into "delivery_zone" ("id", "scope", "name", "name_en", "lead_days_min", "lead_days_max", "order_by", "valid_from") values (?, ?, ?, ?, ?, ?, ?, ?)`,
      [id, zone.scope, zone.name, zone.name_en, zone.lead_days_min, zone.lead_days_max, zone.order_by, at],
    )
    for (const { up_to_g, price } of rates) {
      await manager.execute(`insert into "delivery_rate" ("id", "zone_id", "up_to_g", "price", "valid_from") values (?, ?, ?, ?, ?)`, [generateEntityId(undefined, "drate"), id, up_to_g, price, at])
    }
    return { id, replaced: seen }
  }

  /** Ends a zone; false when it was not in force. */
  @InjectManager()
  @InjectTransactionManager()
  async endDeliveryZone({ id, scope, at }: { id: string; scope: ZoneScope; at: Date }, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const manager = (context.transactionManager ?? context.manager) as EntityManager
    if ((await this.lockZone(manager, { scope, at })) !== id) return false
    await manager.execute(`update "delivery_zone" set "valid_to" = ?, "updated_at" = now() where "id" = ?`, [at, id])
    return true
  }

  /** Takes a declaration back that was made a moment ago. */
  @InjectManager()
  @InjectTransactionManager()
  async takeBackDeliveryZone({ id, replaced }: { id: string | null; replaced: string | null }, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    const manager = (context.transactionManager ?? context.manager) as EntityManager
    if (id) await manager.execute(`delete from "delivery_zone" where "id" = ?`, [id])
    if (replaced) await manager.execute(`update "delivery_zone" set "valid_to" = null, "updated_at" = now() where "id" = ?`, [replaced])
  }

  /** Two officers never write the same zone at once; what is in force now. */
  private async lockZone(manager: EntityManager, { scope, at }: { scope: ZoneScope; at: Date }): Promise<string | null> {
    await manager.execute(`select pg_advisory_xact_lock(hashtext(?))`, [`delivery_zone ${scope}`])
    const [row] = await manager.execute<{ id: string }[]>(
      `select "id" from "delivery_zone" where "scope" = ? and "deleted_at" is null and "valid_from" <= ? and ("valid_to" is null or "valid_to" > ?) order by "valid_from" desc limit 1`,
      [scope, at, at],
    )
    return row?.id ?? null
  }

  /** All zones and rates, also those of other times; a few dozen rows. */
  async deliveryTable(): Promise<{ zones: ZoneRow[]; rates: RateRow[] }> {
    const [zones, rates] = await Promise.all([this.listDeliveryZones({}, { take: null }), this.listDeliveryRates({}, { take: null })])
    return { zones, rates }
  }
}
