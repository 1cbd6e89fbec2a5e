import { CERTIFICATION_MODULE, type CertificationModuleService, now } from "@ocop/certification/modules/certification"
import { COUNCIL_MODULE, type CouncilModuleService } from "@ocop/certification/modules/council"
import { ANNUAL_CYCLE_MODULE, type AnnualCycleModuleService } from "@ocop/certification/modules/annual-cycle"
import { ACCESS_MODULE, type AccessModuleService } from "@ocop/access/modules/access"
import { ROLES } from "@ocop/access/rules"
import { shopSuite, turnClock } from "@ocop/test-kit"
import fc from "fast-check"
import { randomUUID } from "node:crypto"
import { certificateStateOf, decisionsThatCount, isGrant, starOf } from "../../src/rules"
import { gatedCriteria } from "../../src/rules/criteria"
import { RECOGNISED, ROUTES } from "../../src/rules/year"
import { allTop, sheetOf, worth } from "../rules/council/q26"
import { CONTENTS, freeProducts, idOf, officeAtWork, type Said } from "./office-at-work"

/** Another number is another walk; this one is walked in every run. */
const SEED = Number(process.env.FUZZ_SEED ?? 20261124)
const CALLS = Number(process.env.FUZZ_CALLS ?? 450)
const MOST_MS = Number(process.env.FUZZ_MS ?? 18_000)
const DAY = 86_400_000

const fruit = sheetOf("Q26", 1)
const SCORES = [allTop(fruit), { ...allTop(fruit), "4.1": worth(fruit, "4.1", 3) }, { ...allTop(fruit), "2.3": worth(fruit, "2.3", 1) }, { ...allTop(fruit), "9": "none" as const }]
const VERBS = [...new Set(Object.values(ROUTES).flatMap(({ transitions }) => transitions.map(({ verb }) => verb)))]

type Who = { headers: Record<string, string>; id: string; post: (path: string, body?: object) => Promise<Said>; get: (path: string) => Promise<Said> }

