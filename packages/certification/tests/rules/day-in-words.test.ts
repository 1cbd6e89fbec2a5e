import { dayInWords } from "../../src/rules"

it.each([
  ["2026-09-05", "05 tháng 9 năm 2026"],
  ["2026-01-28", "28 tháng 01 năm 2026"],
  ["2026-02-01", "01 tháng 02 năm 2026"],
  ["2026-12-10", "10 tháng 12 năm 2026"],
])("%s is signed “ngày %s”", (day, words) => {
  expect(dayInWords(day)).toBe(words)
})
