import type { SearchTypes } from "@medusajs/framework/types"
import { search } from "@medusajs/framework/utils"
import { MeilisearchProvider } from "../src/meilisearch-provider"
import type { MeilisearchOptions } from "../src/options"
import { MeilisearchDouble, SEARCH_KEY, WRITE_KEY } from "./double/meilisearch-double"

// Against the double, or, with MEILISEARCH_URL set (npm run test:meilisearch), against a real server. Indexes are named apart and removed.
const REAL = process.env.MEILISEARCH_URL
const double = new MeilisearchDouble()
const made: string[] = []

const fields = search.define({
  id: search.keyword().filterable().sortable(),
  title: search.text().searchable({ weight: 3 }),
  maker: search.object({ name: search.text().searchable({ weight: 1 }), commune: search.keyword().filterable().facetable() }),
  months: search.keyword().array().filterable().facetable(),
  price: search.integer().filterable().sortable().facetable({ types: ["range", "stats", "value"] }),
  sold: search.boolean().filterable(),
  picked_at: search.date().filterable().sortable(),
  group: search.keyword().filterable(),
})

const DOCUMENTS = [
  { id: "cam-bu", title: "Cam bù Hương Điền", maker: { name: "HTX Cam bù", commune: "vu-quang" }, months: ["1", "2"], price: 250_000, sold: true, picked_at: "2026-01-10T00:00:00.000Z", group: "qua", card: { vi: { title: "Cam bù" }, en: { title: "Orange" } } },
  { id: "cam-chanh", title: "Cam chanh", maker: { name: "Hộ ông Hải", commune: "mai-hoa" }, months: ["10", "11"], price: 150_000, sold: true, picked_at: "2026-11-01T00:00:00.000Z", group: "qua" },
  { id: "mat-ong", title: "Mật ong rừng", maker: { name: "HTX Ong rừng", commune: "mai-hoa" }, months: ["4", "5"], price: 300_000, sold: false, picked_at: "2026-05-01T00:00:00.000Z", group: "mat" },
  { id: "keo-cam", title: "Kẹo vỏ quýt", maker: { name: "Cơ sở Cam Vàng", commune: "thuong-duc" }, months: ["1", "10"], price: null, sold: false, group: "keo" },
]

function definition(settings: SearchTypes.SearchIndexSettings = {}): SearchTypes.ResolvedSearchIndexDefinition {
  const physical_name = `test_${Math.random().toString(36).slice(2, 10)}_v1`
  made.push(physical_name)
  // These tests write themselves.
  return { name: "product", entity: "product", primary_key: "id", provider: "meilisearch", fields: fields.toFields(), settings, definition_hash: "x", physical_name, seed: async function* () {} }
}

const options = (more: Partial<MeilisearchOptions> = {}): MeilisearchOptions =>
  REAL ? { host: REAL, apiKey: process.env.MEILISEARCH_API_KEY, ...more } : { host: double.url, apiKey: WRITE_KEY, searchKey: SEARCH_KEY, taskTimeoutMs: 2_000, ...more }
const provider = (more: Partial<MeilisearchOptions> = {}) => new MeilisearchProvider({}, options(more))

async function filled(engine: MeilisearchProvider, settings?: SearchTypes.SearchIndexSettings) {
  const index = definition(settings)
  await engine.upsertIndex({ index })
  const task = await engine.upsertDocuments({ index: index.physical_name, definition: index, documents: DOCUMENTS })
  expect(task.status).toBe("enqueued")
  expect((await engine.waitForTask(task)).status).toBe("succeeded")
  return index
}

const question = (index: SearchTypes.ResolvedSearchIndexDefinition, more: Partial<SearchTypes.ProviderSearchQuery> = {}): SearchTypes.ProviderSearchQuery => ({
  index,
  attributes_to_retrieve: ["id", "title"],
  pagination: { skip: 0, take: 20, order: { id: "ASC" } },
  search_options: {},
  ...more,
})

beforeAll(() => (REAL ? undefined : double.open()))
afterEach(() => expect(double.refused).toEqual([]))
afterAll(async () => {
  for (const index of made) await provider().deleteIndex({ index })
  await double.close()
})

