import { describe, expect, it } from "vitest"
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { counterWords } from "../../src/features/counter/words"

const FOLDER = join(import.meta.dirname, "../../src/features/counter/words")

describe("the sentences of the till", () => {
  it("stand in one file each: nothing said on one screen writes over another's", async () => {
    const files = readdirSync(FOLDER).filter((name) => name !== "index.ts")
    const parts = await Promise.all(files.map((name) => import(join(FOLDER, name)) as Promise<Record<string, Record<"vi" | "en", object>>>))
    const names = parts.flatMap((part) => Object.values(part).flatMap(({ vi }) => Object.keys(vi)))

    expect(names.length).toBe(new Set(names).size)
    expect(Object.keys(counterWords.vi).sort()).toEqual([...names].sort())
    expect(Object.keys(counterWords.en).sort()).toEqual(Object.keys(counterWords.vi).sort())
  })
})