shopSuite({ demo: true }, (shop) => {
  it("whoever calls whatever in whatever order: no star without its decision, no two certificates, no score before the council has closed, nothing breaks", async () => {
    let at = Date.parse("2026-11-24T09:00:00+07:00")
    const turn = (days: number) => turnClock(new Date((at += days * DAY)).toISOString())
    turn(0)
    const { api, container } = shop
    const certification = container().resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const council = container().resolve<CouncilModuleService>(COUNCIL_MODULE)
    const year = container().resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)

    const [product] = await freeProducts(shop)
    const people = await officeAtWork(shop, { productId: product!.id, producerId: product!.producer.id })
    const strangers = await Promise.all(ROLES.filter((role) => role !== "producer").map((role) => shop.staff(role, role === "commune_officer" || role === "steering_member" ? { communes: ["00001"] } : role === "sales_point_manager" || role === "seller" ? { points: ["point_x"] } : {})))
    const speak = (headers: Record<string, string>): Who => ({
      headers,
      id: idOf(headers),
      post: (path, body = {}) => api.post(path.startsWith("/") ? path : `/admin/ocop/${path}`, body, { headers }),
      get: (path) => api.get(path.startsWith("/") ? path : `/admin/ocop/${path}`, { headers }),
    })
    const insiders: Who[] = [people.office, people.leader, people.inspector, people.secretary, people.officer, ...people.members, people.producer]
    const everybody: Who[] = [...insiders, ...strangers.map(speak), speak(shop.admin())]

    // It begins a step before the star: one dossier scored by everybody, its session about to be closed.
    const dossiers = [await people.dossierOnTable()]
    await people.officer.post(`dossiers/${dossiers[0]}/assess`, { contents: CONTENTS })
    await people.officer.post(`dossiers/${dossiers[0]}/send`)
    await people.office.post(`dossiers/${dossiers[0]}/begin-review`)
    const open = await people.sessionOn(dossiers[0]!, fruit, SCORES[1]!)
    for (const member of people.members) await member.post(`score-sheets/${open.entry}/seal`, { answers: SCORES[1] })
    const known = { sessions: [open.session] }

    /** What there is to call about, as the database has it now. */
    async function things() {
      const [entries, evaluations, certificates, decisions, measures] = await Promise.all([
        council.listSessionEntries({ product_id: product!.id }, { take: null, select: ["id", "session_id"] }),
        council.listEvaluations({ product_id: product!.id }, { take: null, select: ["id", "star", "session_id"] }),
        certification.listCertificates({ product_id: product!.id }, { take: null, select: ["id"] }),
        certification.listDecisions({ product_id: product!.id }, { take: null, select: ["id"] }),
        people.leader.get("inspections?limit=5&order=-code"),
      ])
      return { entries, evaluations, certificates, decisions, inspections: measures.data.inspections as { id: string }[] }
    }

    const call = fc.record({ who: fc.nat(), fitting: fc.boolean(), what: fc.nat(), which: fc.nat(), how: fc.nat() })
    const calls = fc.sample(call, { seed: SEED, numRuns: CALLS })
    const told: string[] = []
    let done = 0
    // A slow machine walks a shorter way, the same one.
    const begun = performance.now()

    for (const { who, fitting, what, which, how } of calls) {
      if (performance.now() - begun > MOST_MS) break
      const { entries, evaluations, certificates, decisions, inspections } = await things()
      const pick = <Row>(rows: readonly Row[]): Row | undefined => rows[which % Math.max(1, rows.length)]
      const anyone = everybody[who % everybody.length]!
      const as = (fit: Who) => (fitting ? fit : anyone)
      const day = new Date(at + 7 * 3_600_000).toISOString().slice(0, 10)
      const paper = { decision_number: `${done}/QĐ-UBND`, signed_on: day, issued_by: how % 4 === 0 ? "Bộ Nông nghiệp và Môi trường" : "UBND tỉnh Hà Tĩnh", reason: "Theo kết quả" }
      const dossier = pick(dossiers)!
      const entry = pick(entries)
      const session = entry?.session_id ?? pick(known.sessions)
      const on = `sessions/${session}/entries/${entry?.id}`
      const evaluation_id = pick(evaluations)?.id ?? "ceval_none"
      const certificate = pick(certificates)?.id ?? "cert_none"
      const answers = SCORES[how % SCORES.length]!
      const member = people.members[how % people.members.length]!

      const deeds: (() => Promise<Said | Said[]>)[] = [
        // the dossier
        async () => as(people.producer).post("/producer/dossiers", { product_id: product!.id, kind: (["first", "upgrade", "renewal"] as const)[how % 3], sheet: 1 }),
        async () => as(people.producer).post(`/producer/dossiers/${dossier}/submit`),
        async () => as(people.officer).post(`dossiers/${dossier}/assess`, { contents: CONTENTS }),
        async () => as(people.officer).post(`dossiers/${dossier}/send`),
        async () => as(people.office).post(`dossiers/${dossier}/begin-review`),
        async () => anyone.post(`dossiers/${dossier}/${VERBS[how % VERBS.length]}`, how % 2 ? { reason: "Vì lý do này" } : {}),
        // the session
        async () => as(people.office).post("sessions", { council_id: people.councilId, title: "Phiên thử", held_on: day, place: "UBND", form: how % 5 === 0 ? "written" : "meeting" }),
        async () => as(people.office).post(`sessions/${pick(known.sessions)}/dossiers`, { dossier_id: dossier }),
        async () => as(people.secretary).post(`sessions/${session}/open`),
        async () => as(people.secretary).post(`sessions/${session}/${how % 9 === 0 ? "cancel" : "close"}`),
        async () => {
          const seats = (await people.secretary.get(`sessions/${session}`)).data.session?.members ?? []
          return Promise.all(seats.map(({ id }: { id: string }) => as(people.secretary).post(`sessions/${session}/attendance`, { member_id: id, attended: how % 7 !== 0 })))
        },
        async () => Promise.all(gatedCriteria(fruit).map(({ id }) => as(people.secretary).post(`${on}/agree`, { criterion: id, answer: answers[id], reason: "Hội đồng thống nhất lại" }))),
        async () => as(people.secretary).post(`${on}/knockouts`, { index: how % 6, found: how % 4 === 0, reason: "Hội đồng xem lại" }),
        async () => as(people.secretary).post(`${on}/reopen`, { member_id: "csm_none", reason: "Tích nhầm" }),
        async () => Promise.all(people.members.map((each) => each.post(`score-sheets/${entry?.id}/seal`, { answers }))),
        async () => as(member).post(`score-sheets/${entry?.id}/seal`, how % 3 ? { answers } : { answers, total: 100 }),
        async () => as(member).post(`score-sheets/${entry?.id}${how % 11 === 0 ? "/declare" : ""}`, how % 11 === 0 ? { reason: "Có lợi ích" } : { answers }),
        // the decision
        async () => as(people.leader).post("certificates", { ...paper, product_id: product!.id, evaluation_id }),
        async () => as(people.leader).post(`certificates/${certificate}/${["renew", "upgrade"][how % 2]}`, { ...paper, evaluation_id }),
        async () => as(people.leader).post(`certificates/${certificate}/${["open-grace", "revoke", "downgrade"][how % 3]}`, { ...paper, ...(how % 3 === 1 && { ground: "other" }), ...(how % 3 === 2 && { star: 3 }) }),
        async () => as(people.leader).post(`decisions/${pick(decisions)?.id}/annul`, paper),
        async () => anyone.post("certificates", { ...paper, product_id: product!.id, evaluation_id, star: 5 }),
        // the visit
        async () => as(people.inspector).post("inspections", { product_id: product!.id, kind: "surprise", planned_on: day, reason: "Phản ánh" }),
        async () => as(people.inspector).post(`inspections/${pick(inspections)?.id}/findings`, { client_id: randomUUID(), item_key: null, verdict: "not_met", text: "Sai nhãn", found_at: new Date(at).toISOString() }),
        async () => as(people.inspector).post(`inspections/${pick(inspections)?.id}/report`, { report: "Biên bản" }),
        async () => as(people.inspector).post(`inspections/${pick(inspections)?.id}/propose`, { action: (["revoke", "suspend_sale", "warn"] as const)[how % 3], ground: "other", text: "Đề xuất" }),
        async () => {
          const measures = (await people.leader.get(`inspections/${pick(inspections)?.id}`)).data.inspection?.measures ?? []
          return as(people.leader).post(`measures/${measures.at(-1)?.id}/rule`, { verdict: how % 3 ? "approved" : "refused", reason: "Theo biên bản", decision_number: `${done}/QĐ`, signed_on: day })
        },
        // and time passes
        async () => {
          turn([1, 7, 200, 500][how % 4]!)
          return []
        },
      ]
      const index = what % deeds.length
      const said = [await deeds[index]!()].flat()
      done += 1
      told.push(`${index} ${said.map(({ status }) => status)}`)
      const story = `call ${done} of seed ${SEED}: ${told.slice(-6).join(" | ")}`
      for (const { status, data } of said) {
        expect(status, `${story} ${JSON.stringify(data)?.slice(0, 300)}`).toBeLessThan(500)
        if (status === 201 && data.id && index === 6) known.sessions.push(data.id)
        if (status === 201 && data.dossier) dossiers.push(data.dossier.id)
      }
      await lawful(story)
    }
    await shop.settled()
    await lawful("at the end")
    expect(done).toBeGreaterThan(0)
    if (process.env.FUZZ_MS) console.warn(`${done} calls, ${told.filter((line) => / 20[01]/.test(line)).length} taken`)

    async function lawful(story: string): Promise<void> {
      const made = await certification.listDecisionsOf(product!.id)
      const rows = await certification.listDecisions({ product_id: product!.id }, { take: null })
      const standing = made.filter(isGrant).filter(({ certificate }) => certificateStateOf(made, certificate.id, now())?.stands)
      expect(standing.length, story).toBeLessThanOrEqual(1)
      const star = starOf(made, now())
      for (const grant of decisionsThatCount(made).filter(isGrant)) {
        const { evaluation_id } = rows.find(({ id }) => id === grant.id)!
        const [evaluation] = await council.listEvaluations({ id: evaluation_id ?? "" }, { take: 1 })
        expect(evaluation, story).toMatchObject({ product_id: product!.id })
        expect(evaluation!.star!, story).toBeGreaterThanOrEqual(grant.certificate.star)
        expect((await council.retrieveSession(evaluation!.session_id)).state, story).toBe("closed")
        if (grant.certificate.star === 5) expect(grant.issued_by, story).toMatch(/^Bộ/)
      }
      if (star) expect(standing.map(({ certificate }) => certificate.id), story).toEqual([star.certificate_id])

      for (const { state, evaluation_id } of await year.listDossiers({ id: dossiers }, { take: null })) {
        if ((RECOGNISED as string[]).includes(state)) expect(rows.some((row) => row.evaluation_id === evaluation_id), story).toBe(true)
      }
      if (done % 12 !== 0) return
      for (const { id } of await council.listSessions({ state: ["planned", "open"], title: "Phiên thử" }, { take: null })) {
        for (const onlooker of [people.office, people.leader, people.members[0]!, people.secretary]) expect(JSON.stringify((await onlooker.get(`sessions/${id}`)).data), story).not.toMatch(/"(total|average|hash|star)":/)
      }
      const log = await container().resolve<AccessModuleService>(ACCESS_MODULE).listAuditEntries({ subject: ["score_sheet", "agreed_option"] }, { take: 200, order: { at: "DESC" } })
      expect(JSON.stringify(log), story).not.toMatch(/"(1\.1|4\.1|total|answer)":(?!"\[)/)
    }
  }, MOST_MS + 42_000)
})
