import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PaperRefusal, startPaper } from "@ocop/print"
import type { AssessmentContent, Registration, SelfReport, SubmissionView } from "../http/year"
import { ANNUAL_CYCLE_MODULE } from "../modules/annual-cycle/name"
import { notAllowed } from "../modules/annual-cycle/refusal"
import type { DossierRow, EvidenceRow, SubmissionRow } from "../modules/annual-cycle/rows"
import type AnnualCycleModuleService from "../modules/annual-cycle/service"
import { sha256 } from "../modules/annual-cycle/set-hash"
import { now } from "../modules/certification/clock"
import { dayText } from "../rules/time"
import { KIND_NAMES, NEEDS } from "../rules/year"
import { communeNames } from "./directory"
import { printAssessment, printRegistration, printReport, signedOn } from "./print-forms"

const serviceOf = (container: MedusaContainer) => container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)

/** The set that counts: the last one handed in, or what lies on the producer's desk. */
async function setOf(container: MedusaContainer, dossier: DossierRow) {
  const service = serviceOf(container)
  const [submission] = (await service.listDossierSubmissions({ dossier_id: dossier.id }, { take: 1, order: { version: "DESC" } })) as SubmissionRow[]
  if (!submission || dossier.state === "draft" || dossier.state === "returned") {
    return { registration: dossier.registration, report: dossier.report, papers: await service.papersOf(dossier), submission: null }
  }
  const ids = (submission.papers as unknown as SubmissionView["papers"]).map(({ evidence_id }) => evidence_id)
  return { registration: submission.registration, report: submission.report, papers: await service.papersOf({ papers: ids, producer_id: dossier.producer_id }), submission }
}

/** The whole dossier as one PDF: cover, contents, forms, every paper, pages numbered through. */
export async function printDossier(container: MedusaContainer, dossier: DossierRow): Promise<Buffer> {
  const service = serviceOf(container)
  const { submission, papers, ...forms } = await setOf(container, dossier)
  const registration = forms.registration as unknown as Registration
  const report = forms.report as unknown as SelfReport
  const [assessment] = await service.listCommuneAssessments({ dossier_id: dossier.id }, { take: 1, order: { assessed_at: "DESC" } })
  const commune = (await communeNames(container))(dossier.commune_code)
  const on = submission ? new Date(submission.submitted_at) : now()

  const paper = await startPaper({ title: `Hồ sơ ${dossier.code ?? "đang soạn"} · ${dossier.title}`, at: on })
  paper.officialHead([dossier.producer_name])
  paper.space(120).text("HỒ SƠ", { size: 22, style: "bold", align: "center", after: 2 })
  paper.text("ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP", { size: 16, style: "bold", align: "center", after: 26 })
  paper.text(dossier.title, { size: 18, style: "bold", align: "center", after: 40 })
  paper.facts([
    ["Chủ thể", dossier.producer_name],
    ["Địa bàn", commune],
    ["Mã sản phẩm", dossier.code ?? "chưa cấp"],
    ["Loại đánh giá", KIND_NAMES[dossier.kind].vi],
    ["Bộ tiêu chí", dossier.criteria_set_id],
    ["Số phiếu tiếp nhận", submission?.receipt_number ?? "chưa nộp"],
    ["Ngày nộp", submission ? signedOn(submission.submitted_at) : "chưa nộp"],
    ...(submission ? [["Mã kiểm tra bộ hồ sơ (SHA-256)", submission.set_hash] as [string, string]] : []),
  ])
  paper.contentsHere()
  paper.newPage()
  printRegistration(paper, registration, { ...dossier, commune }, on)
  paper.newPage()
  printReport(paper, report, dossier.kind, (criterion) => titlesFor(papers, criterion))
  if (assessment) {
    paper.newPage()
    printAssessment(paper, { commune, product: dossier.title, producer: dossier.producer_name, code: dossier.code ?? "", contents: assessment.contents as unknown as AssessmentContent[], by_name: assessment.by_name, at: assessment.assessed_at })
  }
  paper.newPage()
  paper.heading("Danh mục giấy tờ, minh chứng")
  paper.table(
    [{ title: "STT", width: 0.45, align: "center" }, { title: "Giấy tờ", width: 2 }, { title: "Số, nơi cấp", width: 1.6 }, { title: "Hiệu lực", width: 1.1 }, { title: "Mã kiểm tra", width: 1.1 }],
    papers.map((each, index) => [String(index + 1), each.title, [each.number, each.issuer].filter(Boolean).join(", "), validity(each), `${each.content_hash.slice(0, 16)}…`]),
  )
  const files = container.resolve(Modules.FILE)
  for (const [index, each] of papers.entries()) {
    const bytes = await files.getAsBuffer(each.file_key)
    if (sha256(bytes) !== each.content_hash) throw notAllowed(`Tệp của giấy tờ “${each.title}” không còn đúng như khi nộp. Hãy báo quản trị hệ thống.`, "paper_changed")
    const title = `${index + 1}. ${each.title}`
    try {
      await paper.attachPdf(title, bytes)
    } catch (cause) {
      if (!(cause instanceof PaperRefusal)) throw cause
      paper.newPage()
      paper.heading(title, { level: 2 }).text("Không mở được tệp này để in; xem bản điện tử trong kho giấy tờ.")
    }
  }
  return paper.finish()
}

