import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { TerritoryData } from "../../data/country"
import { UnitDirectory, keyOf, todayInVietnam, type Lineage, type Unit, type UnitKey } from "../../rules"
import { now } from "./clock"
import { AdministrativeUnit } from "./models/administrative-unit"
import { UnitLineage } from "./models/unit-lineage"

export interface TerritoryOptions {
  /** Code of the province the shop is in: its units come first among equals. Default `42`, Hà Tĩnh. */
  home_province?: string
}

export interface LoadedIds {
  units: string[]
  lineage: string[]
}

interface Cached {
  directory: UnitDirectory
  stamp: string
  checked_at: number
}

const UNIT_COLUMNS = "code, valid_from, valid_to, level, type, name, full_name, slug, province_code, province_name, district_code, district_name, official_code"
const LINEAGE_COLUMNS = '"from_code", "from_valid_from", "to_code", "to_valid_from", "on", "kind", "area_km2", "legal_basis"'
/** Units change by law a few times in a decade; a process looks for changes once a minute. */
const CHECK_EVERY_MS = 60_000

export default class TerritoryModuleService extends MedusaService({ AdministrativeUnit, UnitLineage }) {
  readonly homeProvince: string
  private cached: Cached | null = null

  constructor(container: Record<string, unknown>, options: TerritoryOptions = {}) {
    super(container, options)
    this.homeProvince = options.home_province ?? "42"
  }

  /** All units and their lineage, kept in memory (about 15,000 rows): answers a type-ahead without a query. */
  @InjectManager()
  async directory(@MedusaContext() context: Context<EntityManager> = {}): Promise<UnitDirectory> {
    const asked_at = Date.now()
    if (this.cached && asked_at - this.cached.checked_at < CHECK_EVERY_MS) return this.cached.directory
    const manager = managerOf(context)
    const [row] = await manager.execute<{ stamp: string }[]>(
      `select (select count(*) || ' ' || coalesce(max(updated_at)::text, '') from administrative_unit where deleted_at is null)
        || ' ' || (select count(*) || ' ' || coalesce(max(updated_at)::text, '') from unit_lineage where deleted_at is null) as stamp`,
    )
    const stamp = row?.stamp ?? ""
    if (this.cached?.stamp === stamp) {
      this.cached.checked_at = asked_at
      return this.cached.directory
    }
    const units = await manager.execute<Unit[]>(`select ${UNIT_COLUMNS} from administrative_unit where deleted_at is null`)
    const lineage = await manager.execute<Lineage[]>(`select ${LINEAGE_COLUMNS} from unit_lineage where deleted_at is null`)
    const directory = new UnitDirectory(units, lineage)
    // An empty table is a database that is still being filled: look again next time.
    this.cached = units.length > 0 ? { directory, stamp, checked_at: asked_at } : null
    return directory
  }

  /** The unit that carries a code on a day (default: today). Throws NOT_FOUND. */
  async retrieveUnit({ code, on }: { code: string; on?: string }): Promise<Unit> {
    const day = on ?? todayInVietnam(now())
    const unit = (await this.directory()).at(code, day)
    if (!unit) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có đơn vị hành chính nào mang mã ${code} vào ngày ${day}. Hãy tìm theo tên.`)
    }
    return unit
  }

  /** Writes units and lineage; running it again changes nothing. Returns the ids that were not there before. */
  @InjectManager()
  async loadUnits(data: TerritoryData, @MedusaContext() context: Context<EntityManager> = {}): Promise<LoadedIds> {
    const added = await this.loadUnits_(data, context)
    this.cached = null
    return added
  }

  /** Takes back what `loadUnits` added. */
  @InjectManager()
  async unloadUnits(ids: LoadedIds, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await this.unloadUnits_(ids, context)
    this.cached = null
  }

  @InjectTransactionManager()
  protected async loadUnits_(data: TerritoryData, @MedusaContext() context: Context<EntityManager> = {}): Promise<LoadedIds> {
    const manager = managerOf(context)
    const units = await upsert({
      manager,
      table: "administrative_unit",
      columns: UNIT_COLUMNS,
      types: { official_code: "boolean" },
      rows: data.units.map((unit) => ({ id: unitId(unit), ...unit })),
    })
    const lineage = await upsert({
      manager,
      table: "unit_lineage",
      columns: LINEAGE_COLUMNS,
      types: { area_km2: "real" },
      rows: data.lineage.map((step) => ({ id: lineageId(step), ...step })),
    })
    return { units, lineage }
  }

  @InjectTransactionManager()
  protected async unloadUnits_(ids: LoadedIds, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    const manager = managerOf(context)
    await manager.execute("delete from unit_lineage where id in (select jsonb_array_elements_text(?::jsonb))", [JSON.stringify(ids.lineage)])
    await manager.execute("delete from administrative_unit where id in (select jsonb_array_elements_text(?::jsonb))", [JSON.stringify(ids.units)])
  }
}

export type AdministrativeUnitRow = InferTypeOf<typeof AdministrativeUnit>

const unitId = (key: UnitKey): string => `unit_${keyOf(key)}`
const lineageId = (step: Lineage): string => `uline_${step.from_code}@${step.from_valid_from}>${step.to_code}@${step.to_valid_from}`

function managerOf(context: Context<EntityManager>): EntityManager {
  const manager = context.transactionManager ?? context.manager
  if (!manager) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "territory was called without a database")
  return manager
}

interface UpsertInput {
  manager: EntityManager
  table: string
  columns: string
  types: Record<string, string>
  rows: Record<string, unknown>[]
}

/** One statement for all rows: 15,000 of them take well under a second. */
async function upsert({ manager, table, columns, types, rows }: UpsertInput): Promise<string[]> {
  const names = columns.split(", ").map((name) => name.replaceAll('"', ""))
  const typed = names.map((name) => `"${name}" ${types[name] ?? "text"}`).join(", ")
  const quoted = names.map((name) => `"${name}"`)
  const changed = await manager.execute<{ id: string; inserted: boolean }[]>(
    `insert into "${table}" ("id", ${quoted.join(", ")})
     select "id", ${quoted.join(", ")} from jsonb_to_recordset(?::jsonb) as row("id" text, ${typed})
     on conflict ("id") do update set ${quoted.map((name) => `${name} = excluded.${name}`).join(", ")}, "updated_at" = now(), "deleted_at" = null
     where (${quoted.map((name) => `"${table}".${name}`).join(", ")}, "${table}"."deleted_at") is distinct from (${quoted.map((name) => `excluded.${name}`).join(", ")}, null)
     returning "id", (xmax = 0) as inserted`,
    [JSON.stringify(rows)],
  )
  return changed.filter(({ inserted }) => inserted).map(({ id }) => id)
}
