import { writeFileSync } from "node:fs"
import { chmod, mkdtemp, rm } from "node:fs/promises"
import { createRequire } from "node:module"
import { cpus, tmpdir } from "node:os"
import { join } from "node:path"
import { readArguments } from "./launch/arguments.mjs"
import { buildPackages, install, medusa, quiet } from "./launch/build.mjs"
import { findChromium } from "./launch/chromium.mjs"
import { dataDirectory, prepare, runCommand } from "./launch/command.mjs"
import { read } from "./launch/database.mjs"
import { findGoods, isReached, measureBuying, measureLighthouse, measurePage, measureSearch } from "./launch/measure.mjs"
import { measureCounter } from "./launch/measure-counter.mjs"
import { measureHealth } from "./launch/measure-health.mjs"
import { fillLogbooks, measureLogbook } from "./launch/measure-logbook.mjs"
import { measureRecall } from "./launch/measure-recall.mjs"
import { measureSupply } from "./launch/measure-supply.mjs"
import { measureTrace } from "./launch/measure-trace.mjs"
import { forgetOwnVariables } from "./launch/own-variables.mjs"
import { ROOT } from "./launch/root.mjs"
import { openShop } from "./launch/shop.mjs"
import { say, step } from "./launch/terminal.mjs"

const { values: asked } = readArguments({
  usage: `npm run bench [-- --once]

How fast the shop is on this machine, with the demo catalogue and with a hundred times as much. Opens a production shop of its own on a
database of its own; orders are placed there. Writes bench.json into the data folder.

  --once   leaves out the hundredfold`,
  options: { once: { type: "boolean" } },
})
prepare()

const require = createRequire(import.meta.url)
const PRODUCTS_OF_A_HUNDRED = 2600
const ENTRIES_OF_MANY_YEARS = 1_000_000

await runCommand(async ({ processes, atEnd }) => {
  const file = join(dataDirectory(), "bench.json")
  forgetOwnVariables()
  const dir = await mkdtemp(join(tmpdir(), "ocop-bench-"))
  await chmod(dir, 0o755)
  atEnd(() => rm(dir, { recursive: true, force: true }))
  const logDir = join(dir, "logs")

  say("OCOP Vũ Quang: how fast")
  await step("Install npm packages", () => install({ processes, logDir }))
  await step("Build the packages", () => buildPackages({ processes, logDir }))
  const chromium = await findChromium({ processes, logDir })
  /** @type {typeof import("@ocop/postgres")} */
  const { freePort } = require("@ocop/postgres")
  const ports = { database: await freePort(), backend: await freePort(), storefront: await freePort() }
  const { shop, env: shopEnv, databaseUrl } = await openShop({
    processes,
    dataDir: join(dir, "data"),
    ports,
    env: { ...process.env, ...quiet, OCOP_DEMO: "true" },
    distDir: ".next-test",
    onRepair: say,
    onDatabase: atEnd,
  })

  const measure = async () => {
    const goods = await findGoods(shop)
    // Enough of everything, so that the measured orders find goods.
    await fillShelves(databaseUrl)
    const target = { shop, goods }
    return [
      ...(await step("Product page", () => measurePage(target))),
      ...(await step("Lighthouse", () => measureLighthouse({ ...target, processes, chromium, dir }))),
      ...(await step("Search", () => measureSearch(target))),
      ...(await step("Quotes and orders", () => measureBuying(target))),
      ...(await step("Logbook", () => measureLogbook(target))),
      ...(await step("Trace page", () => measureTrace({ shop, databaseUrl, processes, chromium, dir }))),
    ]
  }
  const demo = await measure()
  demo.push(...(await step("Counter", () => measureCounter({ shop, chromium }))))
  demo.push(...(await step("Supply", measureSupply)))
  demo.push(...(await step("Recall", () => measureRecall({ shop, databaseUrl }))))
  demo.push(...(await step("Health of points", () => measureHealth({ shop, databaseUrl }))))
  /** @type {import("./launch/measure.mjs").Figure[]} */
  let hundredfold = []
  if (!asked.once) {
    const seed = medusa(["exec", join(ROOT, "packages", "demo", "dist", "seed-many.js"), String(PRODUCTS_OF_A_HUNDRED)])
    await step(`Fill in ${PRODUCTS_OF_A_HUNDRED} products`, () => processes.run({ ...seed, name: "Filling in products", cwd: ROOT, env: shopEnv, logFile: join(logDir, "seed-many.log") }))
    await step(`Fill in ${ENTRIES_OF_MANY_YEARS.toLocaleString("en")} logbook entries`, () => fillLogbooks(databaseUrl, ENTRIES_OF_MANY_YEARS))
    await fetch(`${shop.storefront_url}/api/revalidate`, {
      method: "POST",
      headers: { authorization: `Bearer ${shopEnv.REVALIDATE_SECRET}`, "content-type": "application/json" },
      body: JSON.stringify({ tags: ["all"] }),
    })
    hundredfold = await measure()
  }

  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "?"}, Node ${process.versions.node}`
  say(table({ demo, hundredfold, machine }))
  writeFileSync(file, `${JSON.stringify({ machine, at: new Date().toISOString(), demo, hundredfold }, null, 2)}\n`)
  say(`\n  ${file}`)
  return 0
})

/** Stock of goods that are kept in lots is what their shelves hold, and is put right every minute: these shelves are filled. @param {string} databaseUrl */
async function fillShelves(databaseUrl) {
  await read(databaseUrl, "update lot_balance b set made = made + s.many, shelved = shelved + s.many from (select lot_id, count(*) * 100000 as many from lot_shelf where fed > 0 group by 1) s where s.lot_id = b.lot_id")
  await read(databaseUrl, "update lot_shelf set quantity = quantity + 100000, fed = fed + 100000 where fed > 0")
  await read(databaseUrl, `update inventory_level set stocked_quantity = 100000, raw_stocked_quantity = '{"value": "100000", "precision": 20}' where deleted_at is null and inventory_item_id not in (select inventory_item_id from kept_variant)`)
  await read(
    databaseUrl,
    `update inventory_level l set stocked_quantity = t.fed, raw_stocked_quantity = jsonb_build_object('value', t.fed::text, 'precision', 20)
     from (select k.inventory_item_id, s.stock_location_id, sum(s.fed) as fed from lot_shelf s join lot on lot.id = s.lot_id join kept_variant k on k.variant_id = lot.variant_id group by 1, 2) t
     where l.inventory_item_id = t.inventory_item_id and l.location_id = t.stock_location_id and l.deleted_at is null`,
  )
}

/** @param {{ demo: import("./launch/measure.mjs").Figure[], hundredfold: import("./launch/measure.mjs").Figure[], machine: string }} input */
function table({ demo, hundredfold, machine }) {
  const rows = demo.map((figure) => {
    const { name, value, unit, target, bound } = figure
    const big = hundredfold.find((other) => other.name === name)
    const goal = `${bound === "least" ? "≥" : "≤"} ${target}`
    return `  ${isReached(figure) ? "✓" : "✗"} ${name.padEnd(36)}${String(value).padStart(9)}${(big ? `${isReached(big) ? "" : "✗ "}${big.value}` : "").padStart(11)}${goal.padStart(11)}  ${unit}`
  })
  return ["", `    ${"".padEnd(36)}${"demo".padStart(9)}${(hundredfold.length ? "×100" : "").padStart(11)}${"goal".padStart(11)}`, ...rows, `\n  Measured on ${machine}.`].join("\n")
}
