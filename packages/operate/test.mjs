import { existsSync } from "node:fs"
import { chmod, mkdtemp, rm } from "node:fs/promises"
import { createRequire } from "node:module"
import { availableParallelism, tmpdir } from "node:os"
import { join } from "node:path"
import { readArguments } from "./launch/arguments.mjs"
import { buildPackages, install, quiet } from "./launch/build.mjs"
import { prepare, runCommand } from "./launch/command.mjs"
import { findChromium } from "./launch/chromium.mjs"
import { forgetOwnVariables } from "./launch/own-variables.mjs"
import { lastLines, wholeLog } from "./launch/processes.mjs"
import { oneCheck, readPlaywright, readVitest, sum } from "./launch/reports.mjs"
import { Refusal, ROOT } from "./launch/root.mjs"
import { openShop } from "./launch/shop.mjs"
import { complain, say, step } from "./launch/terminal.mjs"

const KINDS = ["lint", "types", "unit", "api", "journeys"]
const { words: asked } = readArguments({
  usage: `npm test [-- KIND…]

Everything, from a fresh clone, beside a running shop or not. Nothing is written outside of a temporary folder but build output; the
developer's .data is never touched. The last line counts.

  KIND   only these of ${KINDS.join(", ")}`,
  words: KINDS,
})
prepare()

const require = createRequire(import.meta.url)

await runCommand(async ({ processes, atEnd }) => {
  forgetOwnVariables()
  const dir = await mkdtemp(join(tmpdir(), "ocop-npm-test-"))
  await chmod(dir, 0o755)
  const logDir = join(dir, "logs")
  const env = { ...process.env, ...quiet, FORCE_COLOR: "0" }

  say("OCOP Vũ Quang: every test")
  await step("Install npm packages", () => install({ processes, logDir }))
  await step("Build the packages", () => buildPackages({ processes, logDir }))

  /** @type {import("./launch/reports.mjs").Count[]} */
  const counts = []
  /** @param {string[]} kinds */
  const wanted = (...kinds) => !asked.length || kinds.some((kind) => asked.includes(kind))
  /**
   * @param {string} kind
   * @param {string} name
   * @param {() => Promise<import("./launch/reports.mjs").Count>} work
   */
  const check = async (kind, name, work) => {
    if (!wanted(kind)) return
    const count = await step(name, work).catch((error) => {
      if (processes.stopping) throw error
      return oneCheck(name, error.message)
    })
    if (processes.stopping) throw new Refusal("stopped")
    counts.push(count)
    const { passed, failed, skipped, failures } = count
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

  /** @type {typeof import("@ocop/postgres")} */
  const { freePort, startThrowAwayPostgres } = require("@ocop/postgres")
  const postgres = wanted("api", "journeys") ? await step("Start a throw-away PostgreSQL", startThrowAwayPostgres) : undefined
  if (postgres) atEnd(postgres.stop)
  const dataDir = join(dir, "data")
  const server = { DB_HOST: "localhost", DB_PORT: String(postgres?.port), DB_USERNAME: "ocop", DB_PASSWORD: "ocop", OCOP_DATA_DIR: dataDir }

  // The databases and the journeys' own shop are made ready while the checks that need none of them run.
  const databases = later(postgres && step("Fill the databases", () => processes.run({ ...tool("databases", "@ocop/test-kit/dist/fill-databases.js", wanted("journeys") ? ["journeys"] : []), env: { ...env, ...server } })))
  const checked = later(
    Promise.all([
      check("lint", "Lint", pass("eslint", "eslint/bin/eslint.js", [".", "--quiet"])),
      check("types", "Types", pass("typecheck", "turbo/bin/turbo", ["run", "typecheck", "--output-logs=errors-only", "--continue"])),
    ]),
  )
  const journeys = later(
    wanted("journeys")
      ? databases().then(async () => {
          const ports = { database: Number(postgres?.port), backend: await freePort(), storefront: await freePort() }
          return openShop({
            processes,
            dataDir,
            ports,
            env: { ...env, OCOP_DEMO: "true", DATABASE_URL: postgres?.url("journeys") },
            distDir: ".next-test",
            filled: true,
            // It writes types that the check of types would read half-made.
            beforeStorefront: checked,
            onRepair: say,
            onDatabase: atEnd,
          })
        })
      : undefined,
  )

  await checked()
  await check("unit", "Unit tests", vitest("unit"))
  // Their promises are of what a shop does, not of what a machine does beside it: nothing is built any more.
  if (wanted("journeys")) await journeys().catch(() => undefined)
  await check("api", "Integration tests over HTTP", async () => {
    await databases()
    return vitest("api", server)()
  })
  await check("journeys", "Journeys in Chromium", async () => {
    const [chromium, { shop, backendPid }] = await Promise.all([findChromium({ processes, logDir }), journeys()])
    const [admin] = shop.logins
    if (!admin) throw new Refusal("The demo has no login")
    /** @param {string} name @param {number} workers @param {string[]} args */
    const playwright = async (name, workers, args) => {
      const report = join(dir, `${name}.json`)
      const command = tool(name, "@playwright/test/cli.js", ["test", ...args])
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
          E2E_ARTEFACTS: join(dir, name),
          E2E_CHROMIUM: chromium,
          E2E_DATA_DIR: dataDir,
          E2E_WORKERS: String(workers),
        },
      }).ended
      return existsSync(report) ? readPlaywright(report) : oneCheck("Journeys", lastLines(command.logFile))
    }
    const two = Math.min(2, availableParallelism())
    const together = await playwright("journeys", two, ["--grep-invert", "@alone|@beside"])
    const beside = await playwright("journeys-beside", two, ["--grep", "@beside"])
    return sum([together, beside, await playwright("journeys-alone", 1, ["--grep", "@alone"])])
  })

  const { passed, failed, skipped } = sum(counts)
  await processes.stopAll()
  if (failed) say(`  Logs, traces and pictures of what failed: ${dir}`)
  else atEnd(() => rm(dir, { recursive: true, force: true }))
  atEnd(() => say(`${passed} passed, ${failed} failed, ${skipped} skipped`))
  return failed ? 1 : 0
})

/**
 * Work that goes on beside other work: what went wrong is told to who asks for its result.
 * @template T
 * @param {Promise<T> | undefined} work
 * @returns {() => Promise<T>}
 */
function later(work = Promise.reject(new Refusal("not asked for"))) {
  work.catch(() => undefined)
  return () => work
}
