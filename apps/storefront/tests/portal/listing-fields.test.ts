import { expect, it } from "vitest"
import { listingFieldsIn } from "../../src/features/portal/listing-fields"

const form = (fields: Record<string, string | string[]>) => {
  const data = new FormData()
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) data.append(name, value)
  return data
}

it("reads numbers as people write them and leaves out what makes no sense", () => {
  expect(listingFieldsIn(form({ title: "  Cam bù hộp 5 kg ", price: "225.000 ₫", weight: "5000", stock: "nhiều" }))).toEqual({ title: "Cam bù hộp 5 kg", price: 225_000, weight: 5_000, label: {} })
})

it("takes away what was emptied, and does not touch what was not asked", () => {
  expect(listingFieldsIn(form({ ingredients: "", shelf_life_days: "" })).label).toEqual({ ingredients: null, shelf_life_days: null })
  expect(listingFieldsIn(form({}))).toEqual({ label: {} })
})

it("keeps the order of pictures; an emptied list is empty", () => {
  expect(listingFieldsIn(form({ pictures: ["", "/media/a.jpg", "/media/b.jpg"] })).pictures).toEqual(["/media/a.jpg", "/media/b.jpg"])
  expect(listingFieldsIn(form({ pictures: [""] })).pictures).toEqual([])
})

it("reads the season: all year outdoes months, none ticked is none, not asked is not said", () => {
  const season = (fields: Record<string, string | string[]>) => listingFieldsIn(form({ season_asked: "1", ...fields })).months
  expect(season({ months: ["12", "1", "12", "0", "x"] })).toEqual([1, 12])
  expect(season({ all_year: "on", months: ["3"] })).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  expect(season({})).toEqual([])
  expect(listingFieldsIn(form({ months: ["3"] })).months).toBeUndefined()
})
