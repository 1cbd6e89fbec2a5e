import { read } from "./database.mjs"
import { tokenOf } from "./measure-recall.mjs"
import { Refusal } from "./root.mjs"

const [MOVEMENTS, LOTS, BOXES, VARIANTS, DAYS] = [100_000, 1_000, 99, 50, 728]

/**
 * Two years of goods at every point: each lot comes, is sold box by box over the days that follow, and is gone. Written straight into the
 * database, whose triggers balance it.
 * @param {string} databaseUrl
 */
async function writeTwoYears(databaseUrl) {
  const actor = `'system', 'bench', 'Đo tốc độ'`
  const born = `now() - ((${DAYS} - n * ${DAYS} / ${LOTS}) || ' days')::interval`
  await read(
    databaseUrl,
    [
      "begin",
      // The triggers plan by how small these tables were before.
      "set local enable_seqscan = off",
      `insert into lot (id, producer_id, code, kind, title, uom, made_on) values ('lot_health_root', 'producer_health', 'HEALTH-ROOT', 'harvest', 'Đo tốc độ', 'piece', '2024-01-01')`,
      `insert into lot (id, producer_id, code, kind, title, variant_id, product_id, uom, made_on, best_before)
       select 'lot_health_' || n, 'producer_health', 'HEALTH-' || n, 'packed', 'Đo tốc độ', 'variant_health_' || n % ${VARIANTS}, 'prod_health_' || n % ${VARIANTS}, 'piece', to_char(${born}, 'YYYY-MM-DD'), to_char(${born} + interval '60 days', 'YYYY-MM-DD') from generate_series(1, ${LOTS}) n`,
      `insert into lot_operation (id, producer_id, kind, base_uom, actor_role, actor_id, actor_name, happened_at) values ('lotop_health_harvest', 'producer_health', 'harvest', 'piece', ${actor}, now()), ('lotop_health_made', 'producer_health', 'transform', 'piece', ${actor}, now())`,
      `insert into lot_flow (id, operation_id, lot_id, direction, quantity, balance) values ('lotfl_health_out', 'lotop_health_harvest', 'lot_health_root', 'out', ${LOTS * BOXES}, ${LOTS * BOXES}), ('lotfl_health_in', 'lotop_health_made', 'lot_health_root', 'in', ${LOTS * BOXES}, ${LOTS * BOXES})`,
      `insert into lot_flow (id, operation_id, lot_id, direction, quantity, balance) select 'lotfl_health_' || n, 'lotop_health_made', 'lot_health_' || n, 'out', ${BOXES}, ${BOXES} from generate_series(1, ${LOTS}) n`,
      // Each lot at one of the points, in turn.
      `create temporary table health_place on commit drop as select (row_number() over (order by stock_location_id)) - 1 as turn, stock_location_id, count(*) over () as many from (select distinct link.stock_location_id from sales_point p join salespoint_sales_point_stock_location_stock_location link on link.sales_point_id = p.id and link.deleted_at is null where p.deleted_at is null and p.status = 'open') there`,
      `insert into lot_movement (id, lot_id, kind, quantity, stock_location_id, actor_role, actor_id, actor_name, at)
       select 'lotmv_health_r_' || n, 'lot_health_' || n, 'release', ${BOXES}, place.stock_location_id, ${actor}, ${born} from generate_series(1, ${LOTS}) n join health_place place on place.turn = n % place.many`,
      `insert into lot_movement (id, lot_id, kind, quantity, stock_location_id, source, actor_role, actor_id, actor_name, at)
       select 'lotmv_health_s_' || n || '_' || box, 'lot_health_' || n, 'ship', 1, place.stock_location_id, 'sale:health:' || n || ':' || box, ${actor}, least(now(), ${born} + (box * 14 / ${BOXES} || ' days')::interval) from generate_series(1, ${LOTS}) n join health_place place on place.turn = n % place.many cross join generate_series(1, ${BOXES}) box`,
      "commit",
    ].join(";\n"),
  )
  await read(databaseUrl, "analyze lot, lot_movement, lot_shelf")
}

/**
 * How long the office waits for the health of every point, with two years of movements to look back upon.
 * @param {{ shop: import("./shop.mjs").Shop, databaseUrl: string }} input @returns {Promise<import("./measure.mjs").Figure[]>}
 */
export async function measureHealth({ shop, databaseUrl }) {
  await writeTwoYears(databaseUrl)
  const { token } = await tokenOf(shop)
  const took = []
  for (let round = 0; round < 5; round++) {
    const started = performance.now()
    const answer = await fetch(`${shop.backend_url}/admin/ocop/point-health`, { headers: { authorization: `Bearer ${token}` } })
    const { points } = /** @type {import("@ocop/sales-point/http").PointHealthListResponse} */ (await answer.json())
    if (!answer.ok || !points?.some(({ sold }) => sold > 0)) throw new Refusal("The health of the points could not be read")
    took.push(performance.now() - started)
  }
  const [median = 0] = took.sort((one, other) => one - other).slice(2)
  return [{ name: `Health of points, ${MOVEMENTS.toLocaleString("en")} movements`, value: Math.round(median) / 1000, unit: "s", target: 1, bound: "most" }]
}