describe("what is written", () => {
  it("is found, replaced and gone again", async () => {
    const engine = provider()
    const index = await filled(engine)
    const ids = async () => (await engine.search(question(index))).hits.map(({ id }) => id)
    const write = async (task: Promise<SearchTypes.SearchTask>) => expect((await engine.waitForTask(await task)).status).toBe("succeeded")

    expect(await ids()).toEqual(["cam-bu", "cam-chanh", "keo-cam", "mat-ong"])
    await write(engine.upsertDocuments({ index: index.physical_name, definition: index, documents: [{ id: "cam-bu", title: "Cam bù loại một" }] }))
    expect((await engine.search(question(index, { filters: { id: "cam-bu" } }))).hits[0]?.document).toEqual({ id: "cam-bu", title: "Cam bù loại một" })
    await write(engine.deleteDocuments({ index: index.physical_name, filters: { id: ["cam-bu", "keo-cam"] } }))
    expect(await ids()).toEqual(["cam-chanh", "mat-ong"])
    await write(engine.deleteDocuments({ index: index.physical_name, filters: { price: { $lt: 200_000 } } }))
    expect(await ids()).toEqual(["mat-ong"])
    expect((await engine.listIndexes()).find(({ name }) => name === index.physical_name)).toMatchObject({ document_count: 1, provider: "meilisearch" })
    await write(engine.clearIndex({ index: index.physical_name }))
    expect(await ids()).toEqual([])
    await engine.deleteIndex({ index: index.physical_name })
    await engine.deleteIndex({ index: index.physical_name })
    expect((await engine.listIndexes()).map(({ name }) => name)).not.toContain(index.physical_name)
  })

  it("goes in batches no larger than allowed, and is waited for as one", async () => {
    const engine = provider({ batchBytes: 300 })
    const index = definition()
    await engine.upsertIndex({ index })

    const task = await engine.upsertDocuments({ index: index.physical_name, definition: index, documents: DOCUMENTS })

    expect(task.id?.split(",").length).toBeGreaterThan(1)
    expect((await engine.waitForTask(task)).status).toBe("succeeded")
    expect((await engine.search(question(index))).hits).toHaveLength(4)
  })

  it("is refused when Meilisearch could not tell it apart", async () => {
    const index = definition()

    await expect(provider().upsertDocuments({ index: index.physical_name, definition: index, documents: [{ id: "a b" }] })).rejects.toThrow("letters, digits")
  })

  it("into an index that was lost brings the index back with its settings", async () => {
    const lost = await filled(provider())
    await provider().deleteIndex({ index: lost.physical_name })

    const engine = provider()
    await engine.waitForTask(await engine.upsertDocuments({ index: lost.physical_name, definition: lost, documents: DOCUMENTS }))

    expect((await engine.search(question(lost, { filters: { sold: true } }))).hits).toHaveLength(2)
  })
})

