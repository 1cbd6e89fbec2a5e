import fc from "fast-check"
import { expect, it } from "vitest"
import { monthRuns } from "../../src/features/season/month-runs"

it("joins a season that runs over New Year", () => {
  expect(monthRuns([1, 11, 12])).toEqual([{ from: 11, to: 1, length: 3 }])
})

it("calls twelve months one run", () => {
  expect(monthRuns([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])).toEqual([{ from: 1, to: 12, length: 12 }])
})

it("covers exactly the months it was given", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 12 })), (months) => {
      const covered = monthRuns(months).flatMap(({ from, length }) => Array.from({ length }, (_, step) => ((from - 1 + step) % 12) + 1))
      expect(covered.sort((a, b) => a - b)).toEqual([...months].sort((a, b) => a - b))
    }),
  )
})
