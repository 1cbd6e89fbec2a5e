import { describe, expect, it } from "vitest"
import { COMMUNES } from "../../src/data/communes"
import { DEMO_DECISIONS, PRESS_RECOGNITIONS } from "../../src/data/decisions"
import { DEMO_LOGINS } from "../../src/data/logins"
import { OPERATOR } from "../../src/data/operator"
import { PRODUCERS } from "../../src/data/producers"
import { PRODUCTS } from "../../src/data/products"
import { SALES_POINTS } from "../../src/data/sales-points"
import { UNITS } from "../../src/data/units"

const press = PRODUCTS.filter((product) => product.provenance === "press")
const demo = PRODUCTS.filter((product) => product.provenance === "demo")

const slug = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")

/** Every text of the catalogue with the path to it. */
function* textsOf(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === "string") yield [path, value]
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsOf(item, `${path}[${index}]`)
  else if (value && typeof value === "object") for (const [key, item] of Object.entries(value)) yield* textsOf(item, `${path}.${key}`)
}

const isWords = (value: unknown): value is { vi: string; en: string } => typeof value === "object" && value !== null && "vi" in value && "en" in value

function* wordsOf(value: unknown, path: string): Generator<[string, { vi: string; en: string }]> {
  if (isWords(value)) yield [path, value]
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* wordsOf(item, `${path}[${index}]`)
  else if (value && typeof value === "object") for (const [key, item] of Object.entries(value)) yield* wordsOf(item, `${path}.${key}`)
}

const CATALOGUE = { PRODUCTS, PRODUCERS, SALES_POINTS, COMMUNES, OPERATOR }

describe("the catalogue", () => {
  it("has the 26 products and 18 producers of the list, each once", () => {
    expect(PRODUCTS.map(({ row }) => row)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1))
    expect(new Set(PRODUCTS.map(({ handle }) => handle)).size).toBe(26)
    expect(PRODUCERS).toHaveLength(18)
    expect(PRODUCERS.filter(({ provenance }) => provenance === "press")).toHaveLength(9)
    expect(new Set(PRODUCERS.map(({ handle }) => handle)).size).toBe(18)
  })

  it("names its pages after the goods and the makers, and two of one name after their communes too", () => {
    for (const product of PRODUCTS) {
      const twins = PRODUCTS.filter(({ title }) => title.vi === product.title.vi)
      const name = slug(product.title.vi)
      expect(product.handle).toBe(twins.length > 1 ? `${name}-${slug(product.unit.name)}` : name)
    }
    for (const producer of PRODUCERS) expect(producer.handle).toBe(slug(producer.name.vi))
  })

  it("says everything in Vietnamese and in English", () => {
    for (const [path, { vi, en }] of wordsOf(CATALOGUE, "")) {
      expect(vi.trim(), `${path}.vi`).not.toBe("")
      expect(en.trim(), `${path}.en`).not.toBe("")
    }
  })

  it("gives every product its label facts, its months and a sentence about it", () => {
    for (const product of PRODUCTS) {
      expect(product.label.origin.vi, product.handle).toContain("Hà Tĩnh")
      expect(product.months.length, product.handle).toBeGreaterThan(0)
      expect(product.months.every((month) => month >= 1 && month <= 12), product.handle).toBe(true)
      expect(product.description.vi.length, product.handle).toBeGreaterThan(40)
    }
  })

  it("knows every producer a product names, and a maker lives where the product does", () => {
    for (const { producer, unit, handle } of PRODUCTS) {
      if (!producer) continue
      const maker = PRODUCERS.find((candidate) => candidate.handle === producer)
      expect(maker?.unit, handle).toEqual(unit)
    }
  })

  it("has goods from every unit of 2019", () => {
    const seen = new Set(PRODUCTS.map(({ unit }) => unit.code))
    expect([...seen].sort()).toEqual(["18313", "18316", "18319", "18322", "18325", "18328", "18331", "18334", "18337", "18340", "18343", "18346"])
  })
})

describe("press rows", () => {
  it("are shown and never sold", () => {
    expect(press).toHaveLength(17)
    for (const product of press) expect(product.variants, product.handle).toEqual([])
  })

  it("say where they were read, producers too", () => {
    for (const product of press) expect(product.source?.vi, product.handle).toBeTruthy()
    for (const producer of PRODUCERS.filter(({ provenance }) => provenance === "press")) expect(producer.source?.vi, producer.handle).toBeTruthy()
  })

  it("claim nothing of the label that only the maker knows", () => {
    for (const { label, handle } of press) {
      expect([label.net_quantity, label.shelf_life, label.shelf_life_days, label.standards], handle).toEqual([null, null, null, null])
    }
  })

  it("have a star only where the press gives one, and no number of a certificate", () => {
    expect(PRESS_RECOGNITIONS.map(({ product }) => PRODUCTS.find(({ handle }) => handle === product)?.row)).toEqual([12, 13, 14, 15])
    for (const decision of DEMO_DECISIONS) expect(demo.map(({ handle }) => handle)).toContain(decision.product)
  })
})

