import type { MedusaRequest } from "@medusajs/framework/http"
import { refuseCutOff } from "../../src"

const asked = (locale: string) => ({ locale, headers: {} }) as MedusaRequest

describe("a list as a file", () => {
  it("is handed out while it is whole", () => {
    expect(() => refuseCutOff(asked("vi"), { count: 5_000, most: 5_000 })).not.toThrow()
  })

  it.each([
    ["vi", "Có 5.001 dòng, một tệp chứa được 5.000. Hãy lọc bớt rồi tải lại."],
    ["en", "There are 5,001 rows, a file holds 5,000. Filter them and download again."],
  ])("is refused when rows would be missing, in %s", (locale, said) => {
    expect(() => refuseCutOff(asked(locale), { count: 5_001, most: 5_000 })).toThrow(said)
  })
})