describe("what is asked", () => {
  let index: SearchTypes.ResolvedSearchIndexDefinition
  const ask = (more: Partial<SearchTypes.ProviderSearchQuery>) => provider().search(question(index, more))
  const found = async (filters: SearchTypes.SearchFilters) => (await ask({ filters })).hits.map(({ id }) => id)
  beforeAll(async () => {
    index = await filled(provider(), {
      provider_options: { meilisearch: { synonyms: { honey: ["mat"], orange: ["cam"] }, stopWords: ["loai"], rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness", "price:asc"] } },
    })
  })

  it.each<[string, SearchTypes.SearchFilters, string[]]>([
    ["a value", { group: "qua" }, ["cam-bu", "cam-chanh"]],
    ["one of several", { group: ["mat", "keo"] }, ["keo-cam", "mat-ong"]],
    ["no value at all", { price: null }, ["keo-cam"]],
    ["none of several", { group: { $nin: ["mat", "keo"] } }, ["cam-bu", "cam-chanh"]],
    ["another value", { group: { $ne: "qua" } }, ["keo-cam", "mat-ong"]],
    ["a range", { price: { $gte: 150_000, $lt: 300_000 } }, ["cam-bu", "cam-chanh"]],
    ["above and up to", { price: { $gt: 150_000, $lte: 300_000 } }, ["cam-bu", "mat-ong"]],
    ["a nested field", { "maker.commune": "mai-hoa" }, ["cam-chanh", "mat-ong"]],
    ["an array that holds it", { months: "1" }, ["cam-bu", "keo-cam"]],
    ["an array that holds all", { months: { $contains: ["1", "10"] } }, ["keo-cam"]],
    ["an array that holds some", { months: { $overlaps: ["4", "11"] } }, ["cam-chanh", "mat-ong"]],
    ["what exists", { price: { $exists: true } }, ["cam-bu", "cam-chanh", "mat-ong"]],
    ["what does not", { price: { $exists: false } }, ["keo-cam"]],
    ["a boolean", { sold: true }, ["cam-bu", "cam-chanh"]],
    ["a date", { picked_at: { $gte: new Date("2026-05-01") } }, ["cam-chanh", "mat-ong"]],
    ["and, or, not together", { $or: [{ sold: true, price: { $gt: 200_000 } }, { $not: { group: ["qua", "mat"] } }] }, ["cam-bu", "keo-cam"]],
    ["both of two", { $and: [{ months: "1" }, { months: "10" }] }, ["keo-cam"]],
    ["nothing of nothing", { group: { $in: [] } }, []],
    ["words that look like the language", { group: 'x" OR group = "qua' }, []],
  ])("filters by %s", async (_, filters, ids) => expect(await found(filters)).toEqual(ids))

  it("finds words whole, or begun when somebody is still typing", async () => {
    const ids = async (q: string, match_strategy: SearchTypes.SearchMatchStrategy) => (await ask({ q, pagination: { take: 20 }, search_options: { match_strategy } })).hits.map(({ id }) => id)

    expect(await ids("mat on", "last")).toEqual(["mat-ong"])
    expect(await ids("mat on", "all")).toEqual([])
    expect(await ids("MẬT ONG", "all")).toEqual(["mat-ong"])
    expect(await ids("honey", "all")).toEqual(["mat-ong"])
    expect(await ids("cam bu loai", "all")).toEqual(["cam-bu"])
  })

  it("puts a heavier field first, and breaks ties as the index says", async () => {
    const { hits } = await ask({ q: "cam", pagination: { take: 20, order: { _score: "DESC", price: "ASC" } } })

    // Both are named so, the cheaper first; the last is only made by someone named so.
    expect(hits.map(({ id }) => id)).toEqual(["cam-chanh", "cam-bu", "keo-cam"])
  })

  it("sorts both ways, those without the field last", async () => {
    const sorted = async (order: Record<string, "ASC" | "DESC">) => (await ask({ pagination: { take: 20, order } })).hits.map(({ id }) => id)

    expect(await sorted({ price: "ASC" })).toEqual(["cam-chanh", "cam-bu", "mat-ong", "keo-cam"])
    expect(await sorted({ price: "DESC" })).toEqual(["mat-ong", "cam-bu", "cam-chanh", "keo-cam"])
  })

  it("counts values, ranges and the stretch of numbers", async () => {
    const { facets } = await ask({
      pagination: { take: 0 },
      search_options: {
        facets: ["maker.commune", { field: "months", limit: 2, sort: "alpha" }, { field: "price", type: "range", ranges: [{ key: "low", to: 200_000 }, { from: 200_000 }] }],
      },
    })
    const { facets: stats } = await ask({ pagination: { take: 0 }, search_options: { facets: [{ field: "price", type: "stats" }] } })

    expect(facets?.["maker.commune"]).toEqual({ type: "value", values: [{ value: "mai-hoa", count: 2 }, { value: "thuong-duc", count: 1 }, { value: "vu-quang", count: 1 }] })
    expect(facets?.months).toEqual({ type: "value", values: [{ value: "1", count: 2 }, { value: "10", count: 2 }] })
    expect(facets?.price).toEqual({ type: "range", ranges: [{ key: "low", to: 200_000, count: 1 }, { key: "200000-*", from: 200_000, count: 2 }] })
    expect(stats?.price).toMatchObject({ type: "stats", min: 150_000, max: 300_000, count: 3 })
  })

  it("pages, counts, tells each value once, marks what was found and gives back what was asked for", async () => {
    const second = await ask({ pagination: { skip: 1, take: 1, order: { id: "ASC" } }, search_options: { count: "exact" } })
    const distinct = await ask({ search_options: { distinct: "group" } })
    const marked = await ask({ q: "ong", pagination: { take: 5 }, search_options: { highlight: { fields: ["title"], pre_tag: "[", post_tag: "]" }, include_score: true } })
    const nested = await ask({ filters: { id: "cam-bu" }, attributes_to_retrieve: ["card.vi", "picked_at"] })

    expect([second.hits.map(({ id }) => id), second.metadata.count]).toEqual([["cam-chanh"], 4])
    expect(distinct.hits).toHaveLength(3)
    expect(marked.hits[0]).toMatchObject({ id: "mat-ong", score: expect.any(Number), highlights: { title: ["Mật [ong] rừng"] } })
    expect(nested.hits[0]?.document).toEqual({ card: { vi: { title: "Cam bù" } }, picked_at: "2026-01-10T00:00:00.000Z" })
    expect((await ask({ search_options: { count: "none" } })).metadata.count).toBeNull()
  })

  it("answers many questions in their order", async () => {
    const results = await provider().searchMany([question(index, { q: "mat ong" }), question(index, { filters: { group: "keo" } }), question(index, { pagination: { take: 1, order: { id: "ASC" } } })])

    expect(results.map(({ hits }) => hits.map(({ id }) => id))).toEqual([["mat-ong"], ["keo-cam"], ["cam-bu"]])
  })

  it.each<[string, Partial<SearchTypes.ProviderSearchQuery>, string]>([
    ["a part of a word", { filters: { group: { $like: "%u%" } } }, "substring"],
    ["any of several words", { q: "cam ong", search_options: { match_strategy: "any" } }, "any"],
    ["the least relevant first", { q: "cam", pagination: { order: { _score: "ASC" } } }, "relevant"],
    ["ties broken otherwise", { q: "cam", pagination: { order: { _score: "DESC", id: "ASC" } } }, "rankingRules"],
    ["a cursor", { pagination: { cursor: "x" } }, "cursor"],
    ["hits beyond the last it gives", { pagination: { skip: 100_000, take: 10 } }, "maxTotalHits"],
    ["no typos where the index allows them", { q: "cam", search_options: { typo_tolerance: false } }, "per index"],
    ["to compare text", { filters: { group: { $gt: "a" } } }, "numbers and dates"],
  ])("refuses %s rather than answering something else", async (_, more, why) => {
    await expect(ask(more)).rejects.toMatchObject({ type: "not_allowed", message: expect.stringContaining(why) })
  })
})

describe("misspelled words", () => {
  it("are found unless the index says otherwise", async () => {
    const engine = provider()
    const [tolerant, strict] = [await filled(engine), await filled(engine, { typo_tolerance: { enabled: false } })]
    const patient = await filled(engine, { typo_tolerance: { min_word_size_for_one_typo: 4, min_word_size_for_two_typos: 12 } })
    const hits = async (index: typeof tolerant, q: string) => (await engine.search(question(index, { q, pagination: { take: 5 } }))).hits.map(({ id }) => id)

    expect(await hits(tolerant, "hưong diền")).toContain("cam-bu")
    expect(await hits(tolerant, "hưongg điền")).toContain("cam-bu")
    expect(await hits(strict, "hưongg điền")).toEqual([])
    expect(await hits(patient, "rugng")).toEqual(["mat-ong"])
  })
})

describe("a definition", () => {
  it.each([
    ["a point not named _geo", search.define({ id: search.keyword(), place: search.geo() }), "_geo"],
    ["text the engine should embed", search.define({ id: search.keyword(), meaning: search.vector(3).embed() }), "embed"],
  ])("with %s is refused", async (_, schema, why) => {
    await expect(provider().upsertIndex({ index: { ...definition(), fields: schema.toFields() } })).rejects.toThrow(why)
  })

  it("needs an address to find Meilisearch at", () => {
    expect(() => MeilisearchProvider.validateOptions({})).toThrow('"host" must be an address')
    expect(() => MeilisearchProvider.validateOptions({ host: "http://localhost:7700", attempts: 0 })).toThrow("attempts")
  })
})

// What only a double can be made to do.
if (!REAL) {
  describe("a Meilisearch in trouble", () => {
    afterEach(() => double.forget())

    it("is asked again after 429 and 5xx, as late as it asks for", async () => {
      const engine = provider()
      const index = await filled(engine)
      double.trouble({ status: 429, times: 1, headers: { "retry-after": "0.2" } })
      double.trouble({ status: 503, times: 1 })
      const since = performance.now()

      const { hits } = await engine.search(question(index))

      expect(hits).toHaveLength(4)
      expect(performance.now() - since).toBeGreaterThan(190)
    })

    it("is given up after some attempts, with what the Search Module needs to wait for it", async () => {
      const engine = provider({ attempts: 2 })
      const index = await filled(engine)
      double.trouble({ status: 429, times: 2, headers: { "retry-after": "0" } })

      await expect(engine.search(question(index))).rejects.toMatchObject({ status: 429, retry_after: 0, message: expect.stringContaining("a search") })
    })

    it("is not asked again when the question was wrong", async () => {
      const engine = provider()
      const index = definition()
      double.forget()

      await expect(engine.search(question(index))).rejects.toMatchObject({ type: "not_found" })

      expect(double.requests.filter(({ path }) => path === "/multi-search")).toHaveLength(1)
      double.forget()
    })

    it("tells of a write that failed, with its reason", async () => {
      const engine = provider()
      const index = await filled(engine)
      double.failNextTask({ code: "no_space_left_on_device", message: "the disk is full" })

      const task = await engine.upsertDocuments({ index: index.physical_name, definition: index, documents: DOCUMENTS })

      expect(await engine.waitForTask(task)).toMatchObject({ status: "failed", error: { code: "no_space_left_on_device", message: "the disk is full" } })
    })

    it("is not waited for longer than allowed", async () => {
      const engine = provider()
      const index = await filled(engine)
      double.holdTasks()

      const task = await engine.upsertDocuments({ index: index.physical_name, definition: index, documents: DOCUMENTS })
      await expect(engine.waitForTask(task, { timeout_ms: 120 })).rejects.toThrow("not finished in time")

      double.letTasksGo()
      expect((await engine.waitForTask(task)).status).toBe("succeeded")
    })

    it("that answers nonsense is told apart from one that answers", async () => {
      const engine = provider({ attempts: 1 })
      const index = await filled(engine)

      double.trouble({ status: 200, times: 1, body: "<html>" })
      await expect(engine.search(question(index))).rejects.toThrow("no JSON")
      double.trouble({ status: 200, times: 1, body: '{"results":[]}' })
      await expect(engine.search(question(index))).rejects.toThrow("answered 0")
    })

    it("that cannot be reached is named", async () => {
      const index = definition()
      const engine = provider({ host: "http://127.0.0.1:9", attempts: 1 })

      await expect(engine.search(question(index))).rejects.toThrow("could not be reached")
      expect(await engine.isWell(100)).toBe(false)
      expect(await provider().isWell(1_000)).toBe(true)
    })

    it("is searched with the key that may only search, and written with the other", async () => {
      const engine = provider()
      double.forget()
      const index = await filled(engine)
      await engine.search(question(index))

      const keys = new Map(double.requests.map(({ path, key }) => [path === "/multi-search" ? "search" : "write", key]))
      expect(keys).toEqual(new Map([["search", SEARCH_KEY], ["write", WRITE_KEY]]))
    })

    it("says itself when it is asked something undocumented", async () => {
      const answer = await fetch(`${double.url}/multi-search`, { method: "POST", headers: { authorization: `Bearer ${SEARCH_KEY}`, "content-type": "application/json" }, body: JSON.stringify({ queries: [{ indexUid: "x", take: 5 }] }) })

      expect(answer.status).toBe(400)
      expect(double.refused).toHaveLength(1)
      double.forget()
    })
  })
}
