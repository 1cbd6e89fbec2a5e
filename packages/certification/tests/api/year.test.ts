import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ANNUAL_CYCLE_MODULE, type AnnualCycleModuleService } from "@ocop/certification/modules/annual-cycle"
import { CERTIFICATION_MODULE, type CertificationModuleService } from "@ocop/certification/modules/certification"
import { shopSuite, turnClock } from "@ocop/test-kit"
import { ENDED } from "../../src/rules/year"
import { upload } from "./upload"
import remindOfDeadlines from "../../src/jobs/remind-of-deadlines"

const TODAY = "2026-11-24T09:00:00+07:00"

/** A scan that is nothing but a small PDF. */
const PDF = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<<>>>>endobj\n4 0 obj<</Length 0>>stream\n\nendstream endobj\ntrailer<</Root 1 0 R>>")
const CONTENTS = ["local_material", "local_labour", "idea_origin", "local_identity"].map((key) => ({ key, met: true, note: "Đúng thực tế" }))

shopSuite({ demo: true }, ({ api, container, staff, member, admin, settled }) => {
  const service = () => container().resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)
  /** One that is on sale, has no dossier under way and was never recognised. */
  const productOf = async () => {
    const { data } = await container().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "product", fields: ["id", "handle", "title", "producer.id"], filters: { status: "published" } })
    const open = new Set((await service().listDossiers({}, { take: null, select: ["product_id"] })).map(({ product_id }) => product_id))
    const decisions = await container().resolve<CertificationModuleService>(CERTIFICATION_MODULE).listDecisionsByProduct(data.map(({ id }) => id))
    return data.filter(({ id, producer }) => producer && !open.has(id) && !decisions.get(id)?.length)[0] as { id: string; title: string; producer: { id: string } }
  }

  /** A producer with one of its products, and the people of its commune and province. */
  async function cast() {
    const product = await productOf()
    const producer = await member(product.producer.id)
    const post = (as: Record<string, string>) => (path: string, body: object = {}) => api.post(path, body, { headers: as })
    const { data } = await post(producer)("/producer/ideas", { title: "Nước cam ép" })
    const commune = data.idea.commune.code as string
    const office = await staff("coordination_office")
    const officer = await staff("commune_officer", { communes: [commune] })
    return { product, commune, idea: data.idea, producer, office, officer, asProducer: post(producer), asOffice: post(office), asOfficer: post(officer) }
  }

  async function filled({ product, producer, asProducer }: Awaited<ReturnType<typeof cast>>) {
    for (const [kind, title] of [["business_registration", "Giấy đăng ký HTX"], ["quality_declaration", "Bản tự công bố"], ["material_origin", "Hợp đồng liên kết"]]) {
      expect((await asProducer("/producer/evidence", { kind, title, upload_id: await upload(api, producer, PDF) })).status).toBe(201)
    }
    const { data } = await asProducer("/producer/dossiers", { product_id: product.id, kind: "first", sheet: 1 })
    await asProducer(`/producer/dossiers/${data.dossier.id}`, {
      registration: { representative: "Nguyễn Thị Hường", position: "Giám đốc", address: "Thôn 5", phone: "0912345678" },
      report: { general: "HTX có 12 hộ", plan_result: "Đạt kế hoạch", self_scores: { "1.1": 3, "10": 1 } },
    })
    return data.dossier as { id: string; papers: { id: string }[] }
  }

  beforeEach(async () => {
    turnClock(TODAY)
    if ((await service().listAnnualCycles({ year: 2026 })).length > 0) return
    const { data } = await api.post("/admin/ocop/cycles", { year: 2026 }, { headers: admin() })
    await api.post(`/admin/ocop/cycles/${data.cycle.id}/open`, {}, { headers: admin() })
  })

  it("an idea goes from the form to the province, and every step names who, why and when", async () => {
    const { idea, asProducer, asOfficer, asOffice, office } = await cast()
    const at = (side: string) => `/${side}/ideas/${idea.id}`

    expect((await asOffice(`${at("admin/ocop")}/accept`)).status).toBe(404)
    expect((await asProducer(`${at("producer")}/submit`)).data.idea.state).toBe("submitted")
    const early = await asOffice(`${at("admin/ocop")}/accept`)
    expect([early.status, early.data.code]).toEqual([400, "wrong_state"])
    expect(early.data.message).toContain("Chọn ý tưởng")
    expect((await asOffice(`${at("admin/ocop")}/shortlist`)).status).toBe(403)
    expect((await asOfficer(`${at("admin/ocop")}/return`)).data.code).toBe("reason_missing")
    await asOfficer(`${at("admin/ocop")}/return`, { reason: "Ghi rõ nguồn cam" })
    await asProducer(at("producer"), { form: { material_origin: "Cam của 12 hộ thôn 5" } })
    await asProducer(`${at("producer")}/submit`)
    await asOfficer(`${at("admin/ocop")}/shortlist`)
    await asOffice(`${at("admin/ocop")}/accept`)
    const { data } = await asOffice(`${at("admin/ocop")}/send`)

    expect(data.idea.timeline.map(({ verb, by_role, reason }: { verb: string; by_role: string; reason: string | null }) => [verb, by_role, reason])).toEqual([
      ["submit", "producer", null], ["return", "commune_officer", "Ghi rõ nguồn cam"], ["submit", "producer", null],
      ["shortlist", "commune_officer", null], ["accept", "coordination_office", null], ["send", "coordination_office", null],
    ])

    const plan = (await asProducer("/producer/plans", { idea_id: idea.id })).data.plan
    await asProducer(`/producer/plans/${plan.id}/submit`)
    expect((await asOffice(`/admin/ocop/plans/${plan.id}/approve`)).data.code).toBe("mentor_missing")
    await asOffice(`/admin/ocop/plans/${plan.id}`, { mentor_body: "Hội Nông dân", mentor_user_id: "user_1" })
    expect((await asOffice(`/admin/ocop/plans/${plan.id}/approve`)).data.plan.state).toBe("approved")
    expect(await service().listMentorsOf(idea.producer.id)).toContainEqual({ body: "Hội Nông dân", user_id: "user_1" })
    const found = (await api.get("/admin/ocop/ideas?q=nuoc cam", { headers: office })).data.ideas
    expect(found.map(({ id }: { id: string }) => id)).toContain(idea.id)
  })

  it("a dossier is handed in whole, frozen, assessed by its own commune within 15 working days, and scored by nobody's button", async () => {
    const people = await cast()
    const { asProducer, asOfficer, asOffice, producer, officer, office } = people
    const { id, papers } = await filled(people)
    const path = `/admin/ocop/dossiers/${id}`

    expect(papers).toHaveLength(3)
    const handedIn = (await asProducer(`/producer/dossiers/${id}/submit`)).data.dossier
    expect(handedIn).toMatchObject({ state: "submitted_to_commune", criteria_set_id: "Q26", due_on: "2026-12-15", overdue: false })
    expect(handedIn.code).toMatch(new RegExp(`^42-${people.commune}-\\d\\d-2026$`))
    expect(handedIn.submissions[0].receipt_number).toMatch(new RegExp(`^\\d\\d-01/PĐK-42-${people.commune}-2026$`))
    expect(handedIn.submissions[0].papers[0].content_hash).toMatch(/^[0-9a-f]{64}$/)

    expect((await asProducer(`/producer/dossiers/${id}`, { papers: [] })).data.code).toBe("frozen")
    const sql = container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await expect(sql("dossier").where({ id }).update({ papers: "[]" })).rejects.toThrow("frozen")
    await expect(sql("dossier").where({ id }).update({ state: "recognised_3_4" })).rejects.toThrow("without its line in the log")
    for (const table of ["dossier_submission", "year_transition", "evidence_paper"]) await expect(sql(table).update({ updated_at: new Date() })).rejects.toThrow("append-only")

    const elsewhere = await staff("commune_officer", { communes: ["00001"] })
    expect((await api.get(path, { headers: elsewhere })).status).toBe(404)
    expect((await api.get("/admin/ocop/dossiers", { headers: elsewhere })).data.count).toBe(0)
    expect((await api.post(`${path}/assess`, { contents: CONTENTS }, { headers: admin() })).status).toBe(403)
    expect((await asOfficer(`${path}/assess`, { contents: CONTENTS.slice(1) })).data.code).toBe("assessment_incomplete")
    expect((await asOfficer(`${path}/assess`, { contents: CONTENTS })).data.dossier.assessment.contents).toHaveLength(4)
    await asOfficer(`${path}/send`)
    const reviewed = (await asOffice(`${path}/begin-review`)).data.dossier
    expect(reviewed.state).toBe("advisory_review")
    expect(reviewed.next.map(({ verb }: { verb: string }) => verb)).toEqual(["return-to-producer"])
    for (const verb of ["council-score", "recognise"]) expect((await asOffice(`${path}/${verb}`)).status).not.toBe(200)

    for (const [url, headers] of [[`/producer/dossiers/${id}/pdf`, producer], [`/producer/dossiers/${id}/receipt`, producer], [`${path}/pdf`, office], [`${path}/assessment`, officer], [`${path}/evidence/${papers[0]!.id}`, office]] as const) {
      const { status, data, headers: answered } = await api.get(url, { headers, responseType: "arraybuffer" })
      expect([url, status, Buffer.from(data).subarray(0, 5).toString()]).toEqual([url, 200, "%PDF-"])
      expect(answered["cache-control"]).toBe("private, no-store")
    }
    expect((await api.get(`/producer/dossiers/${id}`, { headers: await member("another") })).status).toBe(404)
  })

  it("a product that was recognised begins no dossier as if it never had been: the kinds that are open are named", async () => {
    const { data } = await container().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "product", fields: ["id", "producer.id"], filters: { status: "published" } })
    const open = new Set((await service().listDossiers({}, { take: null })).filter(({ state }) => !ENDED.includes(state as never)).map(({ product_id }) => product_id))
    const decisions = await container().resolve<CertificationModuleService>(CERTIFICATION_MODULE).listDecisionsByProduct(data.map(({ id }) => id))
    const product = data.find(({ id, producer }) => producer && !open.has(id) && decisions.get(id)?.length)!
    const headers = await member(product.producer!.id)
    const begin = (kind: string) => api.post("/producer/dossiers", { product_id: product.id, kind, sheet: 1 }, { headers })
    const { choices } = (await api.get("/producer/dossiers/choices?limit=100", { headers })).data
    const { kinds } = choices.find((choice: { product: { id: string } }) => choice.product.id === product.id)

    const refused = await begin("first")

    expect([refused.status, refused.data.code, refused.data.message]).toEqual([400, "kind_not_open", expect.stringMatching(/đánh giá (lại|nâng hạng)/)])
    expect((await begin(kinds[0])).status).toBe(201)
  })

  it("a paper that reached the office by telephone is in the producer's library, told to it, used by its dossiers, and nobody else's", async () => {
    const { product, commune, producer, office, officer, asProducer } = await cast()
    const library = `/admin/ocop/producers/${product.producer.id}/evidence`
    const colleague = await staff("coordination_office")
    const upload_id = await upload(api, office, PDF, "/admin/ocop")
    const paper = { kind: "quality_declaration", title: "Bản tự công bố gửi qua Zalo", number: "12/TCB", valid_from: "2026-11-20", upload_id }
    const add = (headers: Record<string, string>) => api.post(library, paper, { headers })

    expect([(await add(officer)).status, (await add(colleague)).status]).toEqual([403, 404])
    const added = await add(office)
    const again = await add(office)

    expect([added.status, added.data.evidence, again.data.evidence.id]).toEqual([201, expect.objectContaining({ title: paper.title, by_office: true }), added.data.evidence.id])
    const file = await api.get(`${library}/${added.data.evidence.id}`, { headers: officer, responseType: "arraybuffer" })
    expect(Buffer.from(file.data).subarray(0, 5).toString()).toBe("%PDF-")
    expect((await api.get(library, { headers: officer })).data.may_write).toBe(false)
    expect((await api.get(library, { headers: await staff("commune_officer", { communes: [commune === "00001" ? "00002" : "00001"] }) })).status).toBe(404)
    await settled()
    const told = (await api.get("/producer/messages", { headers: producer })).data.messages
    expect(told.filter(({ text }: { text: string }) => text.includes(paper.title))).toHaveLength(1)
    const { dossier } = (await asProducer("/producer/dossiers", { product_id: product.id, kind: "first", sheet: 1 })).data
    expect(dossier.papers.map(({ id }: { id: string }) => id)).toContain(added.data.evidence.id)
  })

  it("whoever should act is reminded once before the deadline and once when it is missed", async () => {
    const people = await cast()
    const { id } = await filled(people)
    await people.asProducer(`/producer/dossiers/${id}/submit`)
    const notices = async () => (await container().resolve(Modules.NOTIFICATION).listNotifications({ channel: "feed" })).filter(({ data }) => String(data?.description).includes(people.product.title))

    turnClock("2026-12-12T00:15:00+07:00")
    await remindOfDeadlines(container())
    await remindOfDeadlines(container())
    expect(await notices()).toHaveLength(1)
    turnClock("2026-12-16T00:15:00+07:00")
    await remindOfDeadlines(container())
    await remindOfDeadlines(container())

    expect(await notices()).toHaveLength(2)
    expect((await api.get("/admin/ocop/dossiers?overdue=true", { headers: people.officer })).data.dossiers).toContainEqual(expect.objectContaining({ id, overdue: true }))
  })

  it("10,000 dossiers are listed, searched and put on the board within 300 ms each", async () => {
    const sql = container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await sql.transaction(async (trx) => {
      await trx.raw("set local session_replication_role = replica")
      await trx.raw(`
        insert into dossier (id, code, year, sequence, product_id, producer_id, producer_name, commune_code, province_code, title, search_text, kind, route, sheet, criteria_set_id, registration, report, papers, state, state_since, submitted_at, due_on)
        select 'many_' || n, '42-' || (18300 + n % 60) || '-' || n || '-2026', 2026, n, 'p' || n, 'pr' || n % 900, 'HTX số ' || n % 900, (18300 + n % 60)::text, '42', 'Cam bù ' || n, 'cam bu ' || n || ' htx so ' || n % 900,
          'first', 'commune-2025', 1 + n % 26, 'Q26', '{}', repeat('{"general":"x"}', 1)::jsonb, '[]', (array['submitted_to_commune','commune_assessed','advisory_review','council_scored','recognised_3_4','returned'])[1 + n % 6],
          timestamptz '2026-01-01' + n * interval '40 minutes', timestamptz '2026-01-01' + n * interval '30 minutes', (date '2026-06-01' + n % 300)::text
        from generate_series(1, 10000) n`)
    })
    await sql.raw("analyze dossier")
    const headers = await staff("coordination_office")
    const best = async (path: string) => {
      const times: number[] = []
      for (let run = 0; run < 5; run++) {
        const begun = performance.now()
        const { status } = await api.get(path, { headers })
        expect(status).toBe(200)
        times.push(performance.now() - begun)
      }
      return Math.min(...times)
    }

    for (const path of ["dossiers?limit=50", "dossiers?limit=50&offset=9900&order=-due_on", "dossiers?q=cam%20bu%20777&order=title", "dossiers?state=advisory_review&overdue=true&order=due_on", "dossiers/board"]) {
      expect([path, (await best(`/admin/ocop/${path}`)) < 300]).toEqual([path, true])
    }
    expect((await api.get("/admin/ocop/dossiers?q=cam bu 777", { headers })).data.count).toBeGreaterThan(0)
    const begun = performance.now()
    const sheet = await api.get("/admin/ocop/dossiers/sheet", { headers, responseType: "arraybuffer" })
    expect(Buffer.from(sheet.data).subarray(0, 2).toString()).toBe("PK")
    expect(performance.now() - begun).toBeLessThan(15_000)
  })
})
