import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { bornAt } from "./identity.mjs"

/**
 * @typedef {{ pid: number, born: string }} Known
 * @typedef {Known & { name: string }} KnownChild
 * @typedef {{ owner: Known, ports: Record<string, number>, children: KnownChild[] }} RunFile
 */

/**
 * Who runs on this data folder, written down so that a second start can say so
 * and the one after a `kill -9` can clear away what was left.
 */
export class RunRecord {
  /** @type {RunFile} */ #content

  /** @param {string} file @param {Record<string, number>} ports */
  constructor(file, ports) {
    this.file = file
    this.#content = { owner: known(process.pid), ports, children: [] }
    this.#write()
  }

  /** @param {string} name @param {number} pid */
  add(name, pid) {
    const born = bornAt(pid)
    if (!born) return
    this.#content.children.push({ name, pid, born })
    this.#write()
  }

  /** @param {number} pid */
  remove(pid) {
    this.#content.children = this.#content.children.filter((child) => child.pid !== pid)
    this.#write()
  }

  forget() {
    rmSync(this.file, { force: true })
  }

  #write() {
    mkdirSync(dirname(this.file), { recursive: true })
    writeFileSync(`${this.file}.new`, JSON.stringify(this.#content))
    renameSync(`${this.file}.new`, this.file)
  }
}

/**
 * The record of a start that still runs (`owner`), or the children a dead one left behind (`leftovers`).
 * A file that cannot be read is taken for none.
 * @param {string} file
 * @returns {{ running?: RunFile, leftovers: KnownChild[] }}
 */
export function readRunRecord(file) {
  /** @type {RunFile} */ let content
  try {
    content = JSON.parse(readFileSync(file, "utf8"))
    if (!Array.isArray(content.children) || typeof content.owner?.pid !== "number") return { leftovers: [] }
  } catch {
    return { leftovers: [] }
  }
  if (isSame(content.owner)) return { running: content, leftovers: [] }
  return { leftovers: content.children.filter(isSame) }
}

/** @param {Known} process_ */
const isSame = ({ pid, born }) => bornAt(pid) === born

/** @param {number} pid @returns {Known} */
const known = (pid) => ({ pid, born: bornAt(pid) ?? "" })
