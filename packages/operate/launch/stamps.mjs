import { createHash } from "node:crypto"
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { readdir, readFile, stat } from "node:fs/promises"
import { dirname, join, relative } from "node:path"
import { ROOT } from "./root.mjs"

const SKIPPED = new Set(["node_modules", "next-env.d.ts", ".next", ".next-test", ".turbo", ".data", "test-results", "playwright-report", "logbook-worker.js", "counter-worker.js"])

/**
 * One hash over the content of files and folders (paths from the root) and over plain facts.
 * What does not exist counts as empty.
 * @param {string[]} paths
 * @param {Record<string, unknown>} [facts]
 */
export async function hashOf(paths, facts = {}) {
  const hash = createHash("sha256").update(JSON.stringify(facts))
  for (const path of paths) {
    for (const file of await filesUnder(join(ROOT, path))) hash.update(`\0${relative(ROOT, file)}\0`).update(await readFile(file))
  }
  return hash.digest("hex").slice(0, 32)
}

/** @param {string} path @returns {Promise<string[]>} */
async function filesUnder(path) {
  const found = await stat(path).catch(() => undefined)
  if (!found) return []
  if (!found.isDirectory()) return [path]
  const entries = await readdir(path, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const files = []
  for (const entry of entries) {
    if (SKIPPED.has(entry.name) || entry.name.endsWith(".tsbuildinfo")) continue
    const inside = join(path, entry.name)
    if (entry.isDirectory()) files.push(...(await filesUnder(inside)))
    else if (entry.isFile()) files.push(inside)
  }
  return files
}

/** What was done for which input, kept in one file; one that cannot be read means that nothing was done. */
export class Stamps {
  /** @param {string} file */
  constructor(file) {
    this.file = file
  }

  /** @param {string} name @param {string} hash */
  isDone(name, hash) {
    return this.#read()[name] === hash
  }

  /** @param {string} name @param {string} hash */
  done(name, hash) {
    mkdirSync(dirname(this.file), { recursive: true })
    writeFileSync(`${this.file}.new`, JSON.stringify({ ...this.#read(), [name]: hash }, null, 2))
    renameSync(`${this.file}.new`, this.file)
  }

  /** @returns {Record<string, string>} */
  #read() {
    try {
      const content = JSON.parse(readFileSync(this.file, "utf8"))
      return typeof content === "object" && content !== null ? content : {}
    } catch {
      return {}
    }
  }
}
