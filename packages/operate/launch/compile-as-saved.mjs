import { existsSync, readdirSync, readFileSync } from "node:fs"
import { mkdir, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join, relative, sep } from "node:path"
import { ROOT } from "./root.mjs"

const require = createRequire(import.meta.url)

/** An editor saves a file in several strokes, and a branch is changed in hundreds. */
const QUIET_MS = 150
/** Not part of the running backend; `office` is part of the bundles of Admin pages. */
const OTHERS = new Set(["demo", "office", "operate", "postgres", "test-kit", "tsconfig"])

/**
 * @typedef {object} Watched
 * @property {string} directory of the package
 * @property {string} source
 * @property {string} output what the backend loads
 */

/**
 * Packages the backend runs, and where their build writes.
 * @param {string} [root]
 * @returns {Watched[]}
 */
export function runningPackages(root = ROOT) {
  return readdirSync(join(root, "packages"))
    .filter((name) => !OTHERS.has(name) && existsSync(join(root, "packages", name, "src")))
    .map((name) => {
      const directory = join(root, "packages", name)
      const { compilerOptions } = JSON.parse(readFileSync(join(directory, "tsconfig.json"), "utf8"))
      const source = join(directory, "src")
      return { directory, source, output: join(directory, compilerOptions.outDir, relative(join(directory, compilerOptions.rootDir), source)) }
    })
}

/**
 * Compiles each file as it is saved, and that file alone: a full build would clear the folder the backend runs from and, for a
 * package everybody uses, build everybody anew. Types are the editor's business and that of `npm run typecheck`.
 * @param {object} input
 * @param {Watched[]} input.packages
 * @param {(saved: { files: string[], failed: string[], admin: Watched[] }) => void} input.onSaved paths from the root; `admin`: packages whose Admin pages changed
 * @returns {{ ready: Promise<void>, stop: () => Promise<void> }} `ready`: from then on nothing saved is missed
 */
export function compileAsSaved({ packages, onSaved }) {
  /** @type {Map<string, Watched>} */
  const changed = new Map()
  /** @type {NodeJS.Timeout | undefined} */
  let soon
  /** One batch after the other. */
  let before = Promise.resolve()

  const compileAll = async () => {
    const batch = [...changed]
    changed.clear()
    const admin = new Set(batch.flatMap(([file, one]) => (isAdmin(file, one) ? [one] : [])))
    const own = batch.filter(([file, one]) => !isAdmin(file, one))
    const failures = await Promise.all(own.map(([file, one]) => compile(file, one).then(() => [], (error) => [`${name(file)}: ${String(error.message ?? error).split(/\n\s*Caused by/)[0]?.trim()}`])))
    onSaved({ files: batch.map(([file]) => name(file)), failed: failures.flat(), admin: [...admin] })
  }
  // Node's own recursive watch loses a file that an editor replaces instead of writing into it.
  /** @type {typeof import("chokidar")} */
  const { watch } = require("chokidar")
  const watcher = watch(packages.map(({ source }) => source), { ignoreInitial: true })
  watcher.on("all", (event, file) => {
    const one = packages.find(({ source }) => file.startsWith(source + sep))
    if (!one || event.endsWith("Dir") || !/(?<!\.d)\.tsx?$/.test(file)) return
    changed.set(file, one)
    clearTimeout(soon)
    soon = setTimeout(() => (before = before.then(compileAll)), QUIET_MS)
  })
  return {
    ready: new Promise((resolve) => watcher.once("ready", () => resolve(undefined))),
    stop: () => {
      clearTimeout(soon)
      return watcher.close()
    },
  }
}

const name = (/** @type {string} */ file) => relative(ROOT, file)

/** Pages of Medusa Admin are bundled, not run. @param {string} file @param {Watched} one */
const isAdmin = (file, { source }) => relative(source, file).startsWith(`admin${sep}`)

/** @param {string} file @param {Watched} one */
async function compile(file, { source, output }) {
  const target = join(output, relative(source, file).replace(/\.tsx?$/, ".js"))
  if (!existsSync(file)) return rm(target, { force: true })
  /** @type {typeof import("@swc/core")} */
  const { transformFile } = require("@swc/core")
  // As `medusa plugin:develop` does it.
  const { code } = await transformFile(file, {
    configFile: false,
    swcrc: false,
    sourceMaps: "inline",
    module: { type: "commonjs", strictMode: true },
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: file.endsWith(".tsx"), decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: "automatic" } },
      keepClassNames: true,
    },
  })
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, code)
}

/** The pages of one plugin for Medusa Admin. @param {Watched} one */
export async function bundleAdmin({ directory, output }) {
  const { plugin } = await import("@medusajs/admin-bundler")
  await plugin({ root: directory, outDir: dirname(output) })
}
