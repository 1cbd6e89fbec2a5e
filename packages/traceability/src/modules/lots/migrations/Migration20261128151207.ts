import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const BEFORE = `'release', 'withdraw', 'ship', 'return', 'lost', 'depart', 'arrive', 'astray'`

/**
 * A box that was written down as lost and is there after all (`found`): back on the shelf it was lost from, named by what it corrects,
 * never more than is still missing of that loss.
 */
export class Migration20261128151207 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "lot_movement" add column if not exists "corrects" text null references "lot_movement" ("id");`)
    this.addSql(`alter table "lot_movement" drop constraint if exists "lot_movement_kind_check", drop constraint if exists "lot_movement_corrects";`)
    this.addSql(`alter table "lot_movement" add constraint "lot_movement_kind_check" check ("kind" in (${BEFORE}, 'found')), add constraint "lot_movement_corrects" check (("kind" = 'found') = ("corrects" is not null));`)
    this.addSql(`create index if not exists "IDX_lot_movement_corrects" on "lot_movement" ("corrects") where "corrects" is not null;`)
    this.addSql(`create index if not exists "IDX_lot_movement_lost_at" on "lot_movement" ("stock_location_id", "at") where "kind" = 'lost';`)
    this.addSql(`
      create or replace function ocop_lots_movement() returns trigger language plpgsql as $$
      declare
        shelf integer := case when new.kind in ('release', 'return', 'arrive', 'found') then new.quantity when new.kind = 'astray' then 0 else -new.quantity end;
        onto integer := case when new.kind in ('release', 'return', 'found') then new.quantity when new.kind in ('depart', 'arrive') then 0 else -new.quantity end;
        moved lot_balance;
        gone lot_movement;
        sort text;
      begin
        update lot_balance set
          shelved = shelved + onto,
          sold = sold + case when new.kind = 'ship' then new.quantity when new.kind = 'return' then -new.quantity else 0 end,
          used = used + case when new.kind in ('lost', 'astray') then new.quantity when new.kind = 'found' then -new.quantity else 0 end,
          updated_at = now()
        where lot_id = new.lot_id returning * into moved;
        select kind into sort from lot where id = new.lot_id;
        if sort <> 'packed' then raise exception 'lot % is not packed', new.lot_id using errcode = 'check_violation', constraint = 'lot_not_packed'; end if;
        if new.kind in ('release', 'ship') and coalesce(new.source, '') not like 'sale:%' and moved.block is not null then
          raise exception 'lot % is %: no box of it is sold', new.lot_id, moved.block using errcode = 'check_violation', constraint = 'lot_blocked';
        end if;
        if new.kind = 'found' then
          select * into gone from lot_movement where id = new.corrects;
          if gone.kind <> 'lost' or gone.lot_id <> new.lot_id or gone.stock_location_id <> new.stock_location_id
            or (select sum(quantity) from lot_movement where corrects = new.corrects) > gone.quantity then
            raise exception 'lot %: no more can be found than is missing', new.lot_id using errcode = 'check_violation', constraint = 'lot_found_left';
          end if;
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

  /** Only where nothing was found again yet: what happened is not undone. */
  override async down(): Promise<void> {
    this.addSql(`alter table "lot_movement" drop constraint if exists "lot_movement_kind_check", drop constraint if exists "lot_movement_corrects", drop column if exists "corrects";`)
    this.addSql(`alter table "lot_movement" add constraint "lot_movement_kind_check" check ("kind" in (${BEFORE}));`)
    this.addSql(`drop index if exists "IDX_lot_movement_lost_at";`)
  }
}
