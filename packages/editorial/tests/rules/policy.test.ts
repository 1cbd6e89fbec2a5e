import fc from "fast-check"
import { policies } from "../../src/data/policy-pages"
import { policiesOn, textHash, type Policy } from "../../src/rules"

const page = (version: string, effective_on: string, slug = "giao-hang"): Policy => ({
  slug,
  version,
  effective_on,
  position: 1,
  body: { vi: { title: "Giao hàng", summary: version, sections: [] }, en: { title: "Delivery", summary: version, sections: [] } },
})

describe("which version of a policy applies", () => {
  it("is the latest that has begun", () => {
    const versions = [page("a", "2026-01-01"), page("c", "2027-01-01"), page("b", "2026-07-01")]

    expect(policiesOn(versions, "2025-12-31")).toEqual([])
    expect(policiesOn(versions, "2026-06-30").map(({ version }) => version)).toEqual(["a"])
    expect(policiesOn(versions, "2026-07-01").map(({ version }) => version)).toEqual(["b"])
    expect(policiesOn(versions, "2030-01-01").map(({ version }) => version)).toEqual(["c"])
  })

  it("is the later text when two begin on one day", () => {
    expect(policiesOn([page("2026-07-01.10", "2026-07-01"), page("2026-07-01.9", "2026-07-01")], "2026-07-01")[0]?.version).toBe("2026-07-01.10")
  })

  it("does not depend on the order in which versions are stored", () => {
    const days = fc.uniqueArray(fc.integer({ min: 10, max: 28 }), { minLength: 1 })
    fc.assert(
      fc.property(days, fc.integer({ min: 10, max: 28 }), (begin, on) => {
        const versions = begin.map((day) => page(`2026-01-${day}`, `2026-01-${day}`))
        expect(policiesOn(versions, `2026-01-${on}`)).toEqual(policiesOn([...versions].reverse(), `2026-01-${on}`))
      }),
    )
  })
})

describe("the hash kept with a consent", () => {
  it("changes with every word, in either language", () => {
    const [privacy] = policies
    const changed = structuredClone(privacy!)
    changed.body.en.sections[0]!.paragraphs[0] += " "

    expect(textHash(changed)).not.toBe(textHash(privacy!))
    expect(textHash(privacy!)).toMatch(/^[0-9a-f]{64}$/)
  })

  it("stays when the database gives the keys back in another order", () => {
    const [privacy] = policies
    const { vi, en } = privacy!.body

    expect(textHash({ ...privacy!, body: { en, vi: { sections: vi.sections, summary: vi.summary, title: vi.title } } })).toBe(textHash(privacy!))
  })
})

describe("the pages this shop publishes", () => {
  it("are all the law demands", () => {
    expect(policiesOn(policies, "2026-11-23").map(({ slug }) => slug)).toEqual([
      "quyen-rieng-tu",
      "dieu-khoan",
      "giao-hang",
      "doi-tra",
      "thanh-toan",
      "khieu-nai",
      "xep-hang",
    ])
  })

  it("tell the eight parts of privacy in the order of NĐ 248/2026", () => {
    const privacy = policies.find(({ slug }) => slug === "quyen-rieng-tu")!

    expect(privacy.body.vi.sections.map(({ heading }) => heading.split(".")[0])).toEqual(["a", "b", "c", "d", "đ", "e", "g", "h"])
  })

  it.each(policies.map((policy) => [policy.slug, policy] as const))("say the same parts in both languages on %s, and leave nothing empty", (_slug, { body }) => {
    const shape = (language: "vi" | "en") => body[language].sections.map(({ id, paragraphs }) => [id, paragraphs.length])

    expect(shape("en")).toEqual(shape("vi"))
    for (const { title, summary, sections } of [body.vi, body.en]) {
      expect([title, summary, ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])].every((text) => text.trim() !== "")).toBe(true)
    }
  })
})
