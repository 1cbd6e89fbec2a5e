import { createHash } from "node:crypto"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  addDays,
  areaStanding,
  breaks,
  canonicalJson,
  checkChain,
  checkEntry,
  ENTRY_KIND_NAMES,
  entryHash,
  hashOf,
  intervalOf,
  isGrowingAreaCode,
  kindSpec,
  settleContent,
  takingOf,
  toQuantity,
  UNITS,
  voiceType,
  withCorrections,
  type BookFacts,
  type Field,
  type HashedEntry,
  type Interval,
  type NewEntry,
  type UnitKey,
} from "../../src/rules/logbook"

const TODAY = "2026-11-28"
const PLACES = [
  { id: "plot_1", of: "plot" as const, name: "L03", closed_on: null },
  { id: "plot_2", of: "plot" as const, name: "L04", closed_on: "2026-06-30" },
  { id: "bees_1", of: "apiary" as const, name: "Trại Khe Ang", closed_on: null },
]
const facts = (more: Partial<BookFacts> = {}): BookFacts => ({ today: TODAY, places: PLACES, intervals: [], takings: [], corrected: null, ...more })

let made = 0
const uuid = () => `01939f00-0000-7000-8000-${String(++made).padStart(12, "0")}`
const SPRAY = {
  pest: "Nhện đỏ",
  product: "Ortus 5SC",
  active_ingredient: "Fenpyroximate",
  dose: { value: 20, unit: "ml_per_binh_16l" },
  water_volume: { value: 4, unit: "binh_16l" },
  equipment: "knapsack",
  operator: "Lan",
  weather: "sunny",
  phi_days: 14,
}
const HARVEST = { quantity: { value: 5, unit: "ta" }, container: "crate" }
const entry = (more: Partial<Omit<NewEntry, "content">> & { content?: object | null }): NewEntry => ({
  id: uuid(),
  kind: "pesticide",
  happened_on: "2026-11-01",
  recorded_at: "2026-11-28T01:00:00.000Z",
  place: { plot_id: "plot_1" },
  corrects: null,
  reason: null,
  attachments: [],
  ...more,
  content: (more.content === undefined ? SPRAY : more.content) as NewEntry["content"],
})
const spray = (happened_on: string, phi_days = 14) => entry({ happened_on, content: { ...SPRAY, phi_days } })
const harvest = (happened_on: string) => entry({ kind: "harvest", happened_on, content: HARVEST })
const interval = (written: NewEntry): Interval => intervalOf(written.id, checkEntry(written, facts()).entry)!
const codes = (problems: { code: string }[]) => problems.map(({ code }) => code)

describe("units", () => {
  it("keep what was typed and put the SI value beside it", () => {
    expect(toQuantity(3, "sao")).toEqual({ value: 3, unit: "sao", si: 1500, si_unit: "m2" })
    expect(toQuantity(4, "binh_16l")).toMatchObject({ si: 64, si_unit: "l" })
    expect(toQuantity(20, "ml_per_binh_16l")).toMatchObject({ si: 0.00125, si_unit: "l/l" })
    expect(toQuantity(0.1, "ta")).toMatchObject({ si: 10 })
    expect(toQuantity(38, "celsius")).toMatchObject({ si: 311.15, si_unit: "K" })
  })

  it("never bring a number that canonical JSON cannot write, and never lose what was typed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(UNITS) as UnitKey[])), fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (unit, value) => {
        const quantity = toQuantity(value, unit)
        expect(JSON.parse(canonicalJson(quantity))).toEqual(quantity)
        expect(quantity.value).toBe(value)
      }),
    )
  })
})

