import { read } from "./database.mjs"
import { Refusal } from "./root.mjs"

const MOVEMENTS = 50_000
const [BULK, GRADED, PACKED, BOXES] = [50, 500, 2000, 25]
const BOX_G = 1000

/**
 * One harvest that was split, graded, packed and sold: 2,551 lots, 50,000 movements, 48,000 orders. Written straight into the database,
 * whose triggers balance it as they balance everything.
 * @param {string} databaseUrl
 */
async function writeHarvest(databaseUrl) {
  const total = PACKED * BOXES * BOX_G
  const actor = `'system', 'bench', 'Đo tốc độ'`
  /** @param {string} level @param {number} count @param {string} kind */
  const lots = (level, count, kind) =>
    `insert into lot (id, producer_id, code, kind, title, variant_id, uom, unit_net, unit_uom, made_on)
     select 'lot_bench_${level}_' || n, 'producer_bench', 'BENCH-${level}-' || n, '${kind}', 'Đo tốc độ', ${kind === "packed" ? "'variant_bench'" : "null"}, ${kind === "packed" ? `'piece', ${BOX_G}, 'g'` : "'g', null, null"}, '2026-01-01' from generate_series(1, ${count}) n`
  /** @param {string} level @param {number} count @param {string} kind */
  const operations = (level, count, kind) =>
    `insert into lot_operation (id, producer_id, kind, base_uom, actor_role, actor_id, actor_name, happened_at)
     select 'lotop_bench_${level}_' || n, 'producer_bench', '${kind}', 'g', ${actor}, now() from generate_series(1, ${count}) n`
  /** @param {string} operation @param {string} from @param {string} level @param {number} count @param {"in" | "out"} direction @param {number} grams @param {number} quantity */
  const flows = (operation, from, level, count, direction, grams, quantity) =>
    `insert into lot_flow (id, operation_id, lot_id, direction, quantity, balance)
     select 'lotfl_bench_${operation}_${direction}_' || n, 'lotop_bench_${operation}_' || ${from}, 'lot_bench_${level}_' || n, '${direction}', ${quantity}, ${grams} from generate_series(1, ${count}) n`
  const each = (/** @type {number} */ per) => `((n - 1) / ${per} + 1)`
  await read(
    databaseUrl,
    [
      "begin",
      ...[lots("root", 1, "harvest"), lots("bulk", BULK, "bulk"), lots("graded", GRADED, "bulk"), lots("packed", PACKED, "packed")],
      operations("harvest", 1, "harvest"),
      flows("harvest", "1", "root", 1, "out", total, total),
      operations("split", 1, "split"),
      flows("split", "1", "root", 1, "in", total, total),
      flows("split", "1", "bulk", BULK, "out", total / BULK, total / BULK),
      operations("grade", BULK, "grade"),
      flows("grade", "n", "bulk", BULK, "in", total / BULK, total / BULK),
      flows("grade", each(GRADED / BULK), "graded", GRADED, "out", total / GRADED, total / GRADED),
      // A pack operation has one lot out; four boxes' lots of one graded lot are a transformation.
      operations("pack", GRADED, "transform"),
      flows("pack", "n", "graded", GRADED, "in", total / GRADED, total / GRADED),
      flows("pack", each(PACKED / GRADED), "packed", PACKED, "out", total / PACKED, BOXES),
      `insert into lot_movement (id, lot_id, kind, quantity, stock_location_id, actor_role, actor_id, actor_name, at)
       select 'lotmv_bench_r_' || n, 'lot_bench_packed_' || n, 'release', ${BOXES}, 'sloc_bench', ${actor}, now() from generate_series(1, ${PACKED}) n`,
      `insert into lot_movement (id, lot_id, kind, quantity, stock_location_id, order_id, order_line_id, actor_role, actor_id, actor_name, at)
       select 'lotmv_bench_s_' || n, 'lot_bench_packed_' || ${each((MOVEMENTS - PACKED) / PACKED)}, 'ship', 1, 'sloc_bench', 'order_bench_' || n, 'ordli_bench_' || n, ${actor}, now() from generate_series(1, ${MOVEMENTS - PACKED}) n`,
      "commit",
    ].join(";\n"),
  )
  await read(databaseUrl, "analyze lot, lot_flow, lot_movement")
}

/**
 * How long the office waits for everything a harvest became, and everything a box was made of.
 * @param {{ shop: import("./shop.mjs").Shop, databaseUrl: string }} input @returns {Promise<import("./measure.mjs").Figure[]>}
 */
export async function measureRecall({ shop, databaseUrl }) {
  await writeHarvest(databaseUrl)
  const { token } = await tokenOf(shop)
  /** @param {string} code @param {(reach: import("@ocop/traceability/http").RecallReach) => boolean} whole */
  const ask = async (code, whole) => {
    const started = performance.now()
    const answer = await fetch(`${shop.backend_url}/admin/ocop/recalls/reach?lot_codes=${code}`, { headers: { authorization: `Bearer ${token}` } })
    const { reach } = /** @type {import("@ocop/traceability/http").RecallReachResponse} */ (await answer.json())
    const seconds = (performance.now() - started) / 1000
    if (!answer.ok || !whole(reach)) throw new Refusal(`The recall of ${code} did not find everything: ${JSON.stringify(reach?.counts)}`)
    return Math.round(seconds * 100) / 100
  }
  const down = await ask("BENCH-root-1", ({ counts }) => counts.lots === 1 + BULK + GRADED + PACKED && counts.orders === MOVEMENTS - PACKED)
  const up = await ask("BENCH-packed-7", ({ counts }) => counts.sources === 3 && counts.orders === (MOVEMENTS - PACKED) / PACKED)
  return [
    { name: "Recall of 50,000 movements", value: down, unit: "s", target: 3, bound: "most" },
    { name: "Recall, from a box back", value: up, unit: "s", target: 3, bound: "most" },
  ]
}

/** @param {import("./shop.mjs").Shop} shop @returns {Promise<{ token: string }>} */
export async function tokenOf(shop) {
  const login = shop.logins.find(({ role }) => role === "admin")
  if (!login) throw new Refusal("The demo has no administrator to ask as")
  const answer = await fetch(`${shop.backend_url}/auth/user/emailpass`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ email: login.email, password: login.password }) })
  return /** @type {Promise<{ token: string }>} */ (answer.json())
}
