import { hoursText, objectionsToHours, openingAt, readTypedSpans, spansToText, weekLines, type OpeningHours } from "../../src/rules"

const day = (...spans: [string, string][]) => spans.map(([from, to]) => ({ from, to }))
const market: OpeningHours = { week: Array.from({ length: 7 }, () => day(["05:30", "11:30"])), exceptions: [{ on: "2027-02-06", spans: [], note: "Nghỉ Tết" }, { on: "2026-12-24", spans: day(["05:30", "20:00"]), note: null }] }
const office: OpeningHours = { week: [...Array.from({ length: 5 }, () => day(["07:30", "11:30"], ["13:30", "17:00"])), [], []], exceptions: [] }
const at = (local: string) => new Date(`${local}+07:00`)

describe("opening hours", () => {
  it("tell whether the door is open at an instant in Hà Tĩnh, and until when", () => {
    expect(openingAt(market, at("2026-11-28T05:29:59"))).toEqual({ open: false, opens: "2026-11-27T22:30:00.000Z" })
    expect(openingAt(market, at("2026-11-28T05:30:00"))).toEqual({ open: true, until: "2026-11-28T04:30:00.000Z" })
    expect(openingAt(market, at("2026-11-28T11:30:00"))).toEqual({ open: false, opens: "2026-11-28T22:30:00.000Z" })
  })

  it("know the noon break and find Monday from Friday evening", () => {
    expect(openingAt(office, at("2026-11-27T12:00:00"))).toEqual({ open: false, opens: at("2026-11-27T13:30:00").toISOString() })
    expect(openingAt(office, at("2026-11-27T17:00:00"))).toEqual({ open: false, opens: at("2026-11-30T07:30:00").toISOString() })
  })

  it("let a special day go before the week", () => {
    expect(openingAt(market, at("2026-12-24T19:00:00"))).toEqual({ open: true, until: at("2026-12-24T20:00:00").toISOString() })
    expect(openingAt(market, at("2027-02-06T08:00:00"))).toEqual({ open: false, opens: at("2027-02-07T05:30:00").toISOString() })
  })

  it("never promise a day to a point that has none", () => {
    expect(openingAt({ week: Array.from({ length: 7 }, () => []), exceptions: [] }, at("2026-11-28T08:00:00"))).toEqual({ open: false, opens: null })
  })

  it("run over midnight when one day ends where the next begins", () => {
    const night: OpeningHours = { week: Array.from({ length: 7 }, (_, index) => (index === 4 ? day(["18:00", "24:00"]) : index === 5 ? day(["00:00", "02:00"]) : [])), exceptions: [] }
    expect(openingAt(night, at("2026-11-27T23:59:00"))).toEqual({ open: true, until: at("2026-11-28T02:00:00").toISOString() })
  })

  it("are said as people say them", () => {
    expect(hoursText(market, "vi")).toBe("5:30–11:30 hằng ngày")
    expect(hoursText(market, "en")).toBe("5:30–11:30 every day")
    expect(weekLines(office, "vi")).toEqual([
      { days: "Thứ Hai – Thứ Sáu", hours: "7:30–11:30, 13:30–17:00", closed: false },
      { days: "Thứ Bảy – Chủ nhật", hours: "nghỉ", closed: true },
    ])
  })

  it("are refused when they contradict themselves, saying where", () => {
    expect(objectionsToHours(office)).toEqual([])
    const wrong: OpeningHours = { week: [day(["17:00", "08:00"]), day(["08:00", "12:00"], ["11:00", "13:00"]), day(["8h", "12:00"]), [], [], [], []], exceptions: [{ on: "2026-02-30", spans: [], note: null }] }
    const said = objectionsToHours(wrong).join(" ")
    for (const words of ["Thứ Hai: giờ đóng cửa 08:00", "Thứ Ba: hai khoảng giờ chồng", 'Thứ Tư: giờ ghi dạng 07:30, không phải "8h"', 'Ngày đặc biệt "2026-02-30" không có trong lịch']) expect(said).toContain(words)
  })
})

describe("hours as an office types them", () => {
  it("are read in every way people write them", () => {
    expect(readTypedSpans("7:30-11:30, 13h30 – 17h")).toEqual(day(["07:30", "11:30"], ["13:30", "17:00"]))
    expect(readTypedSpans(" ")).toEqual([])
    expect(readTypedSpans("cả ngày")).toBeNull()
    expect(readTypedSpans(spansToText(day(["05:30", "24:00"])))).toEqual(day(["05:30", "24:00"]))
  })
})