describe("canonical JSON", () => {
  it("is RFC 8785 to the letter", () => {
    // Appendix A of the RFC.
    const value = { numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001], string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/", literals: [null, true, false] }
    expect(canonicalJson(value)).toBe(String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`)
    // Section 3.2.3: sorted by UTF-16 code units.
    expect(canonicalJson({ "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 })).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}')
  })

  it("does not care in which order fields were written, and hashes as everybody's SHA-256 does", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse())
        expect(canonicalJson(turned)).toBe(canonicalJson(value))
        expect(hashOf(value)).toBe(createHash("sha256").update(canonicalJson(value), "utf8").digest("hex"))
      }),
    )
  })
})

describe("what is written", () => {
  it("settles once: settling what is settled changes nothing", () => {
    fc.assert(
      fc.property(anyContent(), ({ kind, content }) => {
        const once = settleContent({ kind, happened_on: "2026-11-01", content })
        const twice = settleContent({ kind, happened_on: "2026-11-01", content: withoutComputed(kind, once.content) })
        expect(once.problems).toEqual([])
        expect(canonicalJson(twice.content)).toBe(canonicalJson(once.content))
      }),
    )
  })

  it("takes no field it does not know and misses none it needs", () => {
    const { problems } = settleContent({ kind: "harvest", happened_on: "2026-11-01", content: { quantity: { value: 5, unit: "sao" }, stars: 5 } })
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual(["unknown_field stars", "wrong_value quantity", "missing container"])
  })

  it("works out the first day of harvest from the label's interval", () => {
    const { content } = settleContent({ kind: "pesticide", happened_on: "2026-11-20", content: SPRAY })
    expect(content.earliest_harvest).toBe("2026-12-04")
  })

  it("spells Vietnamese one way, whatever keyboard wrote it, and keeps no control characters", () => {
    const typed = (note: string) => settleContent({ kind: "harvest", happened_on: "2026-11-01", content: { ...HARVEST, note } }).content.note
    expect(typed("  Hái sáng sớm\u0000 ".normalize("NFD"))).toBe("Hái sáng sớm".normalize("NFC"))
    expect(settleContent({ kind: "harvest", happened_on: "2026-11-01", content: { ...HARVEST, note: "\ud800" } }).problems).toHaveLength(1)
  })

  it("warns about what is hardly possible and does not stand in its way", () => {
    const { problems, warnings } = settleContent({ kind: "extraction", happened_on: "2026-06-01", content: { quantity: { value: 90, unit: "tan" }, moisture: 27 } })
    expect(problems.map(({ field }) => field)).toEqual(["quantity"]) // tonnes are no unit of honey here
    expect(warnings.map(({ code, field }) => `${code} ${field}`)).toEqual(["implausible moisture"])
    expect(settleContent({ kind: "harvest", happened_on: "2026-11-01", content: { ...HARVEST, quantity: { value: 90, unit: "tan" } } })).toMatchObject({ problems: [], warnings: [{ code: "implausible", field: "quantity" }] })
  })
})

describe("an entry", () => {
  it("is refused when its day, its place or its shape is not right, with what to do", () => {
    const why = (more: Parameters<typeof entry>[0], known: Partial<BookFacts> = {}) => codes(checkEntry(entry(more), facts(known)).problems)
    expect(why({ happened_on: "2026-11-29" })).toEqual(["in_future"])
    expect(why({ happened_on: "2026-02-30" })).toEqual(["wrong_day"])
    expect(why({ id: "0193a1b2-0000-4000-8000-000000000001" })).toEqual(["wrong_id"])
    expect(why({ place: null })).toEqual(["no_place"])
    expect(why({ place: { plot_id: "elsewhere" } })).toEqual(["unknown_place"])
    expect(why({ place: { apiary_id: "bees_1" } })).toEqual(["wrong_place"])
    expect(why({ place: { plot_id: "plot_2" } })).toEqual(["place_closed"])
    expect(why({ content: null })).toEqual(["nothing_written"])
    expect(why({ corrects: "x", reason: "sai" })).toEqual(["corrects_unknown"])
    expect(why({ corrects: "x" }, { corrected: { id: "x", kind: "harvest", root: "x" } })).toEqual(["corrects_other_kind", "no_reason"])
    expect(why({ attachments: [{ sha256: "abc", mime: "image/svg+xml", bytes: 1, kind: "photo" }] })).toEqual(["wrong_file"])
    expect(checkEntry(entry({ happened_on: "2024-05-01" }), facts()).warnings.map(({ code }) => code)).toEqual(["long_ago"])
  })

  it("of a harvest is refused until every spray's interval is over, and says which spray, which plot, which day", () => {
    const intervals = [interval(spray("2026-11-01", 14)), interval(spray("2026-11-05", 7))]
    const [problem] = checkEntry(harvest("2026-11-10"), facts({ intervals })).problems
    expect(problem).toMatchObject({ code: "before_interval_end", vi: "L03 đã phun Ortus 5SC ngày 01/11/2026, chưa hết thời gian cách ly. Được hái từ 15/11/2026." })
    expect(checkEntry(harvest("2026-11-15"), facts({ intervals })).problems).toEqual([])
    // On the day of the spray itself nobody can tell which came first; before it, it says nothing.
    expect(codes(checkEntry(harvest("2026-11-01"), facts({ intervals })).problems)).toEqual(["before_interval_end"])
    expect(checkEntry(harvest("2026-10-31"), facts({ intervals })).problems).toEqual([])
  })

  it("of a spray that comes to light after the harvest is taken, and marks the harvest", () => {
    const taken = harvest("2026-11-10")
    const takings = [takingOf(taken.id, taken)!]
    const { problems, warnings, breaks } = checkEntry(spray("2026-11-01"), facts({ takings }))
    expect(problems).toEqual([])
    expect(codes(warnings)).toEqual(["breaks_harvest"])
    expect(breaks).toEqual(takings)
  })

  it("of honey is refused within the withdrawal days, and while the bees are fed", () => {
    const at = { place: { apiary_id: "bees_1" } }
    const treated = entry({ kind: "treatment", ...at, happened_on: "2026-05-01", content: { disease: "Ve Varroa", drug: "Axit formic", dose: { value: 20, unit: "ml" }, operator: "Lan", withdrawal_days: 21 } })
    const fed = entry({ kind: "feeding", ...at, happened_on: "2026-06-01", content: { feed: "sugar", quantity: { value: 5, unit: "kg" } } })
    const honey = (happened_on: string) => entry({ kind: "extraction", ...at, happened_on, content: { quantity: { value: 2, unit: "can_20l" } } })
    expect(checkEntry(honey("2026-05-21"), facts({ intervals: [interval(treated)] })).problems[0]?.vi).toContain("Được quay mật từ 22/05/2026")
    expect(checkEntry(honey("2026-05-22"), facts({ intervals: [interval(treated)] })).problems).toEqual([])
    expect(codes(checkEntry(honey("2026-06-20"), facts({ intervals: [interval(fed)] })).problems)).toEqual(["still_feeding"])
    const ended = entry({ ...fed, content: { ...fed.content, stop_on: "2026-06-10" } })
    expect(checkEntry(honey("2026-06-11"), facts({ intervals: [interval(ended)] })).problems).toEqual([])
  })

  it("may correct itself out of the way of its own interval, and not out of another's", () => {
    const first = spray("2026-11-01", 14)
    const corrected = { id: first.id, kind: "pesticide" as const, root: first.id }
    const taken = { entry_id: "h", kind: "harvest" as const, place_id: "plot_1", happened_on: "2026-11-12" }
    const shorter = entry({ ...spray("2026-11-01", 7), corrects: first.id, reason: "Chép nhầm nhãn" })
    const longer = entry({ ...spray("2026-11-01", 30), corrects: first.id, reason: "Chép nhầm nhãn" })
    expect(checkEntry(shorter, facts({ intervals: [interval(first)], takings: [taken], corrected })).breaks).toEqual([])
    expect(checkEntry(longer, facts({ intervals: [interval(first)], takings: [taken], corrected })).breaks).toEqual([taken])
  })
})

it("no order of sprays and harvests lets a harvest through that an interval known before forbids", () => {
  const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays("2026-10-01", days))
  const written = fc.oneof(fc.record({ spray: fc.constant(true), on: day, phi: fc.integer({ min: 0, max: 30 }) }), fc.record({ spray: fc.constant(false), on: day, phi: fc.constant(0) }))
  fc.assert(
    fc.property(fc.array(written, { maxLength: 30 }), (all) => {
      const intervals: Interval[] = []
      const takings: NonNullable<ReturnType<typeof takingOf>>[] = []
      const marked = new Set<string>()
      for (const { spray: isSpray, on, phi } of all) {
        const one = isSpray ? spray(on, phi) : harvest(on)
        const verdict = checkEntry(one, facts({ intervals, takings }))
        const forbidden = !isSpray && intervals.some(({ happened_on, until }) => happened_on <= on && on < until!)
        expect(verdict.problems.length > 0).toBe(forbidden)
        if (forbidden) continue
        intervals.push(...[intervalOf(one.id, verdict.entry) ?? []].flat())
        takings.push(...[takingOf(one.id, verdict.entry) ?? []].flat())
        for (const { entry_id } of verdict.breaks) marked.add(entry_id)
      }
      // Whatever stands in the book against an interval is marked, and nothing else is.
      for (const taking of takings) expect(marked.has(taking.entry_id)).toBe(intervals.some((each) => breaks(taking, each)))
    }),
  )
})

describe("a book", () => {
  const book = (length: number): HashedEntry[] => {
    const entries: HashedEntry[] = []
    for (let seq = 1; seq <= length; seq++) {
      const sealed = { ...harvest("2026-11-01"), v: 1 as const, producer_id: "p", seq, prev: entries.at(-1)?.hash ?? null, received_at: "2026-11-01T05:00:00.000Z", device_id: "phone-a", author_id: "m" }
      entries.push({ ...sealed, hash: entryHash(sealed) })
    }
    return entries
  }

  it("shows at which entry anything was changed, taken out, put in or moved", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(), fc.constantFrom("change", "rehash", "drop", "swap", "copy"), (length, pick, how) => {
        const entries = book(length)
        expect(checkChain(entries)).toBeNull()
        const at = pick % length
        const one = entries[at]!
        const forged = [...entries]
        if (how === "change") forged[at] = { ...one, happened_on: "2026-10-01" }
        if (how === "rehash") forged[at] = { ...one, happened_on: "2026-10-01", hash: entryHash({ ...one, happened_on: "2026-10-01" }) }
        if (how === "drop") forged.splice(at, 1)
        if (how === "swap" && at > 0) [forged[at - 1], forged[at]] = [one, entries[at - 1]!]
        if (how === "copy") forged.splice(at, 0, one)
        const fault = checkChain(forged)
        const last = at === length - 1
        if (how === "swap" && at === 0) expect(fault).toBeNull()
        // A forger who seals the last entry anew, or tears it off, is only found by the signed head.
        else if ((how === "rehash" || how === "drop") && last) expect(fault).toBeNull()
        else expect(fault!.seq).toBeLessThanOrEqual(at + 2)
      }),
    )
  })

  it("goes on from the middle", () => {
    const entries = book(6)
    expect(checkChain(entries.slice(3), { seq: 3, hash: entries[2]!.hash })).toBeNull()
    expect(checkChain(entries.slice(3), { seq: 3, hash: entries[1]!.hash })).toMatchObject({ seq: 4, what: "prev" })
  })

  it("puts every correction beside what it corrects, also a correction of a correction", () => {
    const [one, two, three, four] = book(4) as [HashedEntry, HashedEntry, HashedEntry, HashedEntry]
    const rows = withCorrections([one, two, { ...three, corrects: one.id }, { ...four, corrects: three.id, content: null }])
    expect(rows.map(({ first, corrections, current }) => [first.seq, corrections.length, current.seq])).toEqual([[1, 2, 4], [2, 0, 2]])
  })
})

it("knows a growing-area code when it sees one", () => {
  expect(["VN-42-441-18331-01-24", "VN-HTOR-0123"].map(isGrowingAreaCode)).toEqual([true, true])
  expect(["vn-42-441", "VN-1", "LA-42-441-18331", "VN-42 441"].map(isGrowingAreaCode)).toEqual([false, false, false, false])
})

it("tells a recording by its first bytes", () => {
  expect(voiceType(Buffer.from("1a45dfa3aa", "hex"))).toBe("audio/webm")
  expect(voiceType(Buffer.from("OggS...."))).toBe("audio/ogg")
  expect(voiceType(Buffer.from("....ftypM4A "))).toBe("audio/mp4")
  expect(voiceType(Buffer.from("MZ program"))).toBeNull()
})

/** Any right content of any kind. */
function anyContent() {
  const valueOf = (field: Field): fc.Arbitrary<unknown> => {
    switch (field.type) {
      case "text":
        return fc.string({ minLength: 1, maxLength: Math.min(field.max, 20) }).filter((text) => /\p{L}/u.test(text))
      case "choice":
        return fc.constantFrom(...Object.keys(field.choices))
      case "choices":
        return fc.subarray(Object.keys(field.choices), { minLength: 1 })
      case "number":
        return field.whole ? fc.integer({ min: field.min, max: field.max }) : fc.double({ min: field.min, max: field.max, noNaN: true })
      case "quantity":
        return fc.record({ value: fc.double({ min: 0.01, max: 1e6, noNaN: true }), unit: fc.constantFrom(...field.units) })
      case "day":
        return fc.constant("2026-11-01")
      case "computed_day":
        return fc.constant(undefined)
    }
  }
  return fc.constantFrom(...ENTRY_KIND_NAMES).chain((kind) => {
    const { fields } = kindSpec(kind)
    return fc.record({ kind: fc.constant(kind), content: fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field)]))) })
  })
}

const withoutComputed = (kind: NewEntry["kind"], content: object) => Object.fromEntries(Object.entries(content).filter(([name]) => kindSpec(kind).fields[name]?.type !== "computed_day"))

describe("the code of a growing area", () => {
  const claim = { code: "VN-42-441-18325-01-24", status: "granted" as const, issuer: "Chi cục Trồng trọt" }
  const check = { ...claim, matches: true, at: "2026-11-01T03:00:00.000Z", by: "Anh Minh", note: "Danh mục tháng 11" }

  it("is the producer's word until the office has looked it up, and again after it was changed", () => {
    expect(areaStanding(claim, [])).toEqual({ standing: "declared" })
    expect(areaStanding(claim, [check])).toMatchObject({ standing: "checked", by: "Anh Minh" })
    expect(areaStanding({ ...claim, status: "suspended" }, [check])).toEqual({ standing: "declared" })
    expect(areaStanding(claim, [check, { ...check, matches: false, at: "2026-11-20T03:00:00.000Z" }])).toMatchObject({ standing: "differs" })
  })
})
