import { expect, it } from "vitest"
import { breakEvenly } from "../../src/features/catalogue/break-evenly"
import { isLabel } from "../../src/features/catalogue/is-label"
import { initialsOf } from "../../src/ui/initials-of"

const picture = { thumbhash: null, alt: "" }

it("a drawn label is shown as it is, a photograph and nothing at all stand in a frame", () => {
  expect(isLabel({ ...picture, url: "/media/a.jpg", width: 1200, height: 1500 })).toBe(true)
  expect(isLabel({ ...picture, url: "/media/a.jpg", width: 1600, height: 1200 })).toBe(false)
  expect(isLabel({ ...picture, url: "", width: 1200, height: 1500 })).toBe(false)
})

it("a name stands in its label on whole words, five lines at most", () => {
  expect(breakEvenly("BƯỞI")).toEqual(["BƯỞI"])
  expect(breakEvenly("CAM BÙ VƯỜN ĐỒI")).toEqual(["CAM BÙ", "VƯỜN ĐỒI"])
  const long = breakEvenly("MẬT ONG HOA RỪNG NGUYÊN CHẤT CỦA NHỮNG ĐÀN ONG NỘI Ở ĐẦU NGUỒN NGÀN TRƯƠI VŨ QUANG")
  expect(long.length).toBeLessThanOrEqual(5)
  expect(Math.max(...long.map((line) => line.length))).toBeLessThanOrEqual(24)
})

it.each([
  ["HTX cam Sơn Thọ", "ST"],
  ["Hộ sản xuất Đào Thị Ánh", "TÁ"],
  ["Hộ vườn đồi Sơn Thọ 165971", "ST"],
  ["Cơ sở 2026", "OC"],
])("a maker without an emblem is known by the last letters of the name: %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
