import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"

const PACKAGES = join(__dirname, "..", "..", "..")
/** What the dashboard brings along, and ours that is no CommonJS. */
const BROWSER = /^(react|react-router-dom|react-i18next|@tanstack\/react-query|@medusajs\/(ui|icons|admin-sdk)|@ocop\/office)$/
const IMPORT = /(?:^|\n)(?:import|export)\s+(?!type\s)(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']/g

const pagesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => (entry.isFile() && /\.tsx?$/.test(entry.name) ? [join(entry.parentPath, entry.name)] : []))

const fileOf = (path: string) => [`${path}.ts`, `${path}.tsx`, join(path, "index.ts"), join(path, "index.tsx"), path].find((each) => /\.\w+$/.test(each) && existsSync(each))

/** Modules of others that these files pull into the browser, with who asks for them. */
function pulledIn(files: string[]): Map<string, string> {
  const [seen, found, open] = [new Set<string>(), new Map<string, string>(), [...files]]
  for (let file = open.pop(); file; file = open.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const [, name] of readFileSync(file, "utf8").matchAll(IMPORT)) {
      const own = name!.startsWith(".") ? fileOf(join(dirname(file), name!)) : undefined
      if (own) open.push(own)
      else found.set(name!, relative(PACKAGES, file))
    }
  }
  return found
}

describe("the pages of the office", () => {
  it("pull nothing into the browser that is CommonJS: one such module and nobody can sign in", () => {
    const plugins = readdirSync(PACKAGES).map((name) => join(PACKAGES, name, "src", "admin")).filter((folder) => existsSync(folder))
    expect(plugins.length).toBeGreaterThan(5)

    const foreign = [...pulledIn(plugins.flatMap(pagesOf))].filter(([name]) => !BROWSER.test(name))

    expect(foreign.map(([name, by]) => `${by} imports ${name}`)).toEqual([])
  })
})
