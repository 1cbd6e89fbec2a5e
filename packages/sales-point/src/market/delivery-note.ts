import type { MedusaContainer } from "@medusajs/framework/types"
import { CERTIFICATION_MODULE, type CertificationModuleService } from "@ocop/certification/modules/certification"
import { starOf } from "@ocop/certification/rules"
import { startPaper } from "@ocop/print"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { LOTS_MODULE, type LotsModuleService } from "@ocop/traceability/modules/lots"
import { readTransfer } from "../goods/read-transfers"
import type { PointActor } from "../modules/sales-point"
import { notFound, refused } from "../refusals"
import { readPoint } from "../reading/read-points"
import { noteWorth, termsOn, STALL_TERMS_NAMES } from "../rules/market"
import { contractsOf, marketOf } from "./module"
import { boxPrices } from "./prices"
import { dayText, dongText } from "../rules/in-words"

export interface DeliveryNoteLine {
  lot_code: string
  title: string
  /** OCOP stars of its product when the note was written; null: none */
  star: number | null
  best_before: string | null
  quantity: number
  /** đồng a box at the terms of the day; null: none agreed nor listed */
  price: number | null
}

/** The numbered note a driver takes along to a supermarket stall, of what stands on the transfer; once a transfer. */
export async function writeDeliveryNote(container: MedusaContainer, { transfer_id, by }: { transfer_id: string; by: PointActor }): Promise<string> {
  const transfer = await readTransfer(container, transfer_id)
  const point = transfer.to.point_id ? await readPoint(container, transfer.to.point_id) : null
  if (point?.kind !== "supermarket_stall") return refused("Phiếu giao hàng chỉ lập cho hàng đi tới gian trong siêu thị.", "no_stall")
  if (transfer.status === "draft" || transfer.status === "cancelled") return refused(transfer.status === "draft" ? "Soạn xong hàng rồi mới in phiếu giao, để phiếu khớp với hàng trên xe." : "Phiếu chuyển đã hủy nên không có gì để giao.", "not_packed")
  const today = todayInVietnam(now())
  const contract = termsOn(await contractsOf(container, point.id), today)
  const variant_ids = transfer.lines.map(({ variant_id }) => variant_id)
  const lots = await container.resolve<LotsModuleService>(LOTS_MODULE).listLots({ id: transfer.lines.map(({ lot_id }) => lot_id) }, { take: null, select: ["id", "product_id"] })
  const productOf = new Map(lots.map(({ id, product_id }) => [id, product_id]))
  const [prices, decisions] = await Promise.all([
    boxPrices(container, { sales_point_id: point.id, contract, variant_ids, day: today }),
    container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).listDecisionsByProduct([...new Set(lots.flatMap(({ product_id }) => product_id ?? []))]),
  ])
  const lines = transfer.lines.map(({ lot_id, lot_code, title, best_before, quantity, variant_id }): DeliveryNoteLine => {
    const star = starOf(decisions.get(productOf.get(lot_id) ?? "") ?? [], now())
    return { lot_code, title, star: star?.star ?? null, best_before, quantity, price: prices.get(variant_id) ?? null }
  })
  return marketOf(container).writeNote({ transfer_id, sales_point_id: point.id, lines, by, at: now() })
}

