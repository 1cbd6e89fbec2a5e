import { COUNCIL_MODULE, type CouncilModuleService } from "@ocop/certification/modules/council"
import { Modules } from "@medusajs/framework/utils"
import { DEMO_LOGINS } from "../data/logins"
import { CLOSED_SESSION, OPEN_SESSION, PAPER_COUNCIL, PAPER_SESSION, SEATS_2026 } from "../data/sessions"
import type { SeedContext } from "./context"

type Sheet = NonNullable<Awaited<ReturnType<CouncilModuleService["findSheet"]>>>
type Answers = Parameters<CouncilModuleService["sealSheet"]>[0]["answers"]
interface Person {
  user_id: string
  name: string
}

const at = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`)

/** Councils and their sessions: one copied from papers of 2020, one of this year with every sheet, one that waits for scores. Goes on where it was interrupted. */
export async function seedCouncil({ container, query }: SeedContext, products: Map<string, string>): Promise<{ upgrade: string }> {
  const council = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const { members, secretary } = await logins()

  const paperSecretary = { user_id: "giay-2020-thu-ky", name: "Thư ký (minh họa)" }
  const paper = await councilOf("MH-09/QĐ-UBND", { composition: "district-2019", secretary: paperSecretary, members: PAPER_COUNCIL })
  await heldSession({
    ...PAPER_SESSION,
    council_id: paper,
    by: paperSecretary,
    entries: PAPER_SESSION.entries.map((entry) => ({ ...entry, kind: "first" as const, sheets: entry.totals.map((total, index) => ({ user_id: PAPER_COUNCIL[index]!.user_id, answers: {}, paper_total: total })), agreed: {} })),
  })

  const province = await councilOf("MH-78/QĐ-UBND", { composition: "province-2026", secretary, members: members.map((member, index) => ({ ...member, seat: SEATS_2026[index]! })) })
  const entries = await Promise.all(
    CLOSED_SESSION.entries.map(async (entry) => {
      const sheet = (await council.findSheet(CLOSED_SESSION.criteria_set_id, entry.sheet))!
      const sheets = members.map(({ user_id }, index) => ({ user_id, answers: plausible(sheet, entry.star, index), paper_total: null }))
      return { ...entry, sheets, agreed: marked(sheet, plausible(sheet, entry.star, 0)) }
    }),
  )
  await heldSession({ ...CLOSED_SESSION, council_id: province, by: secretary, entries })
  await openSession(province)
  const [upgrade] = await council.listEvaluations({ product_id: products.get(CLOSED_SESSION.entries[0].product)!, criteria_set_id: CLOSED_SESSION.criteria_set_id }, { take: 1 })
  return { upgrade: upgrade!.id }

  async function logins(): Promise<{ members: Person[]; secretary: Person }> {
    const wanted = DEMO_LOGINS.filter(({ role }) => role === "council_member" || role === "council_secretary")
    const users = await container.resolve(Modules.USER).listUsers({ email: wanted.map(({ email }) => email) }, { take: wanted.length })
    const people = wanted.map(({ role, email, first_name }) => ({ role, user_id: users.find((user) => user.email === email)!.id, name: first_name }))
    const personOf = ({ user_id, name }: Person): Person => ({ user_id, name })
    return { members: people.filter(({ role }) => role === "council_member").map(personOf), secretary: personOf(people.find(({ role }) => role === "council_secretary")!) }
  }

  async function councilOf(decision_number: string, draft: Omit<Parameters<CouncilModuleService["setUpCouncil"]>[0], "decision_number">): Promise<string> {
    const [known] = await council.listCouncils({ decision_number }, { take: 1 })
    return known?.id ?? (await council.setUpCouncil({ ...draft, decision_number })).id
  }

  async function sessionOf(draft: { council_id: string; title: string; place: string; held_on: string }) {
    const [known] = await council.listSessions({ title: draft.title, held_on: draft.held_on }, { take: 1 })
    const { council_id, title, place, held_on } = draft
    return known ?? (await council.planSession({ council_id, title, place, held_on, form: "meeting" }))
  }

  interface HeldEntry {
    product: string
    sheet: number
    kind: "first" | "upgrade" | "renewal"
    sheets: { user_id: string; answers: Answers; paper_total: number | null }[]
    agreed: Answers
  }

  /** A session from its beginning to its end, at the hours of its day. */
  async function heldSession(draft: { council_id: string; title: string; place: string; held_on: string; criteria_set_id: string; by: Person; entries: HeldEntry[] }): Promise<void> {
    const session = await sessionOf(draft)
    if (session.state === "closed") return
    const day = draft.held_on
    for (const { product, sheet: number, kind } of session.state === "planned" ? draft.entries : []) {
      const [known] = await council.listSessionEntries({ session_id: session.id, product_id: products.get(product)! }, { take: 1 })
      if (!known) await council.putOnTable({ session_id: session.id, dossier_id: `giay-${day}-${product}`, ...(await factsOf(product)), kind, criteria_set_id: draft.criteria_set_id, sheet: number, mentors: [], related: [] })
    }
    if (session.state === "planned") await council.moveSession(session.id, "open", at(day, "08:00"))
    for (const { id } of await council.listSessionMembers({ session_id: session.id }, { take: null })) await council.recordAttendance(session.id, id, true)
    for (const { product, sheets, agreed: options } of draft.entries) {
      const [entry] = await council.listSessionEntries({ session_id: session.id, product_id: products.get(product)! }, { take: 1 })
      for (const [criterion, answer] of Object.entries(options)) await council.recordAgreement({ entry_id: entry!.id, criterion, answer, by: draft.by, at: at(day, "10:30") })
      const sealed = await council.listScoreSheets({ entry_id: entry!.id }, { take: null })
      const seated = await council.listSessionMembers({ session_id: session.id }, { take: null })
      const done = new Set(sealed.map(({ member_id }) => seated.find(({ id }) => id === member_id)?.user_id))
      for (const scored of sheets.filter(({ user_id }) => !done.has(user_id))) await council.sealSheet({ ...scored, entry_id: entry!.id, at: at(day, "10:45") })
    }
    await council.closeSession(session.id, at(day, "11:15"))
  }

  async function factsOf(handle: string) {
    const { data } = await query.graph({ entity: "product", fields: ["id", "title", "producer.id", "producer.name"], filters: { handle } })
    const product = data[0] as unknown as { id: string; title: string; producer: { id: string; name: string } }
    return { product_id: product.id, producer_id: product.producer.id, producer_name: product.producer.name, title: product.title, code: null }
  }

  /** Opened with every dossier that waits for a council; left alone once it is there. */
  async function openSession(council_id: string): Promise<void> {
    const { data } = await query.graph({ entity: "dossier", fields: ["id", "product_id", "producer_id", "producer_name", "title", "code", "kind", "criteria_set_id", "sheet"], filters: { state: "advisory_review" } })
    if (data.length === 0) return
    const session = await sessionOf({ ...OPEN_SESSION, council_id })
    if (session.state !== "planned") return
    for (const { id, product_id, producer_id, producer_name, title, code, kind, criteria_set_id, sheet: number } of data) {
      const [known] = await council.listSessionEntries({ session_id: session.id, dossier_id: id }, { take: 1 })
      if (!known) await council.putOnTable({ session_id: session.id, dossier_id: id, product_id, producer_id, producer_name, title, code, kind: kind as "first", criteria_set_id, sheet: number, mentors: [], related: [] })
    }
    await council.moveSession(session.id, "open", at(OPEN_SESSION.held_on, "08:00"))
    for (const { id } of await council.listSessionMembers({ session_id: session.id }, { take: null })) await council.recordAttendance(session.id, id, true)
  }
}

/** A sheet as a member might tick it who finds so many stars: every mark met, the rest good, each member a little different; below three stars everything is poor. */
function plausible(sheet: Sheet, star: number, member: number): Answers {
  return Object.fromEntries(
    sheet.sections.flatMap(({ criteria }) => criteria).map(({ id, options }, index) => {
      const needed = Math.max(0, ...options.filter(({ minimumForStar }) => (minimumForStar ?? 9) <= star).map(({ points }) => points))
      if (star < 3) return [id, id.startsWith("5") ? 1 : (index + member) % 2 === 0 ? Math.min(1, options.length - 1) : 0]
      const lowest = options.findIndex(({ points }) => points >= needed)
      const generous = (index + member) % 3 === 0 ? Math.max(lowest, options.length - 2) : options.length - 1
      const picked = star === 5 || (index + member) % 6 === 0 ? generous : lowest
      return [id, needed > 0 ? Math.max(lowest, picked) : generous]
    }),
  )
}

/** Only the criteria on which a council has to agree. */
function marked(sheet: Sheet, answers: Answers): Answers {
  const ids = sheet.sections.flatMap(({ criteria }) => criteria).filter(({ options }) => options.some(({ minimumForStar }) => minimumForStar !== undefined)).map(({ id }) => id)
  return Object.fromEntries(ids.map((id) => [id, answers[id]!]))
}
