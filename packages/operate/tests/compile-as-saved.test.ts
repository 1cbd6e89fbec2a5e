import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { compileAsSaved, runningPackages } from "../launch/compile-as-saved.mjs"
import { restarting } from "../launch/restarting.mjs"

interface Saved {
  files: string[]
  failed: string[]
  admin: { directory: string }[]
}

/** A plugin somebody works on, and what was told of each save. */
async function aPlugin() {
  const root = mkdtempSync(join(tmpdir(), "ocop-dev-"))
  const directory = join(root, "packages", "stall")
  mkdirSync(join(directory, "src", "rules"), { recursive: true })
  mkdirSync(join(directory, "src", "admin"))
  writeFileSync(join(directory, "tsconfig.json"), JSON.stringify({ compilerOptions: { outDir: ".medusa/server", rootDir: "." } }))
  const told: Saved[] = []
  const { ready, stop } = compileAsSaved({ packages: runningPackages(root), onSaved: (saved) => told.push(saved) })
  await ready
  /** As most editors do it: a new file is put in the old one's place. */
  const save = (path: string, text: string) => {
    writeFileSync(join(root, "new"), text)
    renameSync(join(root, "new"), join(directory, "src", path))
  }
  const remove = (path: string) => rmSync(join(directory, "src", path))
  const isTold = (what: object) => vi.waitFor(() => expect(told[told.length - 1]).toMatchObject(what), { timeout: 20_000 })
  return { save, remove, isTold, stop, directory, compiled: join(directory, ".medusa", "server", "src", "rules", "fee.js") }
}

describe("npm run dev", () => {
  it("compiles a plugin's file as it is saved, keeps what ran when it cannot, and forgets a deleted one", { timeout: 60_000 }, async () => {
    const { save, remove, isTold, stop, directory, compiled } = await aPlugin()

    save("rules/fee.ts", "export const fee = (kg: number): number => kg * 10")
    await isTold({ failed: [], admin: [] })
    expect((await import(compiled)).fee(2)).toBe(20)

    save("rules/fee.ts", "export const fee = (")
    await isTold({ failed: [expect.stringMatching(/fee\.ts: /)] })
    expect(readFileSync(compiled, "utf8")).toContain("kg * 10")

    save("admin/page.tsx", "export default () => <p>Quầy</p>")
    await isTold({ admin: [{ directory }] })

    remove("rules/fee.ts")
    await isTold({ failed: [], admin: [] })
    expect(existsSync(compiled)).toBe(false)
    await stop()
  })

  it("starts the backend once more for all that was saved while it was on its way up", async () => {
    const events: string[] = []
    const letReady: (() => void)[] = []
    let number = 0
    const backend = restarting({
      name: "backend",
      start: () => {
        const mine = ++number
        let end: (code: number | null) => void = () => {}
        const ended = new Promise<number | null>((resolve) => (end = resolve))
        events.push(`start ${mine}`)
        return { name: "backend", pid: 0, ended, stop: async () => (events.push(`stop ${mine}`), end(null)) }
      },
      ready: () => new Promise((resolve) => letReady.push(resolve)),
    })

    const asked = Promise.all([backend.again(), backend.again(), backend.again()])
    for (const start of [0, 1]) (await vi.waitUntil(() => letReady[start]))()
    await asked

    expect(events).toEqual(["start 1", "stop 1", "start 2"])
  })
})
