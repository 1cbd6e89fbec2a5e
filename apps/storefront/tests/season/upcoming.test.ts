import { expect, it } from "vitest"
import type { ProductCard } from "@ocop/catalogue/http"
import { bySeason, canBeBought, harvestYearStart, inSeasonNow, offeredNow } from "../../src/features/season/upcoming"

const row = (name: string, months: number[]) => ({ name, months })

it("shows first what is on now and ends soonest, then what comes next", () => {
  const rows = [row("tea", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), row("honey", [4, 5]), row("cam bù", [1, 2]), row("cam chanh", [11, 12]), row("bamboo", [9, 10, 11]), row("unknown", [])]

  expect(bySeason(rows, 11).map(({ name }) => name)).toEqual(["bamboo", "cam chanh", "cam bù", "honey"])
})

it("offers what can be bought now before what cannot, in season before the rest", () => {
  const product = (handle: string, availability: string, star: object | null = null) => ({ handle, availability, star }) as unknown as ProductCard
  const rows = [
    { months: [4], product: product("honey", "in_stock", {}) },
    { months: [11], product: product("press", "showcase") },
    { months: [11, 12], product: product("plain", "low") },
    { months: [11, 12], product: product("starred", "in_stock", {}) },
  ]

  expect(inSeasonNow({ month: 11, rows }).map(({ handle }) => handle)).toEqual(["starred", "plain", "press"])
  expect(offeredNow({ month: 11, rows }).filter(canBeBought).map(({ handle }) => handle)).toEqual(["starred", "plain", "honey"])
})

it("begins the harvest year where no season is cut in two", () => {
  expect(harvestYearStart([row("cam", [11, 12, 1]), row("cam v2", [2, 3, 4]), row("honey", [4, 5, 6, 7, 8]), row("bamboo", [8, 9, 10, 11])])).toBe(2)
})
