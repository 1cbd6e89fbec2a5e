import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { shopSuite, turnClock } from "@ocop/test-kit"
import type { CommuneResponse, FacetValue, HarvestCalendarResponse, ProductCard, ProductListResponse, SuggestionsResponse } from "../../src/http"

const TODAY = "2026-11-23T09:00:00+07:00"

shopSuite({ demo: true }, ({ api, store, admin, container }) => {
  const get = async <Answer,>(path: string): Promise<Answer> => {
    const { status, data } = await api.get(`/store/ocop/${path}`, { headers: store() })
    expect(status).toBe(200)
    return data
  }
  const list = (query: string) => get<ProductListResponse>(`products?${query}`)
  const handles = (products: ProductCard[]) => products.map(({ handle }) => handle)
  const countOf = (facet: FacetValue[], value: string) => facet.find((each) => each.value === value)?.count ?? 0

  beforeEach(() => turnClock(TODAY))

  describe("looking for a product", () => {
    it("finds it by its name, its maker, its commune of today or before, with accents or without, in either language", async () => {
      const typedAndFound = [
        ["cam vu quang", "cam-chanh-vietgap-hop-5-kg"],
        ["CAM VŨ QUANG", "cam-chanh-vietgap-hop-5-kg"],
        ["duc linh", "hong-binh-du"],
        ["Đức Lĩnh", "hong-binh-du"],
        ["xuan luong", "cu-do-xuan-luong"],
        ["cu do", "cu-do-xuan-luong"],
        ["gio me", "gio-me-500-g"],
        ["orange", "cam-v2"],
        ["mat o", "mat-ong-an-phu"],
      ] as const
      for (const [typed, handle] of typedAndFound) {
        expect(handles((await list(`limit=60&q=${encodeURIComponent(typed)}`)).products), typed).toContain(handle)
      }
    })

    it("puts what is named so first, and shows the nearest when nothing matches", async () => {
      expect((await list("q=cam+v2")).products[0]?.handle).toBe("cam-v2")

      const { products, count, nearest } = await list("q=sau+rieng+musang&star=5")

      expect([products, count]).toEqual([[], 0])
      expect(nearest).toHaveLength(3)
      expect((await list("q=%F0%9F%8D%8A")).nearest.length).toBeGreaterThan(0)
    })
  })

  describe("typing as people do", () => {
    it.each([
      ["cm bù", "cam-bu-huong-dien", "cam bù"],
      ["camm chnah", "cam-chanh-vietgap-hop-5-kg", "cam chanh"],
      ["maajt ong aan phus", "mat-ong-an-phu", "mật ong ân phú"],
      ["mua mat ong an phu o dau", "mat-ong-an-phu", "mật ong ân phú"],
    ])("finds %s", async (typed, handle, words) => {
      const { products, understood } = await list(`q=${encodeURIComponent(typed)}`)

      expect(products[0]?.handle).toBe(handle)
      expect(understood?.words).toBe(words)
    })

    it("finds what is called otherwise", async () => {
      expect(handles((await list("q=dau+phong")).products)).toContain("dau-lac-hai-loi")
      expect(handles((await list("q=qu%C3%A0+bi%E1%BA%BFu")).products)).toContain("hop-qua-mat-ong-3-vi")
    })

    it("takes prices, stars and seasons that are said for conditions, unless the address has its own", async () => {
      const said = await list("q=qu%C3%A0+d%C6%B0%E1%BB%9Bi+500k")
      const cheap = await list("q=cam+d%C6%B0%E1%BB%9Bi+200k+3+sao")

      expect(said.understood).toMatchObject({ words: "quà", respelled: false, dropped: [], conditions: { price: { min: null, max: 500_000 } } })
      expect(said.products[0]?.handle).toBe("hop-qua-mat-ong-3-vi")
      expect(cheap.products.every(({ price, star }) => price && price.amount <= 200_000 && star?.star === 3)).toBe(true)
      expect((await list("q=cam+%C4%91ang+m%C3%B9a")).applied.season).toBe("now")
      expect((await list("q=cam+d%C6%B0%E1%BB%9Bi+200k&price=1-10")).applied.price).toEqual({ min: 1, max: 10 })
    })

    it("leaves out a word nothing goes by, and says so", async () => {
      const { products, understood } = await list("q=mat+ong+qwertyuiop")

      expect(products.length).toBeGreaterThan(0)
      expect(understood).toMatchObject({ words: "mật ong", dropped: ["qwertyuiop"] })
    })

    it("suggests products, producers, communes and stories while somebody types, old names included", async () => {
      const suggest = (q: string, more = "") => get<SuggestionsResponse>(`suggestions?q=${encodeURIComponent(q)}${more}`)

      expect((await suggest("mat o")).products.map(({ title }) => title)).toContain("Mật ong Ân Phú")
      expect((await suggest("htx ong r")).producers).toEqual([{ handle: "htx-ong-rung", name: "HTX ong rừng", product_count: 1 }])
      expect((await suggest("duc li")).communes.map(({ slug, then }) => [slug, then])).toEqual(expect.arrayContaining([["mai-hoa", "Đức Lĩnh"]]))
      expect((await suggest("duc linh")).stories.map(({ handle }) => handle)).not.toContain("mai-hoa")
      expect((await suggest("cm bu"))).toMatchObject({ spelled: "cam bù", products: [{ handle: "cam-bu-huong-dien" }] })
      expect((await suggest("pure hon", "&locale=en")).products[0]?.title).toBe("Sơn Thọ pure honey")
      expect((await suggest("la chuoi")).stories).toEqual([{ of: "producer", handle: "co-so-gio-me", name: expect.any(String), excerpt: expect.stringContaining("gói lá chuối") }])
      expect((await suggest("banana le", "&locale=en")).stories).toMatchObject([{ handle: "co-so-gio-me", excerpt: expect.stringContaining("banana leaf") }])
      for (const nothing of ["", "   ", "🍊", "'; drop table product; --", "dưới 200k"]) expect(await suggest(nothing)).toEqual({ products: [], producers: [], communes: [], stories: [], spelled: null })
    })
  })

  describe("searches in vain", () => {
    const tell = async (q: unknown) => (await api.post("/store/ocop/search-misses", { q }, { headers: store() })).status
    const misses = async (query = "") => (await api.get(`/admin/ocop/search-misses${query}`, { headers: admin() })).data

    it("are counted by day, whoever typed them however, and shown to the office", async () => {
      for (const typed of ["Sầu riêng", "sau rieng", "thanh long"]) expect(await tell(typed)).toBe(204)
      turnClock("2026-11-24T09:00:00+07:00")
      await tell("SẦU RIÊNG")

      expect(await misses()).toMatchObject({
        count: 2,
        search_misses: [
          { words: "sau rieng", count: 3, days: 2, last_day: "2026-11-24" },
          { words: "thanh long", count: 1, days: 1, last_day: "2026-11-23" },
        ],
      })
      expect(await misses("?days=1")).toMatchObject({ count: 1, search_misses: [{ words: "sau rieng", count: 1 }] })
      expect((await misses("?q=Long")).count).toBe(1)
    })

    it("are not made up: what is found, what may be somebody's and what is no question count for nothing", async () => {
      for (const typed of ["mật ong", "0912345678 sầu riêng", "lan@example.vn"]) expect(await tell(typed)).toBe(204)
      for (const wrong of ["", 5, null]) expect(await tell(wrong)).toBe(400)

      expect((await misses()).count).toBe(0)
    })

    it("are for the office only", async () => {
      expect((await api.get("/admin/ocop/search-misses", { headers: store() })).status).toBe(401)
    })
  })

  describe("narrowing the list", () => {
    it("counts in each facet what its values would find, the own filter left aside", async () => {
      const all = await list("limit=60")
      const four = await list("limit=60&star=4")

      expect(four.products.every(({ star }) => star?.star === 4)).toBe(true)
      expect(four.count).toBe(countOf(all.facets.star, "4"))
      expect(four.facets.star).toEqual(all.facets.star)
      const both = await list("limit=60&star=3,4")
      expect(both.count).toBe(countOf(all.facets.star, "3") + countOf(all.facets.star, "4"))
    })

    it("knows a commune by today's name and by the one it had", async () => {
      const [now, then] = [await list("limit=60&commune=mai-hoa"), await list("limit=60&commune=duc-linh")]

      expect(handles(then.products)).toEqual(handles(now.products))
      expect(then.applied.commune).toEqual([{ slug: "mai-hoa", label: "Mai Hoa" }])
    })

    it("knows what is in season this month", async () => {
      const { products } = await list("limit=60&season=now")

      expect(products.length).toBeGreaterThan(0)
      expect(products.every(({ season }) => season.in_season && season.months.includes(11))).toBe(true)
      turnClock("2027-03-10T09:00:00+07:00")
      expect(handles((await list("limit=60&season=now")).products)).toContain("cam-v2")
    })

    it("keeps to a price range and to what is there", async () => {
      const { products } = await list("limit=60&price=100000-230000&in_stock=true")

      expect(products.length).toBeGreaterThan(0)
      expect(products.every(({ price, availability }) => price && price.amount >= 100_000 && price.amount <= 230_000 && availability !== "out")).toBe(true)
    })

    it("sorts by price both ways, with what has no price last", async () => {
      for (const [sort, sign] of [["gia-tang", 1], ["gia-giam", -1]] as const) {
        const prices = (await list(`limit=60&sort=${sort}`)).products.map(({ price }) => price?.amount ?? null)
        const priced = prices.filter((price) => price !== null)
        expect(priced).toEqual([...priced].sort((one, other) => sign * (one - other)))
        expect(prices.slice(priced.length).every((price) => price === null)).toBe(true)
      }
    })

    it("pages without losing or repeating a product", async () => {
      const first = await list("limit=10&page=1")
      const pages = await Promise.all([2, 3].map((page) => list(`limit=10&page=${page}`)))
      const seen = [first, ...pages].flatMap(({ products }) => handles(products))

      expect(first).toMatchObject({ count: 26, pages: 3, limit: 10 })
      expect(new Set(seen).size).toBe(26)
      expect((await list("limit=10&page=9")).products).toEqual([])
    })
  })

  describe("what makes no sense", () => {
    it("is left out of the question and named in the answer", async () => {
      const askedAndNamed = [
        ["page=-1", "page=-1"],
        ["star=99", "star=99"],
        ["star=abc", "star=abc"],
        ["price=9-1", "price=9-1"],
        ["season=13", "season=13"],
        ["sort=random", "sort=random"],
        ["commune=atlantis", "commune=atlantis"],
        ["producer=nobody", "producer=nobody"],
        ["limit=100000", "limit=100000"],
        ["utm_source=1", "utm_source"],
      ] as const
      for (const [query, named] of askedAndNamed) {
        const { ignored, count } = await list(query)
        expect(ignored).toContain(named)
        expect(count).toBe(26)
      }
      expect((await list(`q=${"cam".repeat(170)}`)).ignored).toContain("q")
    })

    it("does no harm when it is SQL, HTML, operators, emoji or 500 characters", async () => {
      const words = ["' or 1=1 --", "'; drop table product; --", "<script>alert(1)</script>", "%", "\\", "cam & (mat | ", "a:*", "\u0000zz", "🍊", "ệ".repeat(500), "x ".repeat(250)]
      for (const typed of words) expect((await list(`q=${encodeURIComponent(typed)}`)).count, typed).toBeLessThan(26)
      expect((await list("")).count).toBe(26)
    })

    it("a page that is none says so", async () => {
      for (const path of ["products/khong-co", "producers/khong-co", "communes/atlantis"]) {
        const { status, data } = await api.get(`/store/ocop/${path}`, { headers: store() })
        expect([status, data.type]).toEqual([404, "not_found"])
      }
    })
  })

  describe("a product page", () => {
    it("says where a press product was read, and sells nothing", async () => {
      const { product } = await get<{ product: Record<string, unknown> }>("products/cam-bao-le")

      expect(product).toMatchObject({ provenance: "press", availability: "showcase", price: null, variant_id: null, star: null })
      expect(product.source).toContain("baohatinh")
    })

    it("says everything in English when asked, and in Vietnamese otherwise", async () => {
      const { product: vi } = await get<{ product: ProductCard & { description: string } }>("products/cam-v2")
      const { product: en } = await get<{ product: ProductCard & { description: string } }>("products/cam-v2?locale=en")

      expect(vi.group.name).toBe("Rau, củ, quả, hạt tươi")
      expect(en.group.name).toBe("Fresh vegetables, tubers, fruit and seeds")
      expect(en.description).not.toBe(vi.description)
      expect((await list("q=honey&locale=en")).products[0]?.title).not.toMatch(/mật/i)
    })

    it("recommends others, never itself", async () => {
      const { product } = await get<{ product: { related: ProductCard[] } }>("products/cam-v2")

      expect(product.related.length).toBeGreaterThan(0)
      expect(handles(product.related)).not.toContain("cam-v2")
    })
  })

  describe("producers, communes and the calendar", () => {
    it("lists the eighteen producers with how many products each has", async () => {
      const { producers, count } = await get<{ producers: { handle: string; product_count: number }[]; count: number }>("producers?limit=60")

      expect(count).toBe(18)
      expect(producers.find(({ handle }) => handle === "hai-loi")?.product_count).toBe(2)
      const { producer } = await get<{ producer: { products: ProductCard[] } }>("producers/hai-loi")
      expect(producer.products).toHaveLength(2)
    })

    it("tells what a commune was made of, and where an old one is today", async () => {
      const { communes } = await get<{ communes: { slug: string; made_of: string[]; product_count: number }[] }>("communes")
      const { commune, moved_to } = await get<CommuneResponse>("communes/duc-linh")

      expect(communes.map(({ slug }) => slug).sort()).toEqual(["mai-hoa", "thuong-duc", "vu-quang"])
      expect(communes.reduce((sum, { product_count }) => sum + product_count, 0)).toBe(26)
      expect(moved_to).toBe("mai-hoa")
      expect(commune.made_of).toEqual(["Ân Phú", "Đức Giang", "Đức Lĩnh"])
      expect(commune.history).toContainEqual({ on: "2025-07-01", text: expect.stringContaining("nhập thành xã Mai Hoa") })
    })

    it("begins the calendar with what is harvested now", async () => {
      const { month, rows } = await get<HarvestCalendarResponse>("harvest-calendar")

      expect(month).toBe(11)
      expect(rows[0]?.months).toContain(11)
      expect(rows.every(({ months }) => months.length > 0)).toBe(true)
    })
  })

  it("finds no product under a star that has ended", async () => {
    const before = await list("limit=60&star=3")
    expect(handles(before.products)).toContain("cam-v2")

    turnClock("2027-05-18T00:00:00+07:00")

    const after = await list("limit=60&star=3")
    expect(handles(after.products)).not.toContain("cam-v2")
    expect(after.count).toBe(countOf(after.facets.star, "3"))
    expect((await list("limit=60")).products.filter(({ star }) => star?.star === 3)).toHaveLength(after.count)
  })

  it("finds what a search counts and sorts by in the row itself, so that thousands of products cost little more than a few", async () => {
    const sql = container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const index = await sql("search_postgres_index").where("name", "like", "product%").orderBy("created_at", "desc").first("table_name")

    const { rows } = await sql.raw("select pg_column_toast_chunk_id(indexed) is null as at_hand from ??", [index.table_name])

    expect(rows).toHaveLength(26)
    expect(rows.filter(({ at_hand }: { at_hand: boolean }) => !at_hand)).toEqual([])
  })

  it("answers nobody without a publishable key", async () => {
    expect((await api.get("/store/ocop/products")).status).toBe(400)
  })
})
