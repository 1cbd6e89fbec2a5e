import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const BEFORE = `'release', 'withdraw', 'ship', 'return', 'lost'`

/**
 * Boxes travel from shelf to shelf (`depart`, `arrive`, `astray`) and are sold over a counter (`sell`). On the road they are still
 * counted as put on sale: what a lot has off its store is `shelved`, what of it lies on no shelf is on the road, and no more can arrive
 * or go astray than that. A box of a lot that was stopped may travel, home for one; a sale over a counter is told after it happened and
 * is taken whatever the lot's state.
 */
export class Migration20261128042917 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "lot_movement" drop constraint if exists "lot_movement_kind_check";`)
    this.addSql(`alter table "lot_movement" add constraint "lot_movement_kind_check" check ("kind" in (${BEFORE}, 'depart', 'arrive', 'astray', 'sell'));`)
    this.addSql(`
      create or replace function ocop_lots_movement() returns trigger language plpgsql as $$
      declare
        shelf integer := case when new.kind in ('release', 'return', 'arrive') then new.quantity when new.kind = 'astray' then 0 else -new.quantity end;
        onto integer := case when new.kind in ('release', 'return') then new.quantity when new.kind in ('depart', 'arrive') then 0 else -new.quantity end;
        moved lot_balance;
        sort text;
      begin
        update lot_balance set
          shelved = shelved + onto,
          sold = sold + case when new.kind in ('ship', 'sell') then new.quantity when new.kind = 'return' then -new.quantity else 0 end,
          used = used + case when new.kind in ('lost', 'astray') then new.quantity else 0 end,
          updated_at = now()
        where lot_id = new.lot_id returning * into moved;
        select kind into sort from lot where id = new.lot_id;
        if sort <> 'packed' then raise exception 'lot % is not packed', new.lot_id using errcode = 'check_violation', constraint = 'lot_not_packed'; end if;
        if new.kind in ('release', 'ship') and moved.block is not null then
          raise exception 'lot % is %: no box of it is sold', new.lot_id, moved.block using errcode = 'check_violation', constraint = 'lot_blocked';
        end if;
        if shelf <> 0 then
          update lot_shelf set quantity = quantity + shelf, updated_at = now() where lot_id = new.lot_id and stock_location_id = new.stock_location_id;
          if not found then
            insert into lot_shelf (id, lot_id, stock_location_id, quantity) values (new.lot_id || ':' || new.stock_location_id, new.lot_id, new.stock_location_id, shelf);
          end if;
        end if;
        if moved.shelved < (select coalesce(sum(quantity), 0) from lot_shelf where lot_id = new.lot_id) then
          raise exception 'lot %: no more may arrive than is on the road', new.lot_id using errcode = 'check_violation', constraint = 'lot_road_left';
        end if;
        return null;
      end $$;
    `)
  }

  /** Only where no box has travelled yet: what happened is not undone. */
  override async down(): Promise<void> {
    this.addSql(`alter table "lot_movement" drop constraint if exists "lot_movement_kind_check";`)
    this.addSql(`alter table "lot_movement" add constraint "lot_movement_kind_check" check ("kind" in (${BEFORE}));`)
  }
}
