import { accessSync, constants, mkdirSync } from "node:fs"
import { join, resolve } from "node:path"
import { requireNode } from "./node-version.mjs"
import { whenNpmIsGone } from "./npm-gone.mjs"
import { Processes, stopGroup } from "./processes.mjs"
import { Refusal, ROOT } from "./root.mjs"
import { readRunRecord, RunRecord } from "./run-file.mjs"
import { complain, say } from "./terminal.mjs"

/**
 * @typedef {object} Command
 * @property {Processes} processes
 * @property {(undo: () => unknown) => void} atEnd run at the end, however it comes; the youngest first
 * @property {() => void} opened from here on, being asked to stop is the way it ends well
 */

/**
 * Runs a command of this repository: refuses what cannot work in one line, and ends every process it started
 * when it is done, fails, or is asked to stop (Ctrl-C, SIGTERM, a closed terminal).
 * @param {(command: Command) => Promise<number>} work answers the exit code
 * @param {{ record?: RunRecord }} [options]
 */
export async function runCommand(work, { record } = {}) {
  const processes = new Processes(record)
  /** @type {(() => unknown)[]} */
  const undo = []
  /** @type {Promise<void> | undefined} */
  let ending
  let opened = false
  const end = () =>
    (ending ??= (async () => {
      await processes.stopAll()
      for (const one of undo.reverse()) await one()
      record?.forget()
    })())

  /** @param {number} code */
  const stop = (code) => {
    if (!ending) say("\n  … stopping")
    void end().then(() => process.exit(opened ? 0 : code))
  }
  process.on("SIGINT", () => stop(130))
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGHUP"])) process.on(signal, () => stop(143))
  whenNpmIsGone(() => stop(143))
  try {
    const code = await work({ processes, atEnd: (one) => undo.push(one), opened: () => (opened = true) })
    if (ending) return
    await end()
    process.exit(code)
  } catch (error) {
    if (ending) return
    await end()
    complain(error instanceof Refusal ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error))
    process.exit(1)
  }
}

/** Before anything else: a Node that can run it, and the `.env` file of whoever has one. */
export function prepare() {
  try {
    requireNode()
    loadEnvironmentFile()
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
}

function loadEnvironmentFile() {
  try {
    process.loadEnvFile(join(ROOT, ".env"))
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ENOENT") throw error
  }
}

/** @returns {string} the folder the running shop writes to */
export function dataDirectory() {
  const dir = resolve(ROOT, process.env.OCOP_DATA_DIR?.trim() || ".data")
  try {
    mkdirSync(dir, { recursive: true })
    accessSync(dir, constants.W_OK)
  } catch (error) {
    throw new Refusal(`Nothing can be written into the folder ${dir} (${/** @type {NodeJS.ErrnoException} */ (error).code}). Make it a folder of yours, or name another one: OCOP_DATA_DIR=… npm start`)
  }
  return dir
}

/**
 * Takes the data folder for this process, or says who has it. Clears away what a killed start left running.
 * @param {string} dataDir
 * @param {Record<string, number>} ports
 */
export async function takeDataDirectory(dataDir, ports) {
  const file = join(dataDir, "run.json")
  const { running, leftovers } = readRunRecord(file)
  if (running) {
    const where = Object.entries(running.ports).map(([name, port]) => `${name} :${port}`).join(", ")
    throw new Refusal(`The shop is already running here (process ${running.owner.pid}; ${where}). Stop it with Ctrl-C in its terminal, or: kill ${running.owner.pid}`)
  }
  for (const { name, pid } of leftovers) {
    say(`  … stopping what a killed start left behind: ${name}`)
    await stopGroup(pid)
  }
  return new RunRecord(file, ports)
}

/** @param {string} variable @param {number} fallback */
export function portFrom(variable, fallback) {
  const given = process.env[variable]?.trim()
  const port = given ? Number(given) : fallback
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Refusal(`${variable} must be a port number between 1 and 65535, got "${given}"`)
  return port
}