const titlesFor = (papers: readonly EvidenceRow[], criterion: string): string =>
  papers
    .flatMap((each, index) => {
      const byKind = NEEDS.some(({ kinds, criteria }) => (kinds as string[]).includes(each.kind) && criteria.includes(criterion))
      return byKind || (each.criteria as unknown as string[]).includes(criterion) ? [`${index + 1}. ${each.title}`] : []
    })
    .join("; ")

const validity = ({ valid_from, valid_to }: EvidenceRow): string =>
  [valid_from && `từ ${dayText(valid_from)}`, valid_to && `đến ${dayText(valid_to)}`].filter(Boolean).join(" ") || "không thời hạn"

/** What the producer gets when a set is taken in. */
export async function printReceipt(container: MedusaContainer, dossier: DossierRow): Promise<Buffer> {
  const { submission, papers } = await setOf(container, dossier)
  if (!submission) throw notAllowed("Hồ sơ chưa nộp nên chưa có phiếu tiếp nhận.", "not_handed_in")
  const commune = (await communeNames(container))(dossier.commune_code)
  const paper = await startPaper({ title: `Phiếu tiếp nhận ${submission.receipt_number}`, at: new Date(submission.submitted_at) })
  paper.officialHead(["ỦY BAN NHÂN DÂN", commune.toUpperCase()], `Số: ${submission.receipt_number}`)
  paper.heading("PHIẾU TIẾP NHẬN HỒ SƠ", { align: "center", listed: false }).space(4)
  paper.facts([["Sản phẩm", dossier.title], ["Mã sản phẩm", dossier.code ?? ""], ["Chủ thể", dossier.producer_name], ["Người nộp", submission.submitted_by], ["Lần nộp", String(submission.version)], ["Ngày nhận", signedOn(submission.submitted_at)], ["Hạn xử lý bước đầu", dossier.due_on ? dayText(dossier.due_on) : "theo đợt"]])
  paper.table([{ title: "STT", width: 0.3, align: "center" }, { title: "Giấy tờ đã nhận", width: 3 }, { title: "Mã kiểm tra", width: 1.2 }], [
    ["1", "Mẫu số 01, phiếu đăng ký", ""],
    ["2", "Mẫu số 02, báo cáo tự đánh giá", ""],
    ...papers.map((each, index) => [String(index + 3), each.title, `${each.content_hash.slice(0, 16)}…`]),
  ])
  paper.text(`Mã kiểm tra cả bộ (SHA-256): ${submission.set_hash}`, { size: 9 })
  return paper.finish()
}

/** Mẫu 03 alone. */
export async function printMau03(container: MedusaContainer, dossier: DossierRow): Promise<Buffer> {
  const [assessment] = await serviceOf(container).listCommuneAssessments({ dossier_id: dossier.id }, { take: 1, order: { assessed_at: "DESC" } })
  if (!assessment) throw notAllowed("Xã chưa đánh giá hồ sơ này.", "not_assessed")
  const paper = await startPaper({ title: `Mẫu 03 · ${dossier.code ?? dossier.title}`, at: new Date(assessment.assessed_at) })
  printAssessment(paper, { commune: (await communeNames(container))(dossier.commune_code), product: dossier.title, producer: dossier.producer_name, code: dossier.code ?? "", contents: assessment.contents as unknown as AssessmentContent[], by_name: assessment.by_name, at: assessment.assessed_at })
  return paper.finish()
}
