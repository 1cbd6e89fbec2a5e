import { ACCESS_MODULE, type AccessModuleService } from "@ocop/access/modules/access"
import { ROUTES } from "@ocop/access/rules"
import { type Shop, shopSuite, turnClock } from "@ocop/test-kit"
import { randomUUID } from "node:crypto"
import type { Answers } from "../../src/rules/criteria"
import { allTop, sheetOf, worth } from "../rules/council/q26"
import { CONTENTS, freeProducts, officeAtWork } from "./office-at-work"

const TODAY = "2026-11-24T09:00:00+07:00"
const fruit = sheetOf("Q26", 1)
/** Four stars: sold in shops outside the commune, but not online. */
const FOUR = { ...allTop(fruit), "4.1": worth(fruit, "4.1", 3) }
const FIVE = allTop(fruit)
/** Changes are gathered before they are written into the search. */
const SECONDS = { timeout: 20_000 }
const PAPER = { decision_number: "2210/QĐ-UBND", signed_on: "2026-11-24", issued_by: "UBND tỉnh Hà Tĩnh" }

shopSuite({ demo: true }, (shop: Shop) => {
  const { api, container, store, admin } = shop
  const starOnPage = async (handle: string) => (await api.get(`/store/ocop/products/${handle}`, { headers: store() })).data.product.star
  const filtered = async (star: number) => {
    const { data } = await api.get(`/store/ocop/products?star=${star}&limit=48`, { headers: store() })
    return data.products.map(({ handle }: { handle: string }) => handle) as string[]
  }

  async function begin() {
    const [product] = await freeProducts(shop)
    const people = await officeAtWork(shop, { productId: product!.id, producerId: product!.producer.id })
    return { ...people, product: product! }
  }
  type People = Awaited<ReturnType<typeof begin>>

  /** Commune and province have looked at it: a council may. */
  async function reviewed({ officer, office, dossierOnTable }: People): Promise<string> {
    const id = await dossierOnTable()
    await officer.post(`dossiers/${id}/assess`, { contents: CONTENTS })
    await officer.post(`dossiers/${id}/send`)
    await office.post(`dossiers/${id}/begin-review`)
    return id
  }

  async function scored(people: People, dossier: string, answers: Answers): Promise<{ session: string; evaluation: { id: string; star: number } }> {
    const { session, entry } = await people.sessionOn(dossier, fruit, answers)
    for (const member of people.members) expect((await member.post(`score-sheets/${entry}/seal`, { answers })).status).toBe(201)
    const { data } = await people.secretary.post(`sessions/${session}/close`)
    await people.settled()
    return { session, evaluation: data.session.entries[0].evaluation }
  }

  beforeEach(() => turnClock(TODAY))

  it("from the producer's dossier to a star in the shop, to an inspector's finding and the star's end", async () => {
    const people = await begin()
    const { product, producer, leader, inspector, stateOf } = people
    expect(await starOnPage(product.handle)).toBeNull()

    const dossier = await reviewed(people)
    const { evaluation } = await scored(people, dossier, FOUR)
    expect([evaluation.star, await stateOf(dossier), await starOnPage(product.handle)]).toEqual([4, "council_scored", null])

    const issued = await leader.post("certificates", { ...PAPER, product_id: product.id, evaluation_id: evaluation.id })
    expect([issued.status, issued.data.certificate_number]).toEqual([201, expect.stringMatching(/\/2026\/GCN-OCOP$/)])
    expect(await stateOf(dossier)).toBe("recognised_3_4")
    expect(await starOnPage(product.handle)).toMatchObject({ star: 4, certificate_number: issued.data.certificate_number })
    await expect.poll(() => filtered(4), SECONDS).toContain(product.handle)

    const { inspection } = (await inspector.post("inspections", { product_id: product.id, kind: "surprise", planned_on: "2026-11-24", reason: "Người mua phản ánh" })).data
    const papers = inspection.checklist.filter(({ topic }: { topic: string }) => topic.startsWith("Giấy tờ")).map(({ text }: { text: string }) => text)
    expect(papers).toEqual(["Giấy business_registration", "Giấy quality_declaration", "Giấy material_origin"].map((title) => `${title}: bản gốc còn tại cơ sở, còn hiệu lực`))
    expect(inspection.checklist.map(({ text }: { text: string }) => text)).toContainEqual(expect.stringContaining("In đúng 4 sao theo giấy"))
    await inspector.post(`inspections/${inspection.id}/findings`, { client_id: randomUUID(), item_key: "mark-star", verdict: "not_met", text: "In 5 sao trên hộp", found_at: "2026-11-24T02:00:00Z" })
    await inspector.post(`inspections/${inspection.id}/report`, { report: "In sai hạng sao." })
    const proposed = await inspector.post(`inspections/${inspection.id}/propose`, { action: "revoke", ground: "misuse_of_mark", text: "Đề nghị thu hồi" })
    const measure = proposed.data.inspection.measures[0].id as string
    for (const other of [inspector, people.office]) expect((await other.post(`measures/${measure}/rule`, { verdict: "approved", reason: "Tự quyết", decision_number: "1/QĐ", signed_on: "2026-11-24" })).status).toBe(403)
    expect((await producer.get("/producer/findings")).data.findings).toMatchObject([{ text: "In 5 sao trên hộp" }])

    await leader.post(`measures/${measure}/rule`, { verdict: "approved", reason: "In sai hạng sao trên bao bì", decision_number: "2244/QĐ-UBND", signed_on: "2026-11-24" })

    expect(await starOnPage(product.handle)).toBeNull()
    await expect.poll(() => filtered(4), SECONDS).not.toContain(product.handle)
    expect((await api.get(`/store/ocop/certificates/${encodeURIComponent(issued.data.certificate_number)}`, { headers: store() })).data.certificate).toMatchObject({ state: "revoked", stands: false })
  })

  it("five stars wait for the ministry; sent back, the province recognises four", async () => {
    const people = await begin()
    const { product, leader, office, stateOf } = people
    const dossier = await reviewed(people)
    const { evaluation } = await scored(people, dossier, FIVE)
    const issue = (by: object = {}) => leader.post("certificates", { ...PAPER, ...by, product_id: product.id, evaluation_id: evaluation.id })

    expect(await stateOf(dossier)).toBe("forwarded_central")
    expect((await issue()).data.code).toBe("ministry_decides")
    expect((await office.post(`dossiers/${dossier}/return-from-centre`, { reason: "Bộ chưa công nhận 5 sao" })).status).toBe(200)
    expect((await issue()).status).toBe(201)
    expect([await stateOf(dossier), (await starOnPage(product.handle)).star]).toEqual(["recognised_3_4", 4])
  })

  it("five stars are given by the ministry's decision", async () => {
    const people = await begin()
    const dossier = await reviewed(people)
    const { evaluation } = await scored(people, dossier, FIVE)

    await people.leader.post("certificates", { ...PAPER, issued_by: "Bộ Nông nghiệp và Môi trường", product_id: people.product.id, evaluation_id: evaluation.id })

    expect([await people.stateOf(dossier), (await starOnPage(people.product.handle)).star]).toEqual(["recognised_5", 5])
  })

  it("the way of 2019: checked and scored by the district, scored by the province from papers, recognised for 36 months", async () => {
    turnClock("2024-05-06T09:00:00+07:00")
    const people = await begin()
    const { product, office, officer, leader, secretary, members, stateOf } = people
    const id = await people.dossierOnTable({ valid_from: "2024-01-02", papers: ["business_registration", "organisation"] })
    const step = (verb: string, body: object = {}) => office.post(`dossiers/${id}/${verb}`, body)

    const wrong = await step("begin-review")
    expect([wrong.data.code, wrong.data.message]).toEqual(["unknown_verb", expect.stringContaining("Kiểm tra thể thức")])
    expect((await officer.post(`dossiers/${id}/assess`, { contents: CONTENTS })).data.code).toBe("unknown_verb")
    await step("check-format")
    expect((await step("return")).data.code).toBe("reason_missing")
    await step("return", { reason: "Thiếu chữ ký ở biểu 03" })
    await people.producer.post(`/producer/dossiers/${id}/submit`)
    await step("check-format")
    expect((await step("record-district-score")).data.code).toBe("score_missing")
    await step("record-district-score", { score: 71.5 })
    await step("forward")
    const { session, entry } = await people.sessionOn(id, null, {})
    for (const [index, member] of members.entries()) expect((await member.post(`score-sheets/${entry}/seal`, { paper_total: 66.25 + index })).status).toBe(201)
    const closed = (await secretary.post(`sessions/${session}/close`)).data.session.entries[0].evaluation
    expect(closed).toMatchObject({ criteria_set_id: "Q148", star: 3, certifier: "district" })
    expect(await stateOf(id)).toBe("province_scored")

    const { status, data } = await leader.post("certificates", { ...PAPER, signed_on: "2024-05-06", product_id: product.id, evaluation_id: closed.id })
    expect(status).toBe(201)
    expect([await stateOf(id), (await starOnPage(product.handle)).star]).toEqual(["recognised", 3])
    expect((await api.get(`/store/ocop/certificates/${encodeURIComponent(data.certificate_number)}`, { headers: store() })).data.certificate.valid_until).toBe("2027-05-05T17:00:00.000Z")
  })

  it("a renewal is voted on in writing, and opinions that differ bring it to a meeting", async () => {
    const people = await begin()
    const { product, leader, members, secretary, office } = people
    const { evaluation } = await scored(people, await reviewed(people), FOUR)
    await leader.post("certificates", { ...PAPER, product_id: product.id, evaluation_id: evaluation.id })
    turnClock("2029-06-15T09:00:00+07:00")
    expect((await starOnPage(product.handle)).state).toBe("renewal_window")
    const id = await people.dossierOnTable({ kind: "renewal", valid_from: "2029-05-02", papers: ["test_sheet", "finance", "market_contract"] })
    await people.officer.post(`dossiers/${id}/assess`, { contents: CONTENTS })
    await people.officer.post(`dossiers/${id}/send`)
    expect((await office.post(`dossiers/${id}/begin-review`)).data.dossier).toMatchObject({ kind: "renewal", due_on: "2029-06-29" })
    const vote = async (form: "written" | "meeting") => {
      const { session, entry } = await people.sessionOn(id, fruit, FOUR, form)
      for (const [index, member] of members.entries()) await member.post(`score-sheets/${entry}/seal`, { answers: index === 0 && form === "written" ? { ...FOUR, "6.2": worth(fruit, "6.2", 0), "6.3": worth(fruit, "6.3", 0), "6.4": worth(fruit, "6.4", 0), "8": worth(fruit, "8", 1), "12": 0, "7": 0, "11": 0 } : FOUR })
      return (await secretary.post(`sessions/${session}/close`)).data.session.entries[0]
    }

    expect(await vote("written")).toMatchObject({ outcome: "to_meeting", evaluation: null })
    const met = await vote("meeting")
    expect(met).toMatchObject({ outcome: "evaluated", evaluation: { star: 4 } })
    const { id: standing } = (await office.get(`certificates?product_id=${product.id}`)).data.certificates[0]
    expect((await leader.post(`certificates/${standing}/renew`, { ...PAPER, decision_number: "99/QĐ-UBND", signed_on: "2029-06-15", evaluation_id: met.evaluation.id })).status).toBe(201)
    expect(await starOnPage(product.handle)).toMatchObject({ star: 4, state: "active", valid_until: "2032-06-14T17:00:00.000Z" })
  })

  it("every step of it is in the log with what was and what became of it", async () => {
    const people = await begin()
    const { product, producer, office, officer, leader, inspector, secretary, members, councilId } = people
    const cycle = (await office.post("cycles", { year: 2031 })).data.cycle.id as string
    await office.post(`cycles/${cycle}`, { plan_number: "12/KH-UBND" })
    await leader.post(`cycles/${cycle}/open`)
    const { idea } = (await producer.post("/producer/ideas", { title: "Mứt cam" })).data
    await producer.post(`/producer/ideas/${idea.id}/submit`)
    await officer.post(`ideas/${idea.id}/shortlist`)
    await office.post(`ideas/${idea.id}/accept`)
    const { plan } = (await producer.post("/producer/plans", { idea_id: idea.id })).data
    await producer.post(`/producer/plans/${plan.id}/submit`)
    await office.post(`plans/${plan.id}`, { mentor_body: "Hội Nông dân" })
    await office.post(`plans/${plan.id}/approve`)
    await producer.post(`/producer/plans/${plan.id}/start`)

    const dossier = await reviewed(people)
    const early = (await office.post("sessions", { council_id: councilId, title: "Phiên hủy", held_on: "2026-11-24", place: "UBND", form: "meeting" })).data.id as string
    const tabled = (await office.post(`sessions/${early}/dossiers`, { dossier_id: dossier })).data.session.entries[0].id as string
    await office.post(`sessions/${early}/entries/${tabled}/take-off`)
    await office.post(`sessions/${early}/cancel`)
    const { session, entry } = await people.sessionOn(dossier, fruit, FOUR)
    const on = `sessions/${session}/entries/${entry}`
    const [first, ...others] = members
    await first!.post(`score-sheets/${entry}/seal`, { answers: FOUR })
    const seat = (await secretary.get(`sessions/${session}`)).data.session.members.find(({ user_id }: { user_id: string }) => user_id === first!.id).id
    await secretary.post(`${on}/reopen`, { member_id: seat, reason: "Tích nhầm mục 12" })
    await first!.post(`score-sheets/${entry}/seal`, { answers: FOUR })
    await others[0]!.post(`score-sheets/${entry}/declare`, { reason: "Em ruột là giám đốc" })
    for (const member of others.slice(1)) await member.post(`score-sheets/${entry}/seal`, { answers: FOUR })
    await secretary.post(`${on}/knockouts`, { index: 0, found: true, reason: "Nghi hồ sơ giả" })
    await secretary.post(`${on}/knockouts`, { index: 0, found: false, reason: "Đã xác minh" })
    const { data } = await secretary.post(`sessions/${session}/close`)
    await people.settled()
    const evaluation_id = data.session.entries[0].evaluation.id
    const { certificate_id, decision_id } = (await leader.post("certificates", { ...PAPER, product_id: product.id, evaluation_id })).data
    await leader.post(`decisions/${decision_id}/annul`, { ...PAPER, decision_number: "3/QĐ", reason: "Ghi nhầm số" })
    await leader.post("certificates", { ...PAPER, decision_number: "4/QĐ", product_id: product.id, evaluation_id })

    const visit = async () => (await inspector.post("inspections", { product_id: product.id, kind: "surprise", planned_on: "2026-11-24", reason: "Phản ánh" })).data.inspection.id as string
    await inspector.post(`inspections/${await visit()}/cancel`, { reason: "Mưa lũ" })
    const inspection = await visit()
    await inspector.post(`inspections/${inspection}/findings`, { client_id: randomUUID(), item_key: null, verdict: "not_met", text: "Nhãn sai", found_at: "2026-11-24T02:00:00Z" })
    await inspector.post(`inspections/${inspection}/report`, { report: "Nhãn sai." })
    const { id: measure } = (await inspector.post(`inspections/${inspection}/propose`, { action: "revoke", ground: "breach_of_law", text: "Thu hồi" })).data.inspection.measures[0]
    const { findings } = (await producer.get("/producer/findings")).data
    await producer.post(`/producer/findings/${findings[0].id}/answer`, { text: "Đã in lại nhãn" })
    await leader.post(`measures/${measure}/rule`, { verdict: "approved", reason: "Vi phạm nhãn", decision_number: "5/QĐ", signed_on: "2026-11-24" })
    expect((await office.post("criteria-sets", { set: { ...(await office.get("criteria-sets")).data.criteria_sets.map(({ in_force: _, sheets: __, created_at: ___, updated_at: ____, deleted_at: _____, ...set }: Record<string, unknown>) => set).find(({ id }: { id: string }) => id === "Q148"), id: "Q2031" }, sheets: [] })).status).toBe(201)
    await people.settled()

    const entries = await container().resolve<AccessModuleService>(ACCESS_MODULE).listAuditEntries({}, { take: null })
    const whole = new Set(entries.filter(({ after }) => after !== null).map(({ deed }) => deed.replace(/^POST /, "")))
    const steps = ROUTES.filter(({ path, methods }) => methods.includes("POST") && /^\/(admin\/ocop|producer)\/(cycles|ideas|plans|dossiers|sessions|score-sheets|councils|criteria-sets|certificates|decisions|inspections|measures|findings)\b/.test(path)).map(({ path }) => path)
    /** What a producer writes before it hands in, and a member before sealing, is a draft; the rest of these need another beginning and are the same step of a workflow as one that was walked. */
    const unwalked = ["/producer/ideas", "/producer/ideas/:id", "/producer/plans", "/producer/plans/:id", "/producer/dossiers", "/producer/dossiers/:id", "/admin/ocop/score-sheets/:entry", ...["renew", "upgrade", "downgrade", "revoke", "open-grace"].map((verb) => `/admin/ocop/certificates/:id/${verb}`), "/admin/ocop/certificates/import"]
    const silent = steps.filter((path) => !unwalked.includes(path) && ![...whole].some((deed) => new RegExp(`^${path.replace(/:verb$/, "[a-z-]+").replace(/:\w+/g, "[^/]+")}$`).test(deed)))
    expect(silent).toEqual([])

    const of = (subject: string, id: string) => entries.filter((each) => each.subject === subject && each.subject_id === id)
    expect(of("dossier", dossier).map(({ before, after }) => [before?.state, after?.state])).toEqual(
      expect.arrayContaining([["draft", "submitted_to_commune"], ["submitted_to_commune", "commune_assessed"], ["sent_to_province", "advisory_review"], ["advisory_review", "council_scored"], ["council_scored", "recognised_3_4"]]),
    )
    expect(of("certificate", certificate_id)[0]).toMatchObject({ before: { star: null }, after: { star: 4, kind: "issue", decision_number: "2210/QĐ-UBND" }, roles: "leader", actor_type: "user", from_network: expect.stringMatching(/\/(24|48)$/) })
    expect(entries.filter(({ subject, after }) => subject === "certificate" && after?.decision_number === "5/QĐ")).toMatchObject([{ before: { star: 4 }, after: { star: null, kind: "revoke" } }])
    expect(of("session", session)).toContainEqual(expect.objectContaining({ before: { state: "open" }, after: expect.objectContaining({ state: "closed" }) }))
    expect(of("inspection", inspection).at(-1)).toMatchObject({ before: { state: "proposed" }, after: { state: "closed", ruling: { verdict: "approved" } } })

    const sheet = await api.get(`/admin/ocop/audit-entries/export?subject=dossier&subject_id=${dossier}`, { headers: admin(), responseType: "arraybuffer" })
    expect(Buffer.from(sheet.data).subarray(0, 2).toString()).toBe("PK")
    expect((await api.get(`/admin/ocop/audit-entries?subject=inspection&from=2026-11-24`, { headers: (await shop.staff("leader")) })).status).toBe(200)
    expect((await office.get("audit-entries")).status).toBe(403)
  })

  it("shows each what waits for them, and the office what waits for others", async () => {
    const people = await begin()
    const id = await people.dossierOnTable()
    const waits = async (who: { get: (path: string) => Promise<{ data: { waiting: { matter: string; count: number; mine: boolean }[] } }> }) =>
      Object.fromEntries((await who.get("overview")).data.waiting.map(({ matter, count, mine }) => [matter, mine ? `mine ${count}` : count]))

    const elsewhere = await shop.staff("commune_officer", { communes: ["00001"] })
    const before = await waits(people.officer)
    expect(before.dossiers_to_assess).toMatch(/^mine /)
    expect(await waits(people.office)).toMatchObject({ dossiers_to_assess: expect.any(Number), ideas_to_appraise: expect.stringMatching(/^mine/), applications_to_approve: expect.stringMatching(/^mine/), listings: expect.stringMatching(/^mine/) })
    expect(await waits({ get: (path) => api.get(`/admin/ocop/${path}`, { headers: elsewhere }) })).toEqual({})
    await people.officer.post(`dossiers/${id}/assess`, { contents: CONTENTS })
    const after = await waits(people.officer)
    expect(Number(String(before.dossiers_to_assess).slice(5)) - Number(String(after.dossiers_to_assess ?? "mine 0").slice(5))).toBe(1)
    await people.officer.post(`dossiers/${id}/send`)
    await people.office.post(`dossiers/${id}/begin-review`)
    await people.sessionOn(id, fruit, FOUR)
    expect(await waits(people.members[0]!)).toMatchObject({ sheets_to_score: "mine 1" })
    expect(await waits(people.secretary)).toMatchObject({ sessions_to_hold: "mine 1" })
    expect(await waits(people.office)).not.toHaveProperty("sheets_to_score")
    expect(await waits(people.leader)).toMatchObject({ decisions: expect.stringMatching(/^mine/), measures: expect.stringMatching(/^mine/) })
  })

  it("lets an officer see the visits of their own communes alone", async () => {
    const people = await begin()
    const { inspection } = (await people.inspector.post("inspections", { product_id: people.product.id, kind: "periodic", planned_on: "2026-11-24", reason: "Kế hoạch" })).data
    const elsewhere = { headers: await shop.staff("commune_officer", { communes: ["00001"] }) }

    expect((await people.officer.get("inspections")).data.inspections.map(({ id }: { id: string }) => id)).toContain(inspection.id)
    expect((await api.get("/admin/ocop/inspections", elsewhere)).data.count).toBe(0)
    expect((await api.get(`/admin/ocop/inspections/${inspection.id}`, elsewhere)).status).toBe(404)
  })
})
