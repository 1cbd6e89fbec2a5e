import type { MedusaContainer } from "@medusajs/framework/types"
import { EDITORIAL_MODULE, type EditorialModuleService } from "@ocop/editorial/modules/editorial"
import { startPaper } from "@ocop/print"
import { toXlsx } from "@ocop/sheet"
import { todayInVietnam } from "@ocop/territory/rules"
import type { LedgerEntryView, StatementView } from "../http"
import { ENTRY_KIND_NAMES, ENTRY_KINDS, periodText } from "../rules"
import { dayText, dongText } from "../rules/in-words"
import { listEntries } from "./entries"
import { coveredSince } from "./statements"

/** What a statement covers, as it happened: frozen with it, because a month that was stated takes no entry any more. */
export async function entriesOf(container: MedusaContainer, statement: StatementView): Promise<LedgerEntryView[]> {
  const since = await coveredSince(container, statement)
  const { entries } = await listEntries(container, { producer_id: statement.producer.id, after: since, limit: null, offset: 0 })
  return entries.filter(({ period }) => period <= statement.period)
}

const signed = (amount: number) => (amount > 0 ? `+${dongText(amount)}` : dongText(amount).replace("-", "−"))
const goodsText = ({ goods, note }: LedgerEntryView) => [goods.map(({ title, quantity }) => `${quantity} × ${title}`).join("; "), note ?? ""].filter(Boolean).join(". ")
const dayOfEntry = ({ happened_at }: LedgerEntryView) => dayText(todayInVietnam(new Date(happened_at)))

export async function statementPdf(container: MedusaContainer, statement: StatementView): Promise<Buffer> {
  const { number, producer, period, opening, sums, paid, closing, issued_at, by } = statement
  const [entries, operator] = await Promise.all([entriesOf(container, statement), operatorOn(container, new Date(issued_at))])
  const paper = await startPaper({ title: `Bảng đối soát ${number} · ${producer.name}`, foot: `${number} · ${producer.name} · tháng ${periodText(period)}`, at: new Date(issued_at) })
  paper.officialHead([operator], `Số: ${number}`)
  paper.heading("BẢNG ĐỐI SOÁT TIỀN HÀNG", { listed: false, align: "center" }).text(`Tháng ${periodText(period)}`, { align: "center", after: 12 })
  paper.facts([
    ["Chủ thể", producer.name],
    ["Lập ngày", dayText(todayInVietnam(new Date(issued_at)))],
    ["Người lập", by],
  ])
  paper.table(
    [{ title: "Khoản", width: 3 }, { title: "Số tiền", align: "right" }],
    [
      ["Số dư đầu kỳ", dongText(opening)],
      ...ENTRY_KINDS.filter((kind) => kind !== "payment" && sums[kind] !== 0).map((kind) => [ENTRY_KIND_NAMES[kind], signed(sums[kind])]),
      ["Đã chuyển khoản trong kỳ", signed(0 - paid)],
      [closing < 0 ? "Số dư cuối kỳ: chủ thể còn phải hoàn lại" : "Số dư cuối kỳ: cửa hàng còn phải trả", dongText(closing)],
    ],
    { size: 10.5 },
  )
  paper.text("Số dư cuối kỳ = số dư đầu kỳ + các khoản trong kỳ − đã chuyển khoản. Kỳ sau mở bằng số dư này.", { size: 9.5, style: "italic", after: 10 })
  paper.heading(`Chi tiết ${entries.length} khoản`, { level: 2, listed: false })
  if (entries.length === 0) paper.text("Không có khoản nào trong kỳ.")
  else
    paper.table(
      [{ title: "Ngày", width: 1.15 }, { title: "Mã", width: 2 }, { title: "Khoản", width: 1.4 }, { title: "Diễn giải", width: 2.6 }, { title: "Số tiền", width: 1.5, align: "right" }],
      entries.map((entry) => [dayOfEntry(entry), entry.reference, entry.kind_name, goodsText(entry), signed(entry.amount)]),
      { size: 8.5 },
    )
  paper.signature({ placeAndDay: `Ngày ${dayText(todayInVietnam(new Date(issued_at)))}`, office: "NGƯỜI LẬP", name: by })
  return paper.finish()
}

async function operatorOn(container: MedusaContainer, at: Date): Promise<string> {
  const operator = await container.resolve<EditorialModuleService>(EDITORIAL_MODULE).findOperatorAt(at)
  return operator?.name ?? "OCOP VŨ QUANG"
}

/** The same, to reckon with: the column of amounts from the opening to the last entry sums to the closing. */
export async function statementSheet(container: MedusaContainer, statement: StatementView): Promise<Buffer> {
  const entries = await entriesOf(container, statement)
  const line = (what: string, amount: number) => ({ day: null, reference: "", kind: what, source: "", text: "", amount })
  return toXlsx({
    name: statement.number,
    columns: [
      { key: "day", title: "Ngày", kind: "day" },
      { key: "reference", title: "Mã", width: 18 },
      { key: "kind", title: "Khoản", width: 22 },
      { key: "source", title: "Nguồn", width: 22 },
      { key: "text", title: "Diễn giải", width: 50 },
      { key: "amount", title: "Số tiền", kind: "dong", width: 18 },
    ],
    rows: [
      line(`Số dư đầu kỳ ${periodText(statement.period)}`, statement.opening),
      ...entries.map((entry) => ({ day: entry.happened_at, reference: entry.reference, kind: entry.kind_name, source: entry.source_name, text: goodsText(entry), amount: entry.amount })),
      line("Số dư cuối kỳ", statement.closing),
    ],
  })
}
