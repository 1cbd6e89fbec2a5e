import { ANNUAL_CYCLE_MODULE, type AnnualCycleModuleService } from "@ocop/certification/modules/annual-cycle"
import { COUNCIL_MODULE, type CouncilModuleService } from "@ocop/certification/modules/council"
import { addEvidenceWorkflow, writeCycleWorkflow, writeDossierWorkflow, writeIdeaWorkflow, writePlanWorkflow } from "@ocop/certification/workflows"
import { PRODUCER_MODULE, type ProducerModuleService } from "@ocop/producer/modules/producer"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { startPaper } from "@ocop/print"
import { CYCLE_2026, DOSSIERS, IDEAS, PLANS } from "../data/year"
import type { SeedContext } from "./context"

type Move = Parameters<AnnualCycleModuleService["move"]>[0]

/** Who takes which step in the demonstration. */
const MOVERS: Record<string, [Move["movers"][number], string]> = {
  submit: ["producer", "Chủ thể (minh họa)"],
  start: ["producer", "Chủ thể (minh họa)"],
  shortlist: ["commune_officer", "Cán bộ OCOP xã (minh họa)"],
  assess: ["commune_officer", "Cán bộ OCOP xã (minh họa)"],
  return: ["commune_officer", "Cán bộ OCOP xã (minh họa)"],
  "council-score": ["council", "Hội đồng (minh họa)"],
  "council-refuse": ["council", "Hội đồng (minh họa)"],
  "council-forward": ["council", "Hội đồng (minh họa)"],
  recognise: ["decision", "UBND tỉnh Hà Tĩnh (minh họa)"],
}
const OFFICE: [Move["movers"][number], string] = ["coordination_office", "Cơ quan tham mưu (minh họa)"]
const CONTENTS: Move["contents"] = (["local_material", "local_labour", "idea_origin", "local_identity"] as const).map((key) => ({ key, met: true, note: "Đã kiểm tra tại cơ sở" }))
const PAPERS = [
  ["business_registration", "Giấy chứng nhận đăng ký"],
  ["quality_declaration", "Bản tự công bố sản phẩm"],
  ["material_origin", "Hợp đồng liên kết nguyên liệu"],
  ["test_sheet", "Phiếu kiểm nghiệm"],
  ["finance", "Báo cáo tài chính 2025"],
  ["market_contract", "Hợp đồng tiêu thụ"],
] as const

