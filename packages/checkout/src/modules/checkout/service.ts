import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

import { orderCode, orderMonth, type RateRow, type ZoneRow } from "../../rules"
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

  /** All zones and rates, also those of other times; a few dozen rows. */
  async deliveryTable(): Promise<{ zones: ZoneRow[]; rates: RateRow[] }> {
    const [zones, rates] = await Promise.all([this.listDeliveryZones({}, { take: null }), this.listDeliveryRates({}, { take: null })])
    return { zones, rates }
  }
}
