import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { atLeast, atMost, exactly, isWhole } from "../../src/rules"

const PACKAGES = join(__dirname, "../../..")
/** `.min(1, "…")`, `.int("…")`: Medusa throws these sentences away. */
const UNHEARD = /\.(?:min|max|length)\([^,()"'`]+, ["'`]|\.(?:int|multipleOf)\(["'`]/

describe("bounds of what people send", () => {
  it("measure numbers, texts and lists", () => {
    expect([atLeast(1)(0), atLeast(1)(1), atLeast(1)(""), atLeast(1)("a"), atLeast(1)([]), atLeast(1)(["a"])]).toEqual([false, true, false, true, false, true])
    expect([atMost(2)(3), atMost(2)(2), atMost(2)("abc"), exactly(7)([1]), exactly(2)("ab")]).toEqual([false, true, false, false, true])
    expect([isWhole(1), isWhole(1.5), isWhole(Number.MAX_SAFE_INTEGER + 1)]).toEqual([true, false, false])
  })

  it("are said in our own words: no sentence is given to a check whose sentence Medusa replaces", () => {
    const files = readdirSync(PACKAGES).flatMap((name) => {
      const api = join(PACKAGES, name, "src/api")
      return existsSync(api) ? readdirSync(api, { recursive: true, encoding: "utf8" }).flatMap((file) => (file.endsWith(".ts") ? [join(api, file)] : [])) : []
    })
    expect(files.length).toBeGreaterThan(100)
    const unheard = files.flatMap((file) => readFileSync(file, "utf8").split("\n").flatMap((text) => (text.includes("z.") && UNHEARD.test(text) ? [`${file}: ${text.trim()}`] : [])))
    expect(unheard).toEqual([])
  })
})
