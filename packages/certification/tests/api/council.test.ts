import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { shopSuite, turnClock } from "@ocop/test-kit"
import type { MySheetResponse, SessionDetail } from "../../src/http/council"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../src/modules/council"
import { type CriteriaSheet, gatedCriteria } from "../../src/rules/criteria"
import { allTop, sheetOf } from "../rules/council/q26"

const fruit = sheetOf("Q26", 1)
const honey = sheetOf("Q26", 4)
const SEATS = ["ubnd", "snnmt", "sct", "syt", "skhcn"]
type Headers = Record<string, string>

const idOf = ({ authorization }: Headers): string => JSON.parse(Buffer.from(authorization!.split(".")[1]!, "base64url").toString()).actor_id

shopSuite({}, ({ api, container, staff, admin, settled }) => {
  let members: Headers[]
  let secretary: Headers
  let office: Headers
  let councilId: string
  const council = () => container().resolve<CouncilModuleService>(COUNCIL_MODULE)
  const sql = () => container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const post = (headers: Headers, path: string, body: object = {}) => api.post(`/admin/ocop/${path}`, body, { headers })
  const get = (headers: Headers, path: string) => api.get(`/admin/ocop/${path}`, { headers })
  const score = (headers: Headers, entry: string, body: object = { answers: allTop(fruit) }) => post(headers, `score-sheets/${entry}/seal`, body)

  beforeAll(async () => {
    turnClock("2026-11-24T08:00:00+07:00")
    members = await Promise.all(SEATS.map(() => staff("council_member")))
    secretary = await staff("council_secretary")
    office = await staff("coordination_office")
    const { data } = await post(office, "councils", {
      composition: "province-2026",
      decision_number: "1204/QĐ-UBND",
      secretary_user_id: idOf(secretary),
      members: members.map((headers, index) => ({ seat: SEATS[index], user_id: idOf(headers) })),
    })
    councilId = data.id
    for (const [sheet, id] of [[1, "dossier_cam"], [4, "dossier_mat"]] as const) await aDossier(id, sheet)
  })
  beforeEach(() => turnClock("2026-11-24T08:00:00+07:00"))

  /** As the year leaves it when the advisory agency has done its part: its state with the line in the log the database asks for. */
  async function aDossier(id: string, sheet: number): Promise<void> {
    const since = "2026-11-20T09:00:00+07:00"
    await sql().transaction(async (trx: ReturnType<typeof sql>) => {
      await trx.raw(
        `insert into dossier (id, year, product_id, producer_id, producer_name, commune_code, province_code, title, search_text, kind, route, sheet, criteria_set_id, registration, report, papers, state, state_since)
         values (:id, 2026, :product, 'producer_1', 'HTX cam Sơn Thọ', '18313', '42', :id, :id, 'first', 'commune-2025', :sheet, 'Q26', '{}', '{}', '[]', 'draft', :since)`,
        { id, sheet, since, product: `prod_${id}` },
      )
      await trx.raw(
        `insert into year_transition (id, subject, subject_id, verb, from_state, to_state, by_role, by_id, by_name, at)
         values (:line, 'dossier', :id, 'review', 'draft', 'advisory_review', 'coordination_office', 'test', 'Cơ quan tham mưu', :since)`,
        { line: `line_${id}`, id, since },
      )
      await trx.raw("update dossier set state = 'advisory_review' where id = :id", { id })
    })
  }

  /** A session that is open, everybody there, with one dossier; ids. */
  async function openSession(dossier = "dossier_cam", sheet: CriteriaSheet = fruit) {
    const { data } = await post(office, "sessions", { council_id: councilId, title: "Đợt 2 năm 2026", held_on: "2026-11-24", place: "UBND tỉnh", form: "meeting" })
    const added = await post(office, `sessions/${data.id}/dossiers`, { dossier_id: dossier })
    expect(added.status).toBe(201)
    const entry = added.data.session.entries[0].id as string
    expect((await post(secretary, `sessions/${data.id}/open`)).status).toBe(200)
    const session = (await get(secretary, `sessions/${data.id}`)).data.session as SessionDetail
    for (const { id } of session.members) await post(secretary, `sessions/${data.id}/attendance`, { member_id: id, attended: true })
    for (const { id } of gatedCriteria(sheet)) await post(secretary, `sessions/${data.id}/entries/${entry}/agree`, { criterion: id, answer: allTop(sheet)[id] })
    return { id: data.id as string, entry, memberIds: session.members.map(({ id }) => id) }
  }

  it("scores, closes and moves the dossier on: five sheets, one average, one star", async () => {
    const { id, entry } = await openSession()
    for (const headers of members) expect((await score(headers, entry)).status).toBe(201)

    const { status, data } = await post(secretary, `sessions/${id}/close`)
    await settled()

    expect(status).toBe(200)
    expect(data.session).toMatchObject({ state: "closed", minutes: true, next: [] })
    expect(data.session.entries[0].evaluation).toMatchObject({ average: 100, average_text: "100,00", star: 5, band: 5, gate_star: 5, certifier: "central", criteria_set_id: "Q26" })
    expect(data.session.entries[0].evaluation.totals).toHaveLength(5)
    const { rows } = await sql().raw("select state, evaluation_id from dossier where id = 'dossier_cam'")
    expect(rows[0]).toEqual({ state: "forwarded_central", evaluation_id: data.session.entries[0].evaluation.id })
    const minutes = await api.get(`/admin/ocop/sessions/${id}/minutes`, { headers: secretary, responseType: "arraybuffer" })
    expect(Buffer.from(minutes.data).subarray(0, 2).toString()).toBe("PK")
  })

  it("shows nobody another's score, count or time before it is closed", async () => {
    const { id, entry } = await openSession()
    await score(members[0]!, entry)

    const other = JSON.stringify((await get(members[1]!, `sessions/${id}`)).data) + JSON.stringify((await get(members[1]!, `score-sheets/${entry}`)).data.versions)
    expect(other).not.toMatch(/"total"|"hash"|"sealed_at"/)
    for (const headers of [members[1]!, office, await staff("leader"), await staff("admin")]) {
      const session = (await get(headers, `sessions/${id}`)).data.session as SessionDetail
      expect(session.entries[0]).toMatchObject({ sealed: null, evaluation: null, agreed: [] })
    }
    const seen = (await get(secretary, `sessions/${id}`)).data.session as SessionDetail
    expect(seen.entries[0]!.sealed).toHaveLength(1)
    expect(JSON.stringify(seen)).not.toContain('"total"')
    expect((await get(office, `score-sheets/${entry}`)).status).toBe(403)
    const log = await sql().raw("select request::text as said from audit_entry where deed like '%score-sheets%'")
    for (const { said } of log.rows) expect(said).not.toMatch(/"1\.1"/)
  })

  it("refuses a forged member, a total, an average, a star, and whoever does not sit there", async () => {
    const { id, entry, memberIds } = await openSession()
    const forged = [{ member_id: memberIds[1] }, { total: 99 }, { average: 99 }, { star: 5 }, { paper_total: 99 }, { user_id: idOf(members[1]!) }]
    for (const extra of forged) expect((await score(members[0]!, entry, { answers: allTop(fruit), ...extra })).status).toBe(400)
    expect((await score(members[0]!, entry, { answers: { ...allTop(fruit), "9": 9 } })).data.message).toContain("tiêu chí 9")
    const { "9": _, ...incomplete } = allTop(fruit)
    expect((await score(members[0]!, entry, { answers: incomplete })).data.message).toContain("Chưa chấm: 9")

    expect((await score(await staff("council_member"), entry)).status).toBe(403)
    expect((await score(secretary, entry)).status).toBe(403)
    const other = await staff("council_secretary")
    for (const path of ["close", "open"]) expect((await post(other, `sessions/${id}/${path}`)).status).toBe(403)
    expect((await post(await staff("admin"), `sessions/${id}/close`)).status).toBe(403)
    expect(await council().listScoreSheets({})).toEqual([])
  })

  it("keeps a draft, seals it once, and opens it again only for a reason that is kept", async () => {
    const { id, entry, memberIds } = await openSession()
    await post(members[0]!, `score-sheets/${entry}`, { answers: { "1.1": 0 } })
    expect((await get(members[0]!, `score-sheets/${entry}`)).data).toMatchObject({ answers: { "1.1": 0 }, entry: { state: "draft" } })

    const sealed = await score(members[0]!, entry)
    expect(await score(members[0]!, entry)).toMatchObject({ status: 400, data: { code: "sealed_already" } })
    expect((await post(secretary, `sessions/${id}/entries/${entry}/reopen`, { member_id: memberIds[0], reason: "" })).status).toBe(400)
    expect((await post(secretary, `sessions/${id}/entries/${entry}/reopen`, { member_id: memberIds[0], reason: "Tích nhầm mục 4.1" })).status).toBe(200)
    const again = await score(members[0]!, entry, { answers: { ...allTop(fruit), "4.1": 2 } })

    const { versions } = (await get(members[0]!, `score-sheets/${entry}`)).data as MySheetResponse
    expect(versions).toMatchObject([
      { version: 1, hash: sealed.data.hash, reopened: { reason: "Tích nhầm mục 4.1" } },
      { version: 2, hash: again.data.hash, total: 98, reopened: null },
    ])
    for (const table of ["score_sheet", "score_reopening", "council_finding", "criteria_set", "criteria_sheet"]) {
      for (const statement of [`update ${table} set updated_at = now()`, `delete from ${table}`]) await expect(sql().raw(statement)).rejects.toThrow("append-only")
    }
  })

  it("keeps out who has an interest: declared, or a mentor of the producer", async () => {
    const { id, entry } = await openSession()
    await post(members[4]!, `score-sheets/${entry}/declare`, { reason: "Em ruột là giám đốc HTX" })
    expect(await score(members[4]!, entry)).toMatchObject({ status: 403, data: { code: "conflict_of_interest" } })
    for (const headers of members.slice(0, 4)) await score(headers, entry, { answers: { ...allTop(fruit), "12": 0 } })
    const { data } = await post(secretary, `sessions/${id}/close`)
    expect(data.session.entries[0].evaluation).toMatchObject({ average: 98 })
    expect(data.session.entries[0].evaluation.totals).toHaveLength(4)

    const session = await council().planSession({ council_id: councilId, title: "Phiên hai", place: "Hà Tĩnh", held_on: "2026-11-25", form: "meeting" })
    const facts = { dossier_id: "d_mentor", product_id: "p", producer_id: "q", code: null, title: "Mật ong", producer_name: "HTX", kind: "first" as const, criteria_set_id: "Q26", sheet: 4, related: [] }
    const mentored = await council().putOnTable({ ...facts, session_id: session.id, mentors: [{ body: "Sở Y tế", user_id: null }] })
    expect((await get(members[3]!, `score-sheets/${mentored.id}`)).data.barred).toMatchObject({ code: "mentor" })
    expect((await get(members[2]!, `score-sheets/${mentored.id}`)).data.barred).toBeNull()
  })

  it("is never half counted: five seal and the secretary closes, all at once", async () => {
    const { id, entry } = await openSession("dossier_mat", honey)

    const [closed, ...sealed] = await Promise.all([
      post(secretary, `sessions/${id}/close`),
      ...members.map((headers) => score(headers, entry, { answers: allTop(honey) })),
      ...members.map((headers) => score(headers, entry, { answers: allTop(honey) })),
    ])
    expect(sealed.filter(({ status }) => status === 201)).toHaveLength(5)
    if (closed!.status !== 200) {
      expect(closed!.data.message).toContain("chưa niêm phong")
      expect((await post(secretary, `sessions/${id}/close`)).status).toBe(200)
    }
    const [evaluation, ...others] = await council().listEvaluations({ session_id: id })
    expect(others).toEqual([])
    expect(evaluation).toMatchObject({ counted: 5, sum_hundredths: 50_000 })
    expect(await score(members[0]!, entry, { answers: allTop(honey) })).toMatchObject({ status: 400, data: { code: "session_not_open" } })
    await expect(sql().raw("update council_session set state = 'open' where id = ?", [id])).rejects.toThrow("nothing of it changes")
    await expect(sql().raw("update evaluation set star = 1")).rejects.toThrow("append-only")
  })

  it("says what is missing before it closes", async () => {
    const { id } = await openSession()
    expect((await post(secretary, `sessions/${id}/close`)).data).toMatchObject({ code: "not_ready_to_close" })
    const planned = await post(office, "sessions", { council_id: councilId, title: "Phiếu ý kiến", held_on: "2026-12-01", place: "Qua bưu điện", form: "written" })
    expect((await post(office, `sessions/${planned.data.id}/dossiers`, { dossier_id: "dossier_mat" })).data.code).toBe("written_for_renewals")
    const meeting = await post(office, "sessions", { council_id: councilId, title: "Phiên sau", held_on: "2026-12-02", place: "UBND tỉnh", form: "meeting" })
    expect((await post(office, `sessions/${meeting.data.id}/dossiers`, { dossier_id: "dossier_cam" })).data.code).toBe("on_another_table")
  })

  it("tells who sets up a shop that sells nothing yet what it still needs, and nobody else", async () => {
    const { data } = await get(admin(), "overview")
    expect(Object.fromEntries(data.set_up.map(({ matter, done }: { matter: string; done: boolean }) => [matter, done]))).toEqual({ operator: false, payment: true, delivery: false, people: true, producers: false, products: false })
    expect((await get(office, "overview")).data.set_up).toEqual([])
  })

  it("counts an old paper by its total alone, and publishing a set changes no old result", async () => {
    const session = await council().planSession({ council_id: councilId, title: "Đợt 1 năm 2020", place: "Vũ Quang", held_on: "2020-05-20", form: "meeting" })
    const entry = await council().putOnTable({ session_id: session.id, dossier_id: "old", product_id: "prod_old", producer_id: "q", code: null, title: "Mật ong", producer_name: "HTX", kind: "first", criteria_set_id: "Q1048", sheet: 4, mentors: [], related: [] })
    await post(secretary, `sessions/${session.id}/open`)
    for (const { id } of await council().listSessionMembers({ session_id: session.id })) await post(secretary, `sessions/${session.id}/attendance`, { member_id: id, attended: true })
    expect((await score(members[0]!, entry.id, { answers: allTop(honey) })).status).toBe(400)
    for (const [index, headers] of members.entries()) expect((await score(headers, entry.id, { paper_total: 60.25 + index })).status).toBe(201)
    await post(secretary, `sessions/${session.id}/close`)
    const before = (await get(office, "evaluations?product_id=prod_old")).data.evaluations
    expect(before).toMatchObject([{ criteria_set_id: "Q1048", average: 62.25, star: 3, gate_star: null, certifier: "province" }])

    const { data } = await get(office, "criteria-sets")
    const { in_force: _, sheets: __, created_at: ___, updated_at: ____, deleted_at: _____, ...q1048 } = data.criteria_sets.find(({ id }: { id: string }) => id === "Q1048")
    expect((await post(office, "criteria-sets", { set: { ...q1048, id: "Q2030", in_force_from: "2020-01-01" }, sheets: [honey] })).status).toBe(201)
    expect((await post(office, "criteria-sets", { set: { ...q1048, id: "Q1048" }, sheets: [] })).status).toBe(422)
    expect((await get(office, "evaluations?product_id=prod_old")).data.evaluations).toEqual(before)
  })
})
