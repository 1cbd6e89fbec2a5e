import { existsSync } from "node:fs"
import { readdir } from "node:fs/promises"
import { join } from "node:path"
import { ROOT } from "./root.mjs"
import { hashOf, Stamps } from "./stamps.mjs"

/**
 * @typedef {object} Build
 * @property {import("./processes.mjs").Processes} processes
 * @property {string} logDir
 */

/** Nothing of ours tells anybody abroad that it runs. */
export const quiet = { MEDUSA_DISABLE_TELEMETRY: "true", NEXT_TELEMETRY_DISABLED: "1", TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" }

/** Marks of builds live beside what was built, so that both are deleted together. */
const installed = new Stamps(join(ROOT, "node_modules", ".ocop-stamps.json"))
const built = new Stamps(join(ROOT, ".medusa", "ocop-stamps.json"))

/**
 * Packages as package-lock.json says: all of them the first time, the difference when the lock changed.
 * @param {Build} build
 */
export async function install({ processes, logDir }) {
  const hash = await hashOf(["package-lock.json"])
  if (installed.isDone("install", hash)) return "unchanged"
  const command = { cwd: ROOT, env: { ...process.env, ...quiet, NODE_ENV: "development" }, logFile: join(logDir, "install.log") }
  const difference = () => processes.run({ ...command, ...npm(["install", "--no-save", "--no-audit", "--no-fund"]), name: "npm install" })
  if (existsSync(join(ROOT, "node_modules", ".package-lock.json"))) await difference()
  else await processes.run({ ...command, ...npm(["ci", "--no-audit", "--no-fund"]), name: "npm ci" })
  installed.done("install", hash)
}

/** Every package below `packages/`; turbo knows which ones changed. @param {Build} build */
export async function buildPackages({ processes, logDir }) {
  await processes.run({
    name: "Building the packages",
    program: process.execPath,
    args: [join(ROOT, "node_modules", "turbo", "bin", "turbo"), "run", "build", "--filter=./packages/*", "--output-logs=errors-only"],
    cwd: ROOT,
    env: { ...process.env, ...quiet, NODE_ENV: "production", FORCE_COLOR: "0" },
    logFile: join(logDir, "build-packages.log"),
  })
}

/** `medusa build`: the composition root and Medusa Admin with the pages of all plugins. @param {Build & { env: NodeJS.ProcessEnv }} build */
export async function buildBackend({ processes, logDir, env }) {
  const admins = (await readdir(join(ROOT, "packages"))).map((name) => `packages/${name}/.medusa/server/src/admin`)
  const hash = await hashOf(["medusa-config.ts", "tsconfig.json", "package-lock.json", ...admins])
  const output = join(ROOT, ".medusa", "server", "public", "admin", "index.html")
  if (existsSync(output) && built.isDone("backend", hash)) return "unchanged"
  await processes.run({ ...medusa(["build", "--no-lint"]), name: "medusa build", cwd: ROOT, env, logFile: join(logDir, "build-backend.log") })
  built.done("backend", hash)
}

/**
 * `next build`, which prerenders from the running backend.
 * @param {Build & { env: NodeJS.ProcessEnv, distDir: string }} build
 */
export async function buildStorefront({ processes, logDir, env, distDir }) {
  const { BACKEND_URL, STOREFRONT_URL, PUBLISHABLE_KEY, OCOP_NOW } = env
  const hash = await hashOf(["apps/storefront", "package-lock.json", ...(await contracts())], { BACKEND_URL, STOREFRONT_URL, PUBLISHABLE_KEY, OCOP_NOW })
  const stamps = new Stamps(join(ROOT, "apps", "storefront", distDir, "ocop-stamps.json"))
  if (existsSync(join(ROOT, "apps", "storefront", distDir, "BUILD_ID")) && stamps.isDone("storefront", hash)) return "unchanged"
  await processes.run({ ...next(["build"]), name: "next build", cwd: join(ROOT, "apps", "storefront"), env, logFile: join(logDir, "build-storefront.log") })
  stamps.done("storefront", hash)
}

/** What the storefront may import of a plugin: its HTTP types and its rules. */
async function contracts() {
  const packages = await readdir(join(ROOT, "packages"))
  return packages.flatMap((name) => [`packages/${name}/src/http.ts`, `packages/${name}/src/rules`])
}

/** @param {string[]} args */
export const medusa = (args) => ({ program: process.execPath, args: [join(ROOT, "node_modules", "@medusajs", "cli", "cli.js"), ...args] })

/** @param {string[]} args */
export const next = (args) => ({ program: process.execPath, args: [join(ROOT, "node_modules", "next", "dist", "bin", "next"), ...args] })

/** The npm that runs us, or the one on the path. @param {string[]} args */
function npm(args) {
  const cli = process.env.npm_execpath
  return cli?.endsWith(".js") ? { program: process.execPath, args: [cli, ...args] } : { program: process.platform === "win32" ? "npm.cmd" : "npm", args }
}
