import { spawn } from "node:child_process"
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs"
import { dirname } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { Refusal } from "./root.mjs"

/**
 * @typedef {object} Command
 * @property {string} name what a person calls it
 * @property {string} program
 * @property {string[]} args
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {string} logFile
 *
 * @typedef {object} Child
 * @property {string} name
 * @property {number} pid
 * @property {Promise<number | null>} ended settles with the exit code; null after a signal
 * @property {() => Promise<void>} stop ends it and everything it started
 */

/** Every process a command starts, each in a group of its own, so that none of its children outlives it. */
export class Processes {
  /** @type {Set<Child>} */ #children = new Set()
  #stopping = false

  /** @param {import("./run-file.mjs").RunRecord} [record] */
  constructor(record) {
    this.record = record
  }

  get stopping() {
    return this.#stopping
  }

  /** @param {Command} command @returns {Child} */
  start({ name, program, args, cwd, env, logFile }) {
    if (this.#stopping) throw new Refusal("stopped")
    mkdirSync(dirname(logFile), { recursive: true })
    const log = openSync(logFile, "w")
    const child = spawn(program, args, { cwd, env, detached: true, stdio: ["ignore", log, log] })
    closeSync(log)
    /** @type {Promise<number | null>} */
    const ended = new Promise((resolve) => {
      child.once("exit", (code) => resolve(code))
      child.once("error", () => resolve(127))
    })
    const pid = child.pid ?? 0
    /** @type {Child} */
    const known = { name, pid, ended, stop: () => stopGroup(pid) }
    if (pid) {
      this.#children.add(known)
      this.record?.add(name, pid)
    }
    void ended.then(() => {
      // The leader may leave workers behind; they go with it.
      signalGroup(pid, "SIGTERM")
      this.#children.delete(known)
      if (!this.#stopping && pid) this.record?.remove(pid)
    })
    return known
  }

  /**
   * Runs to the end. Rejects with the last lines of its output when it fails.
   * @param {Command} command
   */
  async run(command) {
    const code = await this.start(command).ended
    if (this.#stopping) throw new Refusal("stopped")
    if (code !== 0) throw new Refusal(`${command.name} failed (exit code ${code}). ${lastLines(command.logFile)}`)
  }

  /** Ends everything, the youngest first. */
  async stopAll() {
    this.#stopping = true
    for (const child of [...this.#children].reverse()) await child.stop()
  }
}

/**
 * SIGTERM to the whole group, SIGKILL to what is still there when patience ends.
 * @param {number} pid
 */
export async function stopGroup(pid, patienceMs = 10_000) {
  if (!signalGroup(pid, "SIGTERM")) return
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await wait(50)) {
    if (!signalGroup(pid, 0)) return
  }
  signalGroup(pid, "SIGKILL")
}

/** @param {number} pid @param {NodeJS.Signals | 0} signal */
function signalGroup(pid, signal) {
  if (!pid) return false
  try {
    process.kill(-pid, signal)
    return true
  } catch {
    return false
  }
}

const COLOUR = /\u001b\[[0-9;]*m/g

/**
 * What a log says about a failure: the lines that speak of errors, else its end.
 * @param {string} logFile
 */
export function lastLines(logFile, count = 12) {
  const lines = readFileSync(logFile, "utf8").replace(COLOUR, "").split("\n").filter((line) => line.trim() && !/npm (warn|error)/.test(line))
  const errors = lines.filter((line) => /error|fatal|failed/i.test(line))
  const shown = (errors.length ? errors : lines).slice(-count).map((line) => `    ${line.length > 300 ? `${line.slice(0, 300)}…` : line}`)
  return `From ${logFile}:\n${shown.join("\n")}`
}

/** For a tool that writes nothing but what is wrong. @param {string} logFile */
export const wholeLog = (logFile) => readFileSync(logFile, "utf8").replace(COLOUR, "").trim().split("\n").slice(0, 200).map((line) => `    ${line}`).join("\n")
