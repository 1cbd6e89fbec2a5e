import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"

const PACKAGES = join(__dirname, "../../..")
const inside = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : [])

/** Medusa keeps one list of migrations for all modules: of two with the same name the second would never run. */
it("gives no two modules of the house a migration of the same name", () => {
  const modules = inside(PACKAGES).flatMap((each) => inside(join(PACKAGES, each, "src/modules")).map((module) => join(PACKAGES, each, "src/modules", module)))
  const names = modules.flatMap((module) => inside(join(module, "migrations")).filter((file) => file.endsWith(".ts")))

  expect(names.length).toBeGreaterThan(10)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