/** Cycle, ideas in every state, plans, dossiers: begun only where there is none, so that what somebody did since stays. */
export async function seedYear({ container }: SeedContext, producers: Map<string, string>, products: Map<string, string>): Promise<void> {
  const year = container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)
  const walk = async (subject: Move["subject"], id: string, steps: readonly string[], begun: string, { days_apart = 4, ...extra }: Partial<Move> & { days_apart?: number } = {}) => {
    for (const [index, verb] of steps.entries()) {
      const mover = subject === "dossier" && verb === "send" ? MOVERS.assess! : (MOVERS[verb] ?? OFFICE)
      const at = new Date(Date.parse(`${begun}T09:00:00+07:00`) + index * days_apart * 86_400_000).toISOString()
      await year.move({ subject, id, verb, movers: [mover[0]], by_id: "demo", by_name: mover[1], at, ...(verb === "assess" && { contents: CONTENTS }), ...(/return|reject/.test(verb) && { reason: extra.reason }), ...(verb === "council-score" && { evaluation_id: extra.evaluation_id }) })
    }
  }

  if ((await year.listAnnualCycles({ year: CYCLE_2026.year }, { take: 1 })).length > 0) return
  const { windows, days_off, ...cycle } = CYCLE_2026
  const steps = windows.map(([from, to], index) => ({ step: (index + 1) as 1, from, to }))
  const { result: cycleId } = await writeCycleWorkflow(container).run({ input: { ...cycle, days_off: [...days_off], steps, at: "2026-01-05T01:00:00Z" } })
  await walk("cycle", cycleId, ["open"], "2026-01-05")

  const ideas = new Map<string, string>()
  for (const { producer, title, text, steps: done, reason } of IDEAS) {
    const form = { description: text, material_origin: "Nguyên liệu của các hộ trong xã", local_identity: "Cách làm truyền trong vùng", market: "Khách trong tỉnh và trên trang bán hàng", scale: "300 sản phẩm mỗi tháng" }
    const { result: id } = await writeIdeaWorkflow(container).run({ input: { producer_id: producers.get(producer)!, title, form, at: "2026-02-09T02:00:00Z" } })
    ideas.set(title, id)
    await walk("idea", id, done, "2026-02-10", { reason })
  }
  for (const { idea, mentor, steps: done } of PLANS) {
    const content = { goals: "Có sản phẩm đạt 3 sao trong năm", materials: "Vùng nguyên liệu sẵn có", process: "Theo quy trình của HTX", investment: "80 triệu đồng, vốn tự có", market: "Điểm bán và trang bán hàng", schedule: "Tháng 4 đến tháng 10" }
    const { result: id } = await writePlanWorkflow(container).run({ input: { idea_id: ideas.get(idea)!, content, at: "2026-03-02T02:00:00Z" } })
    if (mentor) await writePlanWorkflow(container).run({ input: { id, mentor: { mentor_body: mentor, mentor_user_id: null }, at: "2026-03-03T02:00:00Z" } })
    await walk("plan", id, done, "2026-03-04")
  }

  const sheets = await printSheets()
  const stocked = new Set<string>()
  for (const { product, kind, sheet, submitted, steps: done, days_apart, reason } of DOSSIERS) {
    const product_id = products.get(product)!
    const producer_id = await producerOf(container, product_id)
    if (!stocked.has(producer_id)) await stock(container, producer_id, sheets)
    stocked.add(producer_id)
    const { result: id } = await writeDossierWorkflow(container).run({ input: { producer_id, product_id, kind, sheet, at: `${submitted}T01:00:00Z` } })
    await writeDossierWorkflow(container).run({
      input: {
        id,
        producer_id,
        registration: { representative: "Người đại diện (minh họa)", position: "Giám đốc", address: "Địa chỉ minh họa", phone: "0900000000" },
        report: { general: "Đơn vị minh họa, thành lập năm 2019.", plan_result: "Hoàn thành sản lượng đã đăng ký.", changes: kind === "first" ? "" : "Bao bì mới, mở thêm hai điểm bán.", plan_ahead: "Giữ chất lượng, thêm khách ngoài tỉnh.", self_scores: { "1.1": 3, "2.2": 2, "4.1": 3, "10": 1 } },
        at: `${submitted}T01:30:00Z`,
      },
    })
    const [evaluation] = await container.resolve<CouncilModuleService>(COUNCIL_MODULE).listEvaluations({ product_id, criteria_set_id: "Q26" }, { take: 1, select: ["id"] })
    await walk("dossier", id, done, submitted, { reason, days_apart, evaluation_id: evaluation?.id })
  }
}

async function producerOf(container: SeedContext["container"], productId: string): Promise<string> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "product", fields: ["id", "producer.id"], filters: { id: productId } })
  return (data[0] as unknown as { producer: { id: string } }).producer.id
}

type Sheets = readonly { kind: (typeof PAPERS)[number][0]; title: string; bytes: Buffer }[]

/** One page each, the same for every producer. */
async function printSheets(): Promise<Sheets> {
  return Promise.all(
    PAPERS.map(async ([kind, title]) => {
      const paper = await startPaper({ title, at: new Date("2026-01-15T00:00:00Z") })
      const bytes = await paper.heading(`${title} (bản minh họa)`, { align: "center" }).text("Tờ giấy này chỉ để trình diễn phần mềm, không có giá trị pháp lý.").finish()
      return { kind, title, bytes }
    }),
  )
}

async function stock(container: SeedContext["container"], producer_id: string, sheets: Sheets): Promise<void> {
  const uploads = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
  for (const { bytes, ...sheet } of sheets) {
    const { id: upload_id } = await uploads.createProducerUploads({ owner: producer_id, filename: `${sheet.kind}.pdf`, size: bytes.length })
    await uploads.appendUpload({ id: upload_id, owner: producer_id, offset: 0, bytes })
    await addEvidenceWorkflow(container).run({ input: { ...sheet, producer_id, upload_id, number: "MH-01", issuer: "Bản minh họa", valid_from: "2026-01-15", added_by: "demo" } })
  }
}
