import { describe, expect, it } from "vitest"
import { directionsTo } from "../../src/features/sales-point/directions"
import { isOnRoad, placeOnMap } from "../../src/features/sales-point/map-spots"
import { openingInWords } from "../../src/features/sales-point/opening-in-words"

const points = (slugs: string[]) => slugs.map((slug, index) => ({ id: index, commune: { slug } }))

describe("the drawn map of sales points", () => {
  it("gives every point a place of its own, however many a commune has, and keeps all of them inside the picture", () => {
    const placed = placeOnMap(points([...Array<string>(9).fill("vu-quang"), ...Array<string>(7).fill("mai-hoa"), "thuong-duc", ...Array<string>(8).fill("thanh-sen")]))

    expect(new Set(placed.map(({ spot }) => `${spot.x} ${spot.y}`)).size).toBe(placed.length)
    for (const { spot } of placed) for (const share of [spot.x, spot.y]) expect(share > 0 && share < 100).toBe(true)
  })

  it("puts what lies in no commune that is drawn on the road to town", () => {
    expect(points(["thanh-sen", "vu-quang", ""]).map(isOnRoad)).toEqual([true, false, true])
  })
})

describe("opening hours in words", () => {
  const say = (opening: Parameters<typeof openingInWords>[0]) => openingInWords(opening, { today: "2026-11-28", locale: "vi" })

  it("say until when, or when next, by the clock of Hà Tĩnh", () => {
    expect(say({ open: true, until: "2026-11-28T10:30:00.000Z" })).toBe("Đang mở, đến 17:30")
    expect(say({ open: false, opens: "2026-11-28T06:30:00.000Z" })).toBe("Đã đóng, hôm nay mở 13:30")
    expect(say({ open: false, opens: "2026-11-28T22:30:00.000Z" })).toBe("Đã đóng, mai mở 5:30")
    expect(say({ open: false, opens: "2026-11-30T00:30:00.000Z" })).toBe("Đã đóng, thứ Hai mở 7:30")
    expect(say({ open: false, opens: "2027-02-12T00:30:00.000Z" })).toBe("Đã đóng, ngày 12/02/2027 mở 7:30")
    expect(say({ open: false, opens: null })).toBe("Chưa có giờ mở cửa")
  })
})

describe("directions", () => {
  it("go by the position when there is one, else by the address without its demo note", () => {
    const point = { name: "Quầy", address: "Chợ Mai Hoa (địa chỉ minh họa)", commune: { name: "Mai Hoa", slug: "mai-hoa", province: "Hà Tĩnh" }, position: null }
    expect(decodeURIComponent(directionsTo(point))).toContain("destination=Quầy, Chợ Mai Hoa, Mai Hoa, Hà Tĩnh")
    expect(decodeURIComponent(directionsTo({ ...point, position: { latitude: 18.3, longitude: 105.5 } }))).toContain("destination=18.3,105.5")
  })
})
