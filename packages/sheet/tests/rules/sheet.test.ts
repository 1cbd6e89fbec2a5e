import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { harmless } from "../../src/harmless"
import { readTable, toXlsx } from "../../src"

const columns = [
  { key: "name", title: "Sản phẩm" },
  { key: "price", title: "Giá", kind: "dong" },
  { key: "on", title: "Ngày", kind: "day" },
] as const
const sheet = (rows: { name: string; price: number; on: string }[]) => toXlsx({ name: "Giá: tháng 11/2026", columns, rows })
const csv = (text: string) => readTable(Buffer.from(text), "bang.csv")

describe("tables out", () => {
  it("come back as they went, in Vietnamese, with days and whole đồng", async () => {
    const file = await sheet([{ name: "Cam bù Đức Bồng", price: 450_000, on: "2026-11-24T18:30:00.000Z" }])

    expect(await readTable(file, "bang.xlsx")).toEqual({
      columns: ["Sản phẩm", "Giá", "Ngày"],
      rows: [{ "Sản phẩm": "Cam bù Đức Bồng", Giá: "450000", Ngày: "2026-11-25" }],
    })
  })

  it("show an instant as a clock in Vietnam does, and a month as its first day", async () => {
    const file = await toXlsx({
      name: "Ca",
      columns: [{ key: "at", title: "Mở ca", kind: "instant" }, { key: "month", title: "Kỳ", kind: "month" }],
      rows: [{ at: "2026-11-24T18:30:00.000Z", month: "2026-11" }],
    })
    const { readSheet } = await import("read-excel-file/universal")
    const [, row] = await readSheet(new Blob([new Uint8Array(file)]))

    expect(row).toEqual([new Date("2026-11-25T01:30:00.000Z"), new Date("2026-11-01T00:00:00.000Z")])
  })

  it("hold no cell that a spreadsheet would calculate, whatever was typed", () => {
    fc.assert(fc.property(fc.tuple(fc.constantFrom("=", "+", "-", "@", "\t=", " =", "\r", "\u0001="), fc.string()), ([start, rest]) => {
      expect(harmless(start + rest)).not.toMatch(/^\s*[=+\-@]/)
    }))
  })
})

describe("tables in", () => {
  it("are read from commas, semicolons and tabs, with or without the mark Excel puts in front", async () => {
    const expected = { columns: ["số", "sao"], rows: [{ số: "12/GCN", sao: "3" }] }

    for (const text of ["số,sao\n12/GCN,3\n", "\ufeffsố;sao\r\n12/GCN;3\r\n", "số\tsao\n 12/GCN \t3\n\t\n"]) expect(await csv(text)).toEqual(expected)
  })

  it("refuse what is no table, in words that say what to do", async () => {
    await expect(csv("")).rejects.toThrow("trống")
    await expect(csv("a,a\n1,2")).rejects.toThrow("hai lần")
    await expect(csv(`a\n${"1\n".repeat(5_001)}`)).rejects.toThrow("Nhiều hơn 5.000 dòng")
    await expect(readTable(Buffer.alloc(5 * 1024 * 1024 + 1), "x.csv")).rejects.toThrow("5 MB")
    await expect(readTable(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xff]), "x.xls")).rejects.toThrow("UTF-8")
    await expect(readTable(Buffer.from("PK\u0003\u0004 cut off"), "x.xlsx")).rejects.toThrow("hỏng")
  })

  it("refuse an archive that would unpack to a flood, and one that lies about it", async () => {
    const file = await sheet([{ name: "cam", price: 1, on: "2026-11-24" }])
    const entry = file.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    const flood = Buffer.from(file)
    flood.writeUInt32LE(900_000_000, entry + 24)

    const liar = Buffer.from(file)
    for (let at = entry; at !== -1; at = liar.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), at + 1)) liar.writeUInt32LE(10, at + 24)

    await expect(readTable(flood, "x.xlsx")).rejects.toThrow("quá lớn")
    await expect(readTable(liar, "x.xlsx")).rejects.toThrow("Không đọc được")
  })
})
