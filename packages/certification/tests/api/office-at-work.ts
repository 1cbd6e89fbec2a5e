import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Shop } from "@ocop/test-kit"
import type { AxiosResponse } from "axios"
import { CERTIFICATION_MODULE, type CertificationModuleService } from "@ocop/certification/modules/certification"
import { ANNUAL_CYCLE_MODULE, type AnnualCycleModuleService } from "@ocop/certification/modules/annual-cycle"
import type { Answers, CriteriaSheet } from "../../src/rules/criteria"
import { gatedCriteria } from "../../src/rules/criteria"
import { upload } from "./upload"

type Headers = Record<string, string>
export type Said = AxiosResponse

/** A scan that is nothing but a small PDF. */
const PDF = Buffer.from(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<<>>>>endobj\n4 0 obj<</Length 0>>stream\n\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF",
)
export const CONTENTS = ["local_material", "local_labour", "idea_origin", "local_identity"].map((key) => ({ key, met: true, note: "Đúng thực tế" }))
const SEATS_2026 = ["ubnd", "snnmt", "sct", "syt", "skhcn"]

export const idOf = ({ authorization }: Headers): string => JSON.parse(Buffer.from(authorization!.split(".")[1]!, "base64url").toString()).actor_id

/** Everybody whom the OCOP year needs, each speaking to the office over HTTP. `commune` is the product's own. */
export async function officeAtWork(shop: Shop, { productId, producerId }: { productId: string; producerId: string }) {
  const { api, container, staff, member, settled } = shop
  const speaker = (headers: Headers) => ({
    headers,
    id: idOf(headers),
    post: (path: string, body: object = {}): Promise<Said> => api.post(path.startsWith("/") ? path : `/admin/ocop/${path}`, body, { headers }),
    get: (path: string): Promise<Said> => api.get(path.startsWith("/") ? path : `/admin/ocop/${path}`, { headers }),
  })
  const producer = speaker(await member(producerId))
  const commune = (await producer.post("/producer/ideas", { title: "Ý tưởng để biết xã" })).data.idea.commune.code as string
  const [office, leader, inspector, secretary, officer, ...members] = (
    await Promise.all([
      staff("coordination_office"),
      staff("leader"),
      staff("inspector"),
      staff("council_secretary"),
      staff("commune_officer", { communes: [commune] }),
      ...SEATS_2026.map(() => staff("council_member")),
    ])
  ).map(speaker) as [Speaker, Speaker, Speaker, Speaker, Speaker, ...Speaker[]]
  type Speaker = ReturnType<typeof speaker>

  const council = await office.post("councils", {
    composition: "province-2026",
    decision_number: "1204/QĐ-UBND",
    secretary_user_id: secretary.id,
    members: members.map(({ id }, index) => ({ seat: SEATS_2026[index], user_id: id })),
  })

  return { producer, commune, office, leader, inspector, secretary, officer, members, councilId: council.data.id as string, dossierOnTable, sessionOn, stateOf, settled }

  async function stateOf(dossierId: string): Promise<string> {
    await settled()
    const { state } = await container().resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE).retrieveDossier(dossierId, { select: ["id", "state"] })
    return state
  }

  /** Written by the producer with every paper it needs; handed in. */
  async function dossierOnTable({ kind = "first", valid_from = "2026-11-01", papers = ["business_registration", "quality_declaration", "material_origin"] }: { kind?: string; papers?: readonly string[]; valid_from?: string } = {}): Promise<string> {
    for (const paper of papers) await producer.post("/producer/evidence", { kind: paper, title: `Giấy ${paper}`, valid_from, upload_id: await upload(api, producer.headers, PDF) })
    const { id } = (await producer.post("/producer/dossiers", { product_id: productId, kind, sheet: 1 })).data.dossier
    await producer.post(`/producer/dossiers/${id}`, {
      registration: { representative: "Nguyễn Thị Hường", position: "Giám đốc", address: "Thôn 5", phone: "0912345678" },
      report: { general: "HTX có 12 hộ", plan_result: "Đạt kế hoạch", changes: "Bao bì mới", self_scores: { "1.1": 3 } },
    })
    const { status, data } = await producer.post(`/producer/dossiers/${id}/submit`)
    if (status !== 200) throw new Error(`The dossier was not handed in: ${data.message}`)
    return id as string
  }

  /** A session with this dossier, opened, everybody there, every agreed option recorded. */
  async function sessionOn(dossierId: string, sheet: CriteriaSheet | null, agreed: Answers, form: "meeting" | "written" = "meeting"): Promise<{ session: string; entry: string }> {
    const { data } = await office.post("sessions", { council_id: council.data.id, title: "Đánh giá, phân hạng", held_on: "2026-11-24", place: "UBND tỉnh", form })
    const tabled = await office.post(`sessions/${data.id}/dossiers`, { dossier_id: dossierId })
    if (tabled.status !== 201) throw new Error(`Not on the table: ${tabled.data.message}`)
    const entry = tabled.data.session.entries[0].id as string
    await secretary.post(`sessions/${data.id}/open`)
    for (const { id } of tabled.data.session.members) await secretary.post(`sessions/${data.id}/attendance`, { member_id: id, attended: true })
    if (sheet) for (const { id } of gatedCriteria(sheet)) await secretary.post(`sessions/${data.id}/entries/${entry}/agree`, { criterion: id, answer: agreed[id] })
    return { session: data.id as string, entry }
  }
}

/** Published products of producers, without a certificate or a dossier of their own. */
export async function freeProducts({ container }: Shop): Promise<{ id: string; handle: string; producer: { id: string } }[]> {
  const { data } = await container().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "product", fields: ["id", "handle", "producer.id"], filters: { status: "published" } })
  const dossiers = await container().resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE).listDossiers({}, { take: null, select: ["product_id"] })
  const certificates = await container().resolve<CertificationModuleService>(CERTIFICATION_MODULE).listCertificates({}, { take: null, select: ["product_id"] })
  const taken = new Set([...dossiers, ...certificates].map(({ product_id }) => product_id))
  return (data as { id: string; handle: string; producer: { id: string } | null }[]).flatMap(({ id, handle, producer }) => (producer && !taken.has(id) ? [{ id, handle, producer }] : []))
}
