import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { now } from "@ocop/certification/modules/certification"
import { type Label, type LabelFormat, printLabels as toPdf } from "@ocop/print"
import type { LotView } from "../http/lots"
import type { TraceView } from "../http/trace"
import { digitalLink, whyNotInLink } from "../rules/identifiers"
import { dayText } from "../rules/logbook"
import { gtinsOfVariants } from "./gtins"
import { drawSerial, hashOfSerial, labelsOf } from "./labels"
import { loadTrace } from "./load-trace"

export interface PrintLabels {
  lot: LotView
  format: LabelFormat
  count: number
  /** every box a number of its own */
  serials: boolean
  skip: number
}

const refuse = (message: string, code: string): never => {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
}

/** Labels of a packed lot as PDF. The star stands on them only if it stands today; a lot that may not be sold gets none. */
export async function printLabels(container: MedusaContainer, { lot, format, count, serials, skip }: PrintLabels): Promise<Buffer> {
  if (lot.kind !== "packed" || !lot.variant_id) return refuse(`Lô ${lot.code} chưa đóng gói. Hãy đóng gói thành hộp, chai rồi in nhãn.`, "lot_not_packed")
  if (lot.state === "recalled" || lot.state === "held" || lot.state === "expired") return refuse(`Lô ${lot.code}: ${lot.state_name.toLowerCase()}, không in nhãn được.`, "lot_not_for_sale")
  if (whyNotInLink("10", lot.code)) return refuse(`Mã lô ${lot.code} có ký tự máy quét không đọc được. Mã lô in trên nhãn chỉ gồm chữ không dấu, số và tối đa 20 ký tự.`, "lot_code_unprintable")
  if (count > lot.quantities.made) return refuse(`Lô ${lot.code} chỉ có ${lot.quantities.made} đơn vị. Hãy in không quá số đó.`, "more_labels_than_boxes")
  const at = now()
  const gtin = (await gtinsOfVariants(container, [lot.variant_id])).get(lot.variant_id)!
  const trace = await loadTrace(container, { key: { gtin, lot: lot.code }, locale: "vi", at })
  if (!trace) return refuse(`Không đọc được lô ${lot.code}. Hãy thử lại.`, "lot_unknown")
  const { origin } = labelsOf(container)
  const own = serials ? Array.from({ length: count }, drawSerial) : []
  if (own.length > 0) await labelsOf(container).addBoxes({ lot_id: lot.id, hashes: own.map(hashOfSerial), at })
  const label = toLabel(trace)
  const labels = Array.from({ length: count }, (_, index): Label => ({ ...label, qr: digitalLink(origin, { key: { ai: "01", value: gtin }, qualifiers: { "10": lot.code, "21": own[index] } }) }))
  return toPdf({ title: `Nhãn ${trace.product.title}, lô ${lot.code}`, format, labels, at, skip })
}

function toLabel({ product, producer, lot, label, star, short_code, contents }: TraceView): Omit<Label, "qr"> {
  const { harvested, made_on, best_before, code, unit } = lot!
  const days = harvested && daysText(harvested)
  const net = unit ?? label.net_quantity
  return {
    title: product.title,
    maker: producer ? [producer.name, producer.address].filter(Boolean).join(", ") : "",
    facts: [
      // A small label has room for the first ones only.
      ["Lô", code],
      ...(best_before ? [["Dùng trước", dayText(best_before)] as [string, string]] : []),
      ...(days ? [["Thu hoạch", days] as [string, string]] : []),
      ["Đóng gói", dayText(made_on)],
      ...(net ? [["Khối lượng tịnh", net] as [string, string]] : []),
    ],
    code: short_code ?? "",
    star: star?.valid_until ? { count: star.star, text: `OCOP đến ${lastDay(star.valid_until)}` } : null,
    notes: [
      ...(contents.length > 0 ? [`Trong hộp: ${contents.map(({ per_box, title, unit, producer: maker, lot: code }) => `${per_box} × ${[title, unit].filter(Boolean).join(", ")} (${[maker?.name, `lô ${code}`].filter(Boolean).join(", ")})`).join("; ")}`] : []),
      ...(label.ingredients ? [`Thành phần: ${label.ingredients}`] : []),
      ...(label.storage ? [`Bảo quản: ${label.storage}`] : []),
      ...(label.usage ? [`Cách dùng: ${label.usage}`] : []),
      ...(label.warnings ? [`Lưu ý: ${label.warnings}`] : []),
      ...(label.responsible_party ? [`Chịu trách nhiệm: ${label.responsible_party}`] : []),
      `Xuất xứ: ${label.origin}`,
    ],
  }
}

/** "18–20/11/2026" */
function daysText({ from, to }: { from: string; to: string }): string {
  if (from === to) return dayText(from)
  return `${from.slice(0, 7) === to.slice(0, 7) ? from.slice(8) : dayText(from)}–${dayText(to)}`
}

/** The day before an instant that ends it, in Vietnam. */
const lastDay = (until: string): string => dayText(new Date(Date.parse(until) - 1 + 7 * 3_600_000).toISOString().slice(0, 10))
