import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const counting = (stopped: string) => `
  create or replace function ocop_lots_movement() returns trigger language plpgsql as $$
  declare
    onto integer := case new.kind when 'release' then new.quantity when 'return' then new.quantity else -new.quantity end;
    moved lot_balance;
    sort text;
  begin
    update lot_balance set
      shelved = shelved + onto,
      sold = sold + case new.kind when 'ship' then new.quantity when 'return' then -new.quantity else 0 end,
      used = used + case new.kind when 'lost' then new.quantity else 0 end,
      updated_at = now()
    where lot_id = new.lot_id returning * into moved;
    select kind into sort from lot where id = new.lot_id;
    if sort <> 'packed' then raise exception 'lot % is not packed', new.lot_id using errcode = 'check_violation', constraint = 'lot_not_packed'; end if;
    if ${stopped} and moved.block is not null then
      raise exception 'lot % is %: no box of it is sold', new.lot_id, moved.block using errcode = 'check_violation', constraint = 'lot_blocked';
    end if;
    update lot_shelf set quantity = quantity + onto, updated_at = now() where lot_id = new.lot_id and stock_location_id = new.stock_location_id;
    if not found then
      insert into lot_shelf (id, lot_id, stock_location_id, quantity) values (new.lot_id || ':' || new.stock_location_id, new.lot_id, new.stock_location_id, onto);
    end if;
    return null;
  end $$;
`

/** A till without a signal may have sold a box of a lot that was stopped meanwhile. The buyer has it, so the ledger says so. */
export class Migration20261128040417 extends Migration {
  override async up(): Promise<void> {
    this.addSql(counting("new.kind in ('release', 'ship') and coalesce(new.source, '') not like 'sale:%'"))
  }

  override async down(): Promise<void> {
    this.addSql(counting("new.kind in ('release', 'ship')"))
  }
}
