import { PDFDocument, degrees } from "@cantoo/pdf-lib"
import { describe, expect, it } from "vitest"
import { PaperRefusal, startPaper } from "../../src"
import { qrModules } from "../../src/qr"
import { wrap } from "../../src/wrap"

const at = new Date("2026-11-24T03:00:00Z")
const measure = (text: string) => [...text].length

async function foreign(turned = 0): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addJavaScript("harm", "app.alert('x')")
  pdf.addPage([300, 200]).setRotation(degrees(turned))
  pdf.addPage([200, 300])
  pdf.getPages().forEach((page) => page.drawText("page of another paper"))
  return pdf.save()
}

describe("lines", () => {
  it("keep every word in order and never run over the edge", () => {
    const text = "Hợp tác xã dịch vụ nông nghiệp Đức Bồng, xã Mai Hoa, tỉnh Hà Tĩnh\nnghiêngnghiêngnghiêng"
    const lines = wrap(text, 12, measure)

    expect(lines.every((line) => measure(line) <= 12)).toBe(true)
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replace(/\s/g, ""))
  })

  it("compose letters written as letter and accent, and drop what steers instead of being read", () => {
    expect(wrap("Cam bu\u0300 Vu\u0303 Quang\u202e\u0000", 40, measure)).toEqual(["Cam bù Vũ Quang"])
  })
})

describe("a paper", () => {
  it("puts its contents in front and keeps the pages of other papers, without what they do", async () => {
    const paper = await startPaper({ title: "Hồ sơ", at })
    paper.heading("Bìa", { listed: false }).contentsHere()
    paper.newPage()
    paper.heading("Mẫu số 01").text("Nội dung")
    for (let index = 0; index < 70; index++) paper.heading(`Mục ${index}`, { level: 2 })
    await paper.attachPdf("Giấy chứng nhận", await foreign(90))

    const bytes = await paper.finish()
    const read = await PDFDocument.load(bytes)

    expect(bytes.toString("latin1")).not.toContain("app.alert")
    expect(read.getTitle()).toBe("Hồ sơ")
    expect(read.getPages().slice(-2).map((page) => page.getSize().width > page.getSize().height)).toEqual([false, false])
    expect(read.getPage(1).node.Annots()?.size()).toBeGreaterThan(20)
  })

  it("never parts those who sign from each other, nor from the room for their hands", async () => {
    const pages = async (lines: number) => {
      const paper = await startPaper({ title: "Phiếu giao hàng", at })
      for (let line = 0; line < lines; line++) paper.text(`Dòng ${line}`)
      const before = paper.signatures([{ office: "Bên giao" }, { office: "Lái xe", name: "Nguyễn Văn Bình" }, { office: "Đại diện của bên nhận hàng tại gian hàng trong siêu thị" }])
      return (await PDFDocument.load(await before.finish())).getPageCount()
    }
    expect(await pages(3)).toBe(1)
    // Thirty lines leave less room than three hands need.
    expect(await pages(30)).toBe(2)
  })

  it("says no to a PDF that cannot be opened and goes on without it", async () => {
    const paper = await startPaper({ title: "Hồ sơ", at })
    paper.text("Trang một")

    await expect(paper.attachPdf("Hỏng", Buffer.from("%PDF-1.7 cut off"))).rejects.toThrow(PaperRefusal)
    expect((await PDFDocument.load(await paper.finish())).getPageCount()).toBe(1)
  })

  it("repeats the head of a table that is longer than a page and ends whatever a cell holds", async () => {
    const paper = await startPaper({ title: "Bảng", at })
    paper.table([{ title: "STT", width: 0.3 }, { title: "Nội dung" }], [...Array(90).keys()].map((index) => [String(index), "Câu chuyện sản phẩm ".repeat(index === 40 ? 900 : 3)]))

    expect((await PDFDocument.load(await paper.finish())).getPageCount()).toBeGreaterThan(3)
  })
})

describe("a QR code", () => {
  it("is square, with its three corner marks", () => {
    const modules = qrModules("https://ocop.example/chung-nhan/VQ-2026-01")
    const last = modules.length - 1

    expect(modules.every((row) => row.length === modules.length)).toBe(true)
    expect([modules[0]![0], modules[0]![last], modules[last]![0]]).toEqual([true, true, true])
    expect(modules[1]!.slice(0, 7)).toEqual([true, false, false, false, false, false, true])
  })
})