/** The note as A4: what goes, to whom, by whom, with room for what was received and refused. */
export async function deliveryNotePdf(container: MedusaContainer, transfer_id: string): Promise<{ number: string; bytes: Buffer }> {
  const [note] = await marketOf(container).listDeliveryNotes({ transfer_id }, { take: 1 })
  if (!note) return notFound("Chuyến này chưa có phiếu giao hàng.")
  const [transfer, point, contracts] = await Promise.all([readTransfer(container, transfer_id), readPoint(container, note.sales_point_id), contractsOf(container, note.sales_point_id)])
  const day = todayInVietnam(new Date(note.at))
  const contract = termsOn(contracts, day)
  const lines = note.lines as unknown as DeliveryNoteLine[]
  const countOf = (lot_code: string) => transfer.lines.find((line) => line.lot_code === lot_code)?.count ?? null
  const worth = noteWorth(lines.map((line) => ({ ...line, received: countOf(line.lot_code)?.counted ?? null })))
  const counted = lines.every(({ lot_code }) => countOf(lot_code) !== null)
  const paper = await startPaper({ title: `Phiếu giao hàng ${note.number}`, at: new Date(note.at) })
  paper.heading("PHIẾU GIAO HÀNG", { listed: false, align: "center" }).text(`Số ${note.number} · ngày ${dayText(day)}`, { align: "center", after: 12 })
  paper.facts([
    ["Bên giao", transfer.from.name],
    ["Giao tới", `${point.name}, ${point.address}, ${point.commune_name}`],
    ["Bên nhận", contract?.partner ?? point.name],
    ["Hợp đồng", contract ? `${contract.number} · ${STALL_TERMS_NAMES[contract.terms].vi.toLowerCase()}` : "chưa ghi"],
    ["Phiếu chuyển", transfer.code],
  ])
  paper.table(
    [{ title: "STT", width: 0.65, align: "right" }, { title: "Sản phẩm", width: 2.4 }, { title: "Số lô", width: 1.75 }, { title: "Hạn dùng", width: 1.6 }, { title: "Giá/hộp, ₫", width: 1.3, align: "right" }, { title: "Giao", width: 0.8, align: "right" }, { title: "Thực nhận", width: 0.95, align: "right" }, { title: "Từ chối, lý do", width: 1.6 }],
    [
      ...lines.map((line, index) => {
        const count = countOf(line.lot_code)
        return [
          String(index + 1), line.star ? `${line.title}, OCOP ${line.star} sao` : line.title, line.lot_code, line.best_before ? dayText(line.best_before) : "–", line.price === null ? "–" : line.price.toLocaleString("vi-VN"), String(line.quantity),
          count ? String(count.counted) : "", count && count.counted < line.quantity ? `${line.quantity - count.counted}: ${count.reason ?? ""}` : "",
        ]
      }),
      ["", "Cộng", "", "", "", String(lines.reduce((sum, { quantity }) => sum + quantity, 0)), counted ? String(lines.reduce((sum, { lot_code }) => sum + countOf(lot_code)!.counted, 0)) : "", ""],
    ],
    { size: 8.5 },
  )
  const sums: [string, string][] = [...(worth.sent === null ? [] : [["Trị giá hàng giao", dongText(worth.sent)] as [string, string]]), ...(worth.received === null ? [] : [["Trị giá thực nhận", dongText(worth.received)] as [string, string]])]
  if (sums.length > 0) paper.facts(sums)
  paper.text(`Giá ghi theo ngày lập phiếu. ${contract?.terms === "commission" ? "Hàng vẫn của chủ thể cho tới khi siêu thị báo đã bán." : contract ? "Hàng thuộc siêu thị từ khi ký nhận, theo số thực nhận." : ""} Hộp bị từ chối ghi rõ lý do và về theo xe.`, { size: 9.5, after: 10 })
  paper.signatures([{ office: "Bên giao" }, { office: "Lái xe" }, { office: "Bên nhận" }])
  return { number: note.number, bytes: await paper.finish() }
}

/** A sheet to count a stall with a pen: every lot of the book, the book's figure left out, so that one counts instead of agreeing. */
export async function countSheetPdf(container: MedusaContainer, { name, shelf }: { name: string; shelf: readonly { lot_code: string; title: string; best_before: string | null }[] }): Promise<Buffer> {
  const today = todayInVietnam(now())
  const paper = await startPaper({ title: `Phiếu kiểm kê ${name}`, at: now() })
  paper.heading("PHIẾU KIỂM KÊ GIAN HÀNG", { listed: false, align: "center" }).text(`${name} · in ngày ${dayText(today)}`, { align: "center", after: 12 })
  paper.table(
    [{ title: "STT", width: 0.65, align: "right" }, { title: "Sản phẩm", width: 2.5 }, { title: "Số lô", width: 1.75 }, { title: "Hạn dùng", width: 1.45 }, { title: "Đếm được", width: 1 }, { title: "Siêu thị báo bán", width: 1.1 }, { title: "Mất: lý do", width: 1.7 }],
    shelf.map(({ title, lot_code, best_before }, index) => [String(index + 1), title, lot_code, best_before ? dayText(best_before) : "–", "", "", ""]),
    { size: 9.5 },
  )
  paper.text("Đếm lúc …… giờ, ngày …… / …… / ……………", { after: 4 }).signatures([{ office: "Người đếm" }, { office: "Đại diện siêu thị" }])
  return paper.finish()
}
