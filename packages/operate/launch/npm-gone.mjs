import { readFileSync } from "node:fs"
import { bornAt } from "./identity.mjs"

const EVERY_MS = 500

/**
 * npm runs us below a shell of its own. A signal to either of them alone does not reach us, but then one of them is gone:
 * `stop` is called. Without npm above us there is nobody to watch.
 * @param {() => void} stop
 * @param {NodeJS.ProcessEnv} [env]
 */
export function whenNpmIsGone(stop, env = process.env) {
  if (!env.npm_lifecycle_event) return
  const parent = process.ppid
  const above = [parent, parentOf(parent)].filter((pid) => pid > 1).map((pid) => ({ pid, born: bornAt(pid) }))
  const timer = setInterval(() => {
    if (process.ppid === parent && above.every(({ pid, born }) => bornAt(pid) === born)) return
    clearInterval(timer)
    stop()
  }, EVERY_MS)
  timer.unref()
}

/** @param {number} pid @returns {number} 0 where it cannot be told (macOS): then the parent alone is watched */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1])
  } catch {
    return 0
  }
}
