import type { MedusaContainer } from "@medusajs/framework/types"
import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx"
import type { SessionDetail, SessionEntryView } from "../../http/council"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../modules/council"
import { type Answer, averageOf, averageText, type CriteriaSheet, criteriaOf, optionOf } from "../../rules/criteria"
import { dayText } from "../../rules/time"

const timeText = new Intl.DateTimeFormat("vi-VN", { timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit", day: "2-digit", month: "2-digit", year: "numeric" })
const scoreText = (total: number): string => averageText(averageOf([total]))

const KINDS = { chair: "Chủ tịch", vice_chair: "Phó Chủ tịch", member: "Ủy viên" }
const FORMS = { meeting: "Họp trực tiếp", written: "Lấy ý kiến bằng văn bản (QĐ 26/2026/QĐ-TTg, Điều 7.6)" }
const CERTIFIERS = { district: "UBND huyện công nhận", province: "UBND tỉnh công nhận", central: "chuyển Bộ Nông nghiệp và Môi trường xem xét" }

interface Reopened {
  entry_id: string
  name: string
  version: number
  reason: string
}

/** Biên bản of a closed session: who was there, every member's total, what follows from them, where members differed. */
export async function writeMinutes(container: MedusaContainer, session: SessionDetail): Promise<Buffer> {
  const reopened = await reopenedOf(container, session)
  const sheets = await sheetsOf(container, session)
  const document = new Document({
    creator: "OCOP Vũ Quang",
    title: `Biên bản ${session.title}`,
    styles: { default: { document: { run: { font: "Times New Roman", size: 26 } } } },
    sections: [
      {
        properties: { page: { margin: { top: 1134, bottom: 1134, left: 1701, right: 850 } } },
        children: [
          ...head(session),
          ...attendance(session),
          heading("II. Kết quả đánh giá, phân hạng"),
          ...session.entries.flatMap((entry, index) => result(entry, index + 1, { reopened: reopened.filter(({ entry_id }) => entry_id === entry.id), sheet: sheets.get(entry.id) ?? null, members: session.members })),
          line(`Phiên đóng lúc ${session.closed_at ? timeText.format(new Date(session.closed_at)) : ""}. Điểm do từng thành viên niêm phong trên hệ thống; điểm trung bình và hạng sao do hệ thống tính, không nhập tay.`),
          signatures(session),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

async function sheetsOf(container: MedusaContainer, { entries }: SessionDetail): Promise<Map<string, CriteriaSheet | null>> {
  const council = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
  return new Map(await Promise.all(entries.map(async ({ id, criteria_set_id, sheet }) => [id, await council.findSheet(criteria_set_id, sheet)] as const)))
}

async function reopenedOf(container: MedusaContainer, { entries, members }: SessionDetail): Promise<Reopened[]> {
  const sheets = await container.resolve<CouncilModuleService>(COUNCIL_MODULE).sheetsOf(entries.map(({ id }) => id), undefined)
  return sheets.flatMap(({ entry_id, member_id, version, reopening }) =>
    reopening ? [{ entry_id, version, reason: reopening.reason, name: members.find(({ id }) => id === member_id)?.name ?? "" }] : [],
  )
}

function head(session: SessionDetail): Paragraph[] {
  return [
    centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true),
    centred("Độc lập - Tự do - Hạnh phúc", true),
    centred(""),
    centred("BIÊN BẢN", true, 32),
    centred(`Họp ${session.council}`, true),
    centred(session.title),
    centred(""),
    line(`Ngày: ${dayText(session.held_on)}. Địa điểm: ${session.place}. Hình thức: ${FORMS[session.form]}.`),
  ]
}

function attendance({ members, quorum, secretary }: SessionDetail): (Paragraph | Table)[] {
  return [
    heading("I. Thành phần"),
    table([
      ["TT", "Họ và tên", "Chức danh, đơn vị", "Trong Hội đồng", "Có mặt"],
      ...members.map(({ name, office, kind, attended }, index) => [`${index + 1}`, name, office, KINDS[kind], attended ? "x" : "vắng"]),
    ]),
    line(`Thư ký (không chấm điểm): ${secretary.name}.`),
    line(`Có mặt ${quorum.present}/${quorum.seated} thành viên, cần ít nhất ${quorum.needed}: ${quorum.reached ? "đủ" : "không đủ"} điều kiện làm việc.`),
  ]
}

interface Beside {
  reopened: readonly Reopened[]
  sheet: CriteriaSheet | null
  members: SessionDetail["members"]
}

function result(entry: SessionEntryView, number: number, { reopened, sheet, members }: Beside): (Paragraph | Table)[] {
  const title = heading(`${number}. ${entry.title} (${entry.producer})${entry.code ? `, mã ${entry.code}` : ""}`)
  const basis = line(`Bộ tiêu chí ${entry.criteria_set_id}, phiếu số ${entry.sheet}${entry.total_only ? "; chưa có phiếu trong hệ thống nên ghi tổng điểm của phiếu giấy" : ""}.`)
  const { evaluation } = entry
  if (!evaluation) return [title, basis, line("Ý kiến bằng văn bản khác nhau về hạng sao: chuyển sang họp Hội đồng.")]
  const totals = evaluation.totals.map(({ total }) => total)
  return [
    title,
    basis,
    table([["Thành viên", "Đơn vị", "Tổng điểm"], ...evaluation.totals.map(({ name, office, total }) => [name, office, scoreText(total)])]),
    line(`Điểm trung bình của ${totals.length} thành viên: ${evaluation.average_text}. Chênh lệch cao nhất giữa các thành viên: ${scoreText(Math.max(...totals) - Math.min(...totals))} điểm.`),
    ...(entry.agreed.length > 0 ? [line(`Mức Hội đồng thống nhất ở tiêu chí có điều kiện tối thiểu: ${inPrintedOrder(entry.agreed).map(({ criterion, answer }) => `${criterion}: ${agreedText(sheet, criterion, answer)}`).join("; ")}.`)] : []),
    ...(evaluation.missed.length > 0 ? [line(`Chưa đạt mức tối thiểu: ${evaluation.missed.map(({ criterion, star, points, needed }) => `${criterion} (${star} sao cần ${needed}, có ${points})`).join("; ")}.`)] : []),
    ...(evaluation.knockouts.length > 0 ? [line(`Bị loại: ${evaluation.knockouts.join("; ")}.`)] : []),
    ...entry.conflicts.map(({ member_id, reason }) => line(`${members.find(({ id }) => id === member_id)?.name ?? "Một thành viên"} không chấm sản phẩm này: ${reason}.`)),
    ...reopened.map(({ name, version, reason }) => line(`Phiếu lần ${version} của ${name} được mở lại: ${reason}.`)),
    line(`Kết luận: ${conclusion(evaluation)}.`, true),
  ]
}

/** 2.10 after 2.9, as on the sheet. */
const inPrintedOrder = (agreed: SessionEntryView["agreed"]): SessionEntryView["agreed"] =>
  [...agreed].sort((one, other) => one.criterion.localeCompare(other.criterion, "en", { numeric: true }))

/** Points of the option the council agreed on. */
function agreedText(sheet: CriteriaSheet | null, criterion: string, answer: Answer): string {
  const option = sheet && optionOf(criteriaOf(sheet).find(({ id }) => id === criterion)!, answer)
  return option ? `${option.points} điểm` : "không đạt mức nào"
}

function conclusion({ star, certifier }: NonNullable<SessionEntryView["evaluation"]>): string {
  if (star === null) return "không phân hạng"
  if (!certifier) return `${star} sao, không công nhận và không cấp giấy chứng nhận`
  return `${star} sao, đề nghị ${CERTIFIERS[certifier]}`
}

const line = (text: string, bold = false): Paragraph => new Paragraph({ children: [new TextRun({ text, bold })], spacing: { before: 80, after: 80 } })
const heading = (text: string): Paragraph => new Paragraph({ children: [new TextRun({ text, bold: true })], spacing: { before: 200, after: 80 }, keepNext: true })
const centred = (text: string, bold = false, size?: number): Paragraph => new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold, size })] })

const table = (rows: string[][]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells, index) => new TableRow({ tableHeader: index === 0, children: cells.map((text) => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: index === 0 })] })] })) })),
  })

function signatures({ secretary, members }: SessionDetail): Table {
  const chair = members.find(({ kind }) => kind === "chair")
  return table([
    ["THƯ KÝ", "CHỦ TỊCH HỘI ĐỒNG"],
    ["\u00a0", "\u00a0"],
    [secretary.name, chair?.name ?? ""],
  ])
}
