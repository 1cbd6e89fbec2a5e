import { existsSync } from "node:fs"
import { chmod, mkdtemp, rm } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { buildPackages, install, quiet } from "./launch/build.mjs"
import { prepare, runCommand } from "./launch/command.mjs"
import { findChromium } from "./launch/chromium.mjs"
import { lastLines, wholeLog } from "./launch/processes.mjs"
import { nothing, oneCheck, readPlaywright, readVitest, sum } from "./launch/reports.mjs"
import { Refusal, ROOT } from "./launch/root.mjs"
import { openShop } from "./launch/shop.mjs"
import { complain, say, step } from "./launch/terminal.mjs"

// npm test: everything, from a fresh clone, beside a running shop or not. Nothing is written outside of a temporary
// folder but build output; the developer's .data is never touched. The last line counts.
// While working: npm test -- unit api (of lint, types, unit, api, journeys).
prepare()

const require = createRequire(import.meta.url)

/** Variables of a developer's own shop have no say here. */
const OURS = /^(OCOP_|DATABASE_URL$|DB_|REDIS_URL$|S3_|STRIPE_|SMTP_|VIETQR_|BANK_WEBHOOK_SECRET$|JWT_SECRET$|COOKIE_SECRET$|REVALIDATE_SECRET$|BACKEND_|STOREFRONT_|EMBEDDED_PG_PORT$|PUBLISHABLE_KEY$|NODE_ENV$)/

await runCommand(async ({ processes, atEnd }) => {
  for (const name of Object.keys(process.env)) if (OURS.test(name)) delete process.env[name]
  const dir = await mkdtemp(join(tmpdir(), "ocop-npm-test-"))
  await chmod(dir, 0o755)
  const logDir = join(dir, "logs")
  const env = { ...process.env, ...quiet, FORCE_COLOR: "0" }

  say("OCOP Vũ Quang: every test")
  await step("Install npm packages", () => install({ processes, logDir }))
  await step("Build the packages", () => buildPackages({ processes, logDir }))

  /** @type {import("./launch/reports.mjs").Count[]} */
  const counts = []
  const asked = process.argv.slice(2)
  /**
   * @param {string} kind
   * @param {string} name
   * @param {() => Promise<import("./launch/reports.mjs").Count>} work
   */
  const check = async (kind, name, work) => {
    if (asked.length && !asked.includes(kind)) return
    counts.push(await step(name, work))
    if (processes.stopping) throw new Refusal("stopped")
    const { passed, failed, skipped, failures } = /** @type {import("./launch/reports.mjs").Count} */ (counts.at(-1))
    say(`      ${passed} passed, ${failed} failed, ${skipped} skipped`)
    failures.forEach((failure) => complain(failure))
  }
  /** @param {string} name @param {string} program @param {string[]} args */
  const tool = (name, program, args) => ({ name, program: process.execPath, args: [join(ROOT, "node_modules", program), ...args], cwd: ROOT, env, logFile: join(logDir, `${name}.log`) })
  /** @param {string} name @param {string} program @param {string[]} args */
  const pass = (name, program, args) => async () => {
    // The same NODE_ENV as the build: turbo takes what is built already instead of building it under the checker's feet.
    const command = { ...tool(name, program, args), env: { ...env, NODE_ENV: "production" } }
    return (await processes.start(command).ended) === 0 ? oneCheck(name) : oneCheck(name, wholeLog(command.logFile))
  }
  /** @param {string} kind @param {NodeJS.ProcessEnv} [more] */
  const vitest = (kind, more) => async () => {
    const report = join(dir, `${kind}.json`)
    const command = tool(kind, "vitest/vitest.mjs", ["run", "--project", `*:${kind}`, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`])
    const code = await processes.start({ ...command, env: { ...env, ...more } }).ended
    if (!existsSync(report)) return oneCheck(kind, lastLines(command.logFile))
    const count = readVitest(report)
    // Something went wrong around the tests: an error nobody awaited, a set-up that failed.
    return code !== 0 && count.failed === 0 ? sum([count, oneCheck(kind, lastLines(command.logFile))]) : count
  }

  await check("lint", "Lint", pass("eslint", "eslint/bin/eslint.js", [".", "--quiet"]))
  await check("types", "Types", pass("typecheck", "turbo/bin/turbo", ["run", "typecheck", "--output-logs=errors-only", "--continue"]))
  await check("unit", "Unit tests", vitest("unit"))

  /** @type {typeof import("@ocop/postgres")} */
  const { freePort, startThrowAwayPostgres } = require("@ocop/postgres")
  const postgres = await step("Start a throw-away PostgreSQL", startThrowAwayPostgres)
  atEnd(postgres.stop)
  const server = new URL(postgres.url("postgres"))
  await check("api", "Integration tests over HTTP", vitest("api", { DB_HOST: "localhost", DB_PORT: server.port, DB_USERNAME: server.username, DB_PASSWORD: server.password }))

  await check("journeys", "Journeys in Chromium", async () => {
    const chromium = await findChromium({ processes, logDir })
    await postgres.createDatabase("journeys")
    const ports = { database: postgres.port, backend: await freePort(), storefront: await freePort() }
    const { shop, backendPid } = await openShop({
      processes,
      dataDir: join(dir, "data"),
      ports,
      env: { ...env, OCOP_DEMO: "true", DATABASE_URL: postgres.url("journeys") },
      distDir: ".next-test",
      onRepair: say,
      onDatabase: atEnd,
    })
    const report = join(dir, "journeys.json")
    const [admin] = shop.logins
    if (!admin) throw new Refusal("The demo has no login")
    const command = tool("journeys", "@playwright/test/cli.js", ["test"])
    await processes.start({
      ...command,
      cwd: join(ROOT, "apps", "e2e"),
      env: {
        ...env,
        E2E_STOREFRONT_URL: shop.storefront_url,
        E2E_BACKEND_URL: shop.backend_url,
        E2E_PUBLISHABLE_KEY: shop.publishable_key,
        E2E_ADMIN_EMAIL: admin.email,
        E2E_ADMIN_PASSWORD: admin.password,
        E2E_BACKEND_PID: String(backendPid),
        E2E_REPORT: report,
        E2E_ARTEFACTS: join(dir, "journeys"),
        E2E_CHROMIUM: chromium,
        E2E_DATA_DIR: join(dir, "data"),
      },
    }).ended
    return existsSync(report) ? readPlaywright(report) : oneCheck("Journeys", lastLines(command.logFile))
  }).catch((error) => {
    if (processes.stopping) throw error
    complain(error.message)
    counts.push({ ...nothing(), failed: 1 })
  })

  const { passed, failed, skipped } = sum(counts)
  await processes.stopAll()
  if (failed) say(`  Logs, traces and pictures of what failed: ${dir}`)
  else atEnd(() => rm(dir, { recursive: true, force: true }))
  atEnd(() => say(`${passed} passed, ${failed} failed, ${skipped} skipped`))
  return failed ? 1 : 0
})
