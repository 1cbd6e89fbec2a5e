import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { pageOfGoods, type WholeGoods } from "../../src/goods/page-of-goods"
import { holdsWords } from "../../src/rules/holds-words"

const goods = (lotsAt: readonly number[], sendable: number): WholeGoods =>
  ({
    points: lotsAt.map((count, point) => ({ id: `p${point}`, name: `Quầy ${["Ân Phú", "Đức Lĩnh", "Sơn Thọ", "Hương Minh", "Đức Bồng", "Hương Thọ"][point]}`, commune_name: "Vũ Quang", total: {}, lots: Array.from({ length: count }, (_, lot) => ({ lot_id: `l${point}-${lot}`, lot_code: `CAM${lot}`, title: "Cam bù Vũ Quang" })) })),
    lots: Array.from({ length: sendable }, (_, lot) => ({ lot_id: `s${lot}`, lot_code: `MAT${lot}`, title: "Mật ong rừng" })),
    open_points: [],
    transfers: [],
  }) as unknown as WholeGoods

describe("a producer's goods, page by page", () => {
  it("shows every lot on exactly one page, in its order, whatever the size of a page", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(7), { maxLength: 6 }), fc.nat(30), fc.integer({ min: 1, max: 9 }), (lotsAt, sendable, limit) => {
        const whole = goods(lotsAt, sendable)
        const all = whole.points.flatMap(({ lots }) => lots.map(({ lot_id }) => lot_id))
        const seen: string[] = []
        for (let offset = 0; offset < all.length; offset += limit) {
          const page = pageOfGoods(whole, { limit, lots_offset: 0, offset })
          const shown = page.points.flatMap(({ lots }) => lots.map(({ lot_id }) => lot_id))
          expect(page.count).toBe(all.length)
          expect(shown.length).toBe(Math.min(limit, all.length - offset))
          seen.push(...shown)
        }
        expect(seen).toEqual(all)
        const first = pageOfGoods(whole, { limit, lots_offset: 0, offset: 0 })
        expect([first.lots_count, first.lots.length]).toEqual([sendable, Math.min(limit, sendable)])
      }),
    )
  })

  it("finds by product, code or point, without accents", () => {
    const whole = goods([2, 1], 3)
    expect(pageOfGoods(whole, { q: "mat ong mat1", limit: 20, lots_offset: 0, offset: 0 })).toMatchObject({ lots: [{ lot_id: "s1" }], lots_count: 1, points: [], count: 0 })
    expect(pageOfGoods(whole, { q: "quay duc linh", limit: 20, lots_offset: 0, offset: 0 })).toMatchObject({ lots: [], points: [{ id: "p1", lots: [{ lot_id: "l1-0" }] }], count: 1 })
    expect([holdsWords("Cam chanh Vũ Quang", "CAM vu  quang"), holdsWords("Bưởi Đông Lộ", "dong lo buoi"), holdsWords("Cam", "cam bù"), holdsWords("Cam", "")]).toEqual([true, true, false, true])
  })
})
