import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { fileOfShell, keptPage } from "../../src/worker/shell"

/** The browser's caches on paper: names in the order they were opened, addresses without what stands behind `?`. */
class PaperCaches {
  private readonly all = new Map<string, Map<string, Response>>()
  keys = () => Promise.resolve([...this.all.keys()])
  delete = (name: string) => Promise.resolve(this.all.delete(name))
  match = (asked: Request | string) => Promise.resolve([...this.all.values()].map((files) => files.get(addressOf(asked))).find(Boolean)?.clone())
  open = (name: string) => {
    const files = this.all.get(name) ?? new Map<string, Response>()
    this.all.set(name, files)
    return Promise.resolve({
      match: (asked: Request | string) => Promise.resolve(files.get(addressOf(asked))?.clone()),
      put: async (asked: Request | string, answer: Response) => void files.set(addressOf(asked), answer),
      delete: (asked: string) => Promise.resolve(files.delete(asked)),
      keys: () => Promise.resolve([...files.keys()]),
    })
  }
}
const addressOf = (asked: Request | string) => new URL(typeof asked === "string" ? asked : asked.url, "https://vuquang.example").pathname

/** A server whose page names one script; a deploy gives both another name and forgets the script before. */
let version = 1
let asked: string[] = []
const page = () => `<script src="/_next/static/till-${version}.js"></script>`
const answer = (path: string) => {
  asked.push(path)
  if (path === "/quay") return new Response(page(), { headers: { etag: `"${version}"` } })
  return path === `/_next/static/till-${version}.js` || path.startsWith("/brand/") ? new Response(path) : new Response(null, { status: 404 })
}
const till = keptPage({ shell: "/quay", names: "quay ", icons: ["/brand/counter-192.png"] })
const script = (of: number) => fileOfShell(new Request(`https://vuquang.example/_next/static/till-${of}.js`))

beforeEach(() => {
  ;[version, asked] = [1, []]
  vi.stubGlobal("caches", new PaperCaches())
  vi.stubGlobal("self", { location: { href: "https://vuquang.example/counter-worker.js" } })
  vi.stubGlobal("fetch", async (path: string) => answer(path))
  let now = 1_000
  vi.spyOn(Date, "now").mockImplementation(() => (now += 1_000))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe("a page kept on the device", () => {
  it("opens as it was until the newer one is whole, and the one that is open still finds its files", async () => {
    await till.take()
    version = 2
    await till.refresh()

    expect(await (await till.page())!.text()).toContain("till-2.js")
    expect(await (await script(1))!.text()).toBe("/_next/static/till-1.js")
    version = 3
    await till.refresh()
    expect(await script(1)).toBeUndefined()
    expect(await script(2)).toBeDefined()
  })

  it("stays the version it is when the newer one does not come whole", async () => {
    await till.take()
    version = 2
    vi.stubGlobal("fetch", async (path: string) => (path.endsWith(".js") ? Promise.reject(new TypeError("Failed to fetch")) : answer(path)))
    await expect(till.refresh()).rejects.toThrow()

    expect(await (await till.page())!.text()).toContain("till-1.js")
  })

  it("tells a page that runs older files that there is a newer one", async () => {
    await till.take()
    expect(await till.isMadeOf(["/_next/static/till-1.js"])).toBe(true)
    version = 2
    await till.refresh()
    expect(await till.isMadeOf(["/_next/static/till-1.js"])).toBe(false)
    expect(await till.isMadeOf(["/_next/static/till-2.js"])).toBe(true)
  })

  it("keeps what was asked for later through every newer version, and not without end", async () => {
    await till.take()
    await till.keepLater(new Request("https://vuquang.example/_next/static/decoder.js"), new Response("decoder"))
    for (version = 2; version < 5; version++) await till.refresh()
    const decoder = () => fileOfShell(new Request("https://vuquang.example/_next/static/decoder.js"))
    expect(await (await decoder())!.text()).toBe("decoder")

    for (let file = 0; file < 12; file++) await till.keepLater(new Request(`https://vuquang.example/_next/static/other-${file}.js`), new Response("other"))
    expect(await decoder()).toBeUndefined()
    expect(await till.page()).toBeDefined()
  })
})