describe("demo rows", () => {
  it("are for sale in whole đồng, with a weight and a stock that somebody holds", () => {
    const places = new Set([...PRODUCERS.map(({ handle }) => handle), ...SALES_POINTS.map(({ handle }) => handle)])
    expect(demo).toHaveLength(9)
    for (const { variants, handle } of demo) {
      expect(variants.length, handle).toBeGreaterThan(0)
      for (const variant of variants) {
        expect(Number.isInteger(variant.price) && variant.price > 0, variant.sku).toBe(true)
        expect(Number.isInteger(variant.weight_g) && variant.weight_g > 0, variant.sku).toBe(true)
        for (const [place, quantity] of Object.entries(variant.stock)) {
          expect(places, variant.sku).toContain(place)
          expect(Number.isInteger(quantity) && quantity >= 0, variant.sku).toBe(true)
        }
      }
    }
    const skus = demo.flatMap(({ variants }) => variants.map(({ sku }) => sku))
    expect(new Set(skus).size).toBe(skus.length)
  })

  it("ask the price of the list", () => {
    const perUnit = (sku: string) => demo.flatMap(({ variants }) => variants).find((variant) => variant.sku === sku)?.price
    expect(perUnit("VQ-CAMCHANH-5KG")).toBe(225_000)
    expect(perUnit("VQ-CAMV2-5KG")).toBe(5 * 45_000)
    expect(perUnit("VQ-MANGKHO-1KG")).toBe(250_000)
    expect(perUnit("VQ-GIOME-500G")).toBe(140_000)
    expect(perUnit("VQ-MATONG-3VI")).toBe(390_000)
    expect(perUnit("VQ-BUOI-6")).toBe(6 * 35_000)
    expect(perUnit("VQ-TRA-20")).toBe(85_000)
    expect(perUnit("VQ-TOUR-1")).toBe(450_000)
    const camBu = perUnit("VQ-CAMBU-5KG")! / 5
    expect(camBu).toBeGreaterThanOrEqual(35_000)
    expect(camBu).toBeLessThanOrEqual(40_000)
  })

  it("show goods that are out, goods that are low and goods at several places", () => {
    const variants = demo.flatMap((product) => product.variants)
    const total = (stock: Record<string, number>) => Object.values(stock).reduce((sum, quantity) => sum + quantity, 0)
    expect(variants.some(({ stock }) => total(stock) === 0)).toBe(true)
    expect(variants.some(({ stock }) => total(stock) > 0 && total(stock) <= 5)).toBe(true)
    expect(variants.filter(({ stock }) => Object.keys(stock).length > 1).length).toBeGreaterThan(2)
  })

  it("know their shelf life wherever delivery must hurry", () => {
    for (const { perishable, label, handle } of demo) if (perishable) expect(label.shelf_life_days, handle).toBeGreaterThan(0)
  })
})

describe("units", () => {
  it("are those of the State's list, by code and first day", () => {
    const known = new Set([
      ..."18313 18316 18319 18322 18325 18328 18331 18334 18337 18340 18343 18346".split(" ").map((code) => `${code} 2000-08-04`),
      ..."18325 18340 18343".split(" ").map((code) => `${code} 2020-01-01`),
      // The three of Vũ Quang, and Thành Sen and Hương Khê, where the supermarkets are.
      ..."18313 18322 18328 18073 18496".split(" ").map((code) => `${code} 2025-07-01`),
    ])
    for (const { code, valid_from } of [...Object.values(UNITS), ...COMMUNES, ...SALES_POINTS.map(({ unit }) => unit)]) {
      expect(known).toContain(`${code} ${valid_from}`)
    }
  })

  it("lie in one of the three communes of today", () => {
    expect(new Set(Object.values(UNITS).map(({ today }) => today))).toEqual(new Set(COMMUNES.map(({ name }) => name)))
  })
})

describe("what nobody must find here", () => {
  const texts = [...textsOf(CATALOGUE, "")]

  it("is a phone number, apart from the operator's zeros", () => {
    for (const [path, text] of texts) {
      if (path === ".OPERATOR.phone" || path === ".OPERATOR.registration_number") continue
      expect(text, path).not.toMatch(/(?:\+84|\b0)[\s.]?\d(?:[\s.]?\d){7,}/)
    }
    expect(OPERATOR.phone.replace(/\D/g, "")).toBe("02390000000")
  })

  it("is a person's name or title", () => {
    for (const [path, text] of texts) expect(text, path).not.toMatch(/\b(ông|bà|anh|chị|Mr|Mrs|Ms)\s+\p{Lu}/u)
  })

  it("is a star painted into words about the goods", () => {
    for (const { description, story, handle } of demo) {
      expect(`${description.vi} ${description.en} ${story?.vi} ${story?.en}`, handle).not.toMatch(/★|\bsao\b|\bstars?\b/i)
    }
  })

  it("is a password of a real address", () => {
    for (const { email, password } of DEMO_LOGINS) {
      expect(email).toMatch(/@vuquang\.example$/)
      expect(password).toMatch(/^demo-/)
    }
  })
})

describe("certificates of the demonstration", () => {
  it("are numbered so that nobody takes them for real", () => {
    for (const { certificate_number, decision_number } of DEMO_DECISIONS) {
      expect(certificate_number).toMatch(/^MH-/)
      expect(decision_number).toMatch(/^MH-/)
    }
  })

  it("were given by whoever gave them then", () => {
    for (const decision of DEMO_DECISIONS) {
      const byDistrict = decision.signed_on < "2025-07-01"
      expect(decision.issued_by).toBe(byDistrict ? "UBND huyện Vũ Quang" : "UBND tỉnh Hà Tĩnh")
    }
  })
})
