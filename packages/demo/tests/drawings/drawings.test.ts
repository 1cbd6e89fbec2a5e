import { createHash } from "node:crypto"
import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { COMMUNES } from "../../src/data/communes"
import { PRODUCERS } from "../../src/data/producers"
import { PRODUCTS } from "../../src/data/products"
import { drawEmblem, drawFavicon, drawIcon, drawOpenGraph, drawProduct, drawStrip, EMBLEMS, PRODUCT_LABELS, rasterise, STRIPS } from "../../src/drawings"

const drawings: [string, string, [width: number, height: number]][] = [
  ...Object.keys(PRODUCT_LABELS).map((handle): [string, string, [number, number]] => [handle, drawProduct(handle), [1200, 1500]]),
  ...Object.keys(EMBLEMS).map((handle): [string, string, [number, number]] => [handle, drawEmblem(handle), [600, 600]]),
  ...Object.keys(STRIPS).map((slug): [string, string, [number, number]] => [slug, drawStrip(slug), [1600, 500]]),
]

describe("the drawings of the demo", () => {
  it("have a label for every product, a seal for every producer and a landscape for every commune, and none too many", () => {
    expect(Object.keys(PRODUCT_LABELS).sort()).toEqual(PRODUCTS.map(({ handle }) => handle).sort())
    expect(Object.keys(EMBLEMS).sort()).toEqual(PRODUCERS.map(({ handle }) => handle).sort())
    for (const { slug } of COMMUNES) expect(STRIPS).toHaveProperty(slug)
  })

  it.each(drawings)("%s is whole: no letter left to a font, no number lost, no reference into the air", (_, svg) => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    expect(svg).not.toMatch(/<text|<script|<image|<foreignObject|href=|font-family/)
    const ids = new Set([...svg.matchAll(/ id="(d\d+)"/g)].map(([, id]) => id))
    for (const [, id] of svg.matchAll(/url\(#(.*?)\)/g)) expect(ids).toContain(id)
  })

  it.each(drawings)("%s paints no star: a picture cannot know until when it holds", (_, svg) => {
    expect(svg).not.toMatch(/★|☆|\bsao\b/i)
  })

  it("are the same on every run", () => {
    for (const handle of Object.keys(PRODUCT_LABELS)) expect(drawProduct(handle)).toBe(drawProduct(handle))
  })

  it("are told apart at the width of a phone's card", async () => {
    const seen = await Promise.all(Object.keys(PRODUCT_LABELS).map(async (handle) => sharp(await rasterise(drawProduct(handle), 160)).extract({ left: 30, top: 40, width: 100, height: 100 }).resize(8, 8).greyscale().raw().toBuffer()))
    seen.forEach((one, i) =>
      seen.slice(i + 1).forEach((other) => {
        const apart = one.reduce((sum, value, k) => sum + Math.abs(value - other[k]!), 0) / one.length
        expect(apart).toBeGreaterThan(4)
      })
    )
  })

  it("become pictures of the promised size", async () => {
    for (const [, svg, [width, height]] of [drawings[0]!, drawings.at(-1)!]) {
      const full = await sharp(await rasterise(svg, width)).metadata()
      const small = await sharp(await rasterise(svg, 160, "jpeg")).metadata()
      expect([full.format, full.width, full.height]).toEqual(["png", width, height])
      expect([small.format, small.width]).toEqual(["jpeg", 160])
    }
  })

  it("name what is missing instead of drawing something else", () => {
    expect(() => drawProduct("tao-moc-chau")).toThrow(/tao-moc-chau/)
    expect(() => drawEmblem("x")).toThrow(/emblems\.ts/)
    expect(() => drawStrip("x")).toThrow(/strips\.ts/)
  })
})

describe("the shop's sign", () => {
  it("can be drawn in every form", async () => {
    for (const svg of [drawIcon(), drawIcon({ bleed: true }), drawFavicon(), drawOpenGraph()]) {
      expect(svg).not.toMatch(/NaN|undefined/)
      expect(createHash("sha1").update(await rasterise(svg, 64)).digest("hex")).toHaveLength(40)
    }
  })
})
