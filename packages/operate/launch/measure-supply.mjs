import { createRequire } from "node:module"
import { join } from "node:path"
import { ROOT } from "./root.mjs"

const require = createRequire(import.meta.url)
const [PRODUCERS, OUTLETS, FORTNIGHTS, COMMUNES] = [60, 40, 26, 12]

/** Each of one producer, as products of a shop are. */
const VARIANTS = 1_000

/**
 * How long the best allocation of a year takes: 60 producers of one product, 40 outlets, 26 fortnights; and of a thousand products of these
 * producers for these outlets, on the threads a plan is made with. @returns {Promise<import("./measure.mjs").Figure[]>} */
export async function measureSupply() {
  /** @type {{ solve: (problem: object) => Promise<{ quantity: number }[]> }} */
  const { solve } = require(join(ROOT, "packages", "sales-point", ".medusa", "server", "src", "solver", "solve.js"))
  /** @type {{ allocate: (year: object) => Promise<{ lines: { quantity: number }[] }> }} */
  const { allocate } = require(join(ROOT, "packages", "sales-point", ".medusa", "server", "src", "solver", "allocate.js"))
  const one = await seconds(() => solve(aYear()))
  const many = await seconds(async () => (await allocate(manyYears())).lines)
  return [
    { name: "Balance of a year's supply", value: one, unit: "s", target: 5, bound: "most" },
    { name: `Balance of ${VARIANTS} products' year`, value: many, unit: "s", target: 10, bound: "most" },
  ]
}

/** @param {() => Promise<unknown[]>} work */
async function seconds(work) {
  const began = performance.now()
  if ((await work()).length === 0) throw new Error("The optimiser placed nothing")
  return Math.round(performance.now() - began) / 1000
}

/** Every outlet asks for every product in a quarter of the fortnights. */
function manyYears() {
  let seed = 2
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
  const boxes = (/** @type {number} */ most, /** @type {number} */ chance) => Array.from({ length: FORTNIGHTS }, () => (random() < chance ? Math.ceil(random() * most) : 0))
  const commune = () => `c${Math.floor(random() * COMMUNES)}`
  const communes = Array.from({ length: PRODUCERS }, commune)
  const outlets = Array.from({ length: OUTLETS }, (_, index) => ({ outlet_id: `o${index}`, commune_code: index === 0 ? null : commune(), certified_only: index % 5 === 0 }))
  const variant = (/** @type {number} */ index) => ({
    sources: [{ producer_id: `p${index % PRODUCERS}`, commune_code: communes[index % PRODUCERS], certified: random() < 0.5, kept_fortnights: index % 3 ? 2 : 20, harvest: boxes(300, 0.5) }],
    asked: Object.fromEntries(outlets.map(({ outlet_id }) => [outlet_id, boxes(30, 0.25)])),
  })
  return { outlets, rules: { commune_minimum_percent: 30, fair_share_percent: 60, certified_first: true }, variants: new Map(Array.from({ length: VARIANTS }, (_, index) => [`v${index}`, variant(index)])) }
}

/** The same every time: figures from a small generator with a fixed seed. */
function aYear() {
  let seed = 1
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
  const some = (/** @type {number} */ most, /** @type {number} */ chance) => (random() < chance ? Math.floor(random() * most) : 0)
  const commune = () => `c${Math.floor(random() * COMMUNES)}`
  const variant_id = "orange"
  const ids = (/** @type {string} */ prefix, /** @type {number} */ count) => Array.from({ length: count }, (_, index) => `${prefix}${index}`)
  const perFortnight = (/** @type {object} */ key) => Array.from({ length: FORTNIGHTS }, (_, fortnight) => ({ ...key, variant_id, fortnight, quantity: some(300, 0.5) })).filter(({ quantity }) => quantity > 0)
  return {
    sources: ids("p", PRODUCERS).map((producer_id) => ({ producer_id, variant_id, commune_code: commune(), certified: random() < 0.5, kept_fortnights: 2 })),
    supplies: ids("p", PRODUCERS).flatMap((producer_id) => perFortnight({ producer_id })),
    outlets: ids("o", OUTLETS).map((outlet_id, index) => ({ outlet_id, commune_code: index === 0 ? null : commune(), certified_only: index % 5 === 0 })),
    demands: ids("o", OUTLETS).flatMap((outlet_id) => perFortnight({ outlet_id })),
    rules: { commune_minimum_percent: 30, fair_share_percent: 60, certified_first: true },
  }
}
