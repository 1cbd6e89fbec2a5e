import { PDFDocument } from "@cantoo/pdf-lib"
import bwipjs from "bwip-js/node"
import { describe, expect, it } from "vitest"
import { type Label, printLabels, printPriceTags } from "../../src"
import { qrModules } from "../../src/qr"

const at = new Date("2026-11-28T03:00:00Z")
const label: Label = {
  qr: "https://ocop.example/01/02000000000015/10/CAM261120A",
  title: "Cam bù Hương Điền loại một hái tận vườn đóng hộp quà Tết cao cấp mười hai quả to đều",
  maker: "HTX Dịch vụ nông nghiệp cam bù Hương Điền, xã Vũ Quang, tỉnh Hà Tĩnh",
  facts: [["Lô", "CAM261120A"], ["Dùng trước", "10/12/2026"]],
  code: "K7Q4-M2X",
  star: { count: 3, text: "OCOP đến 14/12/2027" },
  notes: ["Để nơi khô thoáng.".repeat(60)],
}
const millimetres = (points: number) => Math.round((points / 72) * 25.4)

describe("labels", () => {
  it.each([["a4", 25, 2, [210, 297]], ["roll", 3, 3, [50, 30]], ["carton", 2, 2, [100, 150]]] as const)("on %s: %d of them take %d pages of %j mm, whatever they say", async (format, count, pages, size) => {
    const pdf = await PDFDocument.load(await printLabels({ title: "Nhãn", format, labels: Array.from({ length: count }, () => label), at }))

    expect(pdf.getPageCount()).toBe(pages)
    expect(Object.values(pdf.getPage(0).getSize()).map(millimetres)).toEqual(size)
  })

  it("begin behind the places that are used already", async () => {
    const pages = async (skip: number) => (await PDFDocument.load(await printLabels({ title: "Nhãn", format: "a4", labels: Array.from({ length: 20 }, () => label), at, skip }))).getPageCount()

    expect([await pages(4), await pages(5)]).toEqual([1, 2])
  })

  it("hold what another QR writer would, and what it takes for a GS1 Digital Link", () => {
    const [other] = bwipjs.raw("gs1dlqrcode", label.qr, "eclevel=M")

    expect(qrModules(label.qr)).toHaveLength((other as { pixx: number }).pixx)
  })
})

describe("price tags", () => {
  it("stand eight on a sheet, whatever they say", async () => {
    const tag = { title: label.title, maker: label.maker, price: "1.234.567.000 ₫", unit: "hộp quà 5 kg có nơ và thiệp viết tay của người trồng", star: { count: 5, text: "OCOP, GCN 123/QĐ-UBND-2026" }, qr: label.qr, place: "Gian A12 khu trung tâm" }
    const pages = async (count: number) => (await PDFDocument.load(await printPriceTags({ title: "Nhãn giá", tags: Array.from({ length: count }, () => tag), at }))).getPageCount()

    expect([await pages(1), await pages(8), await pages(9)]).toEqual([1, 1, 2])
  })
})
