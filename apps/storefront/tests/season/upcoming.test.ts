import { expect, it } from "vitest"
import { bySeason, harvestYearStart } from "../../src/features/season/upcoming"

const row = (name: string, months: number[]) => ({ name, months })

it("shows first what is on now and ends soonest, then what comes next", () => {
  const rows = [row("tea", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), row("honey", [4, 5]), row("cam bù", [1, 2]), row("cam chanh", [11, 12]), row("bamboo", [9, 10, 11]), row("unknown", [])]

  expect(bySeason(rows, 11).map(({ name }) => name)).toEqual(["bamboo", "cam chanh", "cam bù", "honey"])
})

it("begins the harvest year where no season is cut in two", () => {
  expect(harvestYearStart([row("cam", [11, 12, 1]), row("cam v2", [2, 3, 4]), row("honey", [4, 5, 6, 7, 8]), row("bamboo", [8, 9, 10, 11])])).toBe(2)
})
