import type { MedusaContainer } from "@medusajs/framework/types"
import type { MySheetResponse, MySheetRow } from "../../http/council"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../modules/council"
import type { EntryRow, MemberRow, SessionRow } from "../../modules/council/models"
import { REFUSALS } from "../../modules/council/refusals"
import { newestOf, type SheetWithReopening, whyBarred } from "../../modules/council/scoring"
import type { Answers } from "../../rules/criteria"

interface Mine {
  session: SessionRow
  member: MemberRow
  entry: EntryRow
  sheets: SheetWithReopening[]
  drafted: boolean
  declared: boolean
}

/** Everything on the tables I sit at, newest session first. Reads nobody's sheet but mine. */
export async function readMySheets(container: MedusaContainer, userId: string): Promise<MySheetRow[]> {
  const council = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const members = (await council.listSessionMembers({ user_id: userId }, { take: 100, order: { created_at: "DESC" } })) as MemberRow[]
  const sessions = (await council.listSessions({ id: members.map(({ session_id }) => session_id), state: ["planned", "open", "closed"] }, { take: 100, order: { held_on: "DESC" } })) as SessionRow[]
  const rows: MySheetRow[] = []
  for (const session of sessions) {
    const member = members.find(({ session_id }) => session_id === session.id)!
    const entries = (await council.listSessionEntries({ session_id: session.id }, { take: null, order: { position: "ASC" } })) as EntryRow[]
    const mine = await mineOf(council, entries.map(({ id }) => id), member.id)
    for (const entry of entries) rows.push(toRow({ session, member, entry, ...mine(entry.id) }))
  }
  return rows
}

export async function readMySheet(container: MedusaContainer, entryId: string, userId: string): Promise<MySheetResponse> {
  const council = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const [entry] = (await council.listSessionEntries({ id: entryId }, { take: 1 })) as EntryRow[]
  if (!entry) throw REFUSALS.unknown("phiếu")
  const member = await council.memberOf(entry.session_id, userId)
  const session = (await council.retrieveSession(entry.session_id)) as SessionRow
  const mine = (await mineOf(council, [entryId], member.id))(entryId)
  const [draft] = await council.listScoreDrafts({ entry_id: entryId, member_id: member.id }, { take: 1 })
  const { current, newest } = newestOf(mine.sheets)
  const shown = current ?? draft ?? newest
  return {
    entry: { ...toRow({ session, member, entry, ...mine }), code: entry.code, dossier_id: entry.dossier_id },
    criteria_set: await council.retrieveSet(entry.criteria_set_id),
    sheet: await council.findSheet(entry.criteria_set_id, entry.sheet),
    answers: (shown?.answers ?? {}) as Answers,
    paper_total: current ? (current.answers ? null : Number(current.total)) : (draft?.paper_total ?? null),
    versions: mine.sheets.map(({ version, total, hash, sealed_at, reopening }) => ({
      version,
      total: Number(total),
      hash,
      sealed_at: new Date(sealed_at).toISOString(),
      reopened: reopening && { reason: reopening.reason, by_name: reopening.by_name, at: new Date(reopening.reopened_at).toISOString() },
    })),
    barred: whyBarred(entry, userId, mine.declared),
  }
}

/** What this one member has done, by entry. */
async function mineOf(council: CouncilModuleService, entryIds: string[], memberId: string) {
  const sheets = await council.sheetsOf(entryIds, memberId)
  const drafts = await council.listScoreDrafts({ entry_id: entryIds, member_id: memberId }, { take: null, select: ["id", "entry_id"] })
  const conflicts = await council.listConflicts({ entry_id: entryIds, member_id: memberId }, { take: null })
  return (entryId: string): Pick<Mine, "sheets" | "drafted" | "declared"> => ({
    sheets: sheets.filter(({ entry_id }) => entry_id === entryId),
    drafted: drafts.some(({ entry_id }) => entry_id === entryId),
    declared: conflicts.some(({ entry_id }) => entry_id === entryId),
  })
}

function toRow(mine: Mine): MySheetRow {
  const { session, entry } = mine
  return {
    id: entry.id,
    session: { id: session.id, title: session.title, state: session.state, held_on: session.held_on },
    title: entry.title,
    producer: entry.producer_name,
    criteria_set_id: entry.criteria_set_id,
    sheet: entry.sheet,
    state: stateOf(mine),
  }
}

function stateOf({ session, member, entry, sheets, drafted, declared }: Mine): MySheetRow["state"] {
  if (whyBarred(entry, member.user_id, declared)) return "not_mine"
  const { current, newest } = newestOf(sheets)
  if (current) return "sealed"
  if (session.state === "planned") return "not_open"
  if (session.state !== "open") return "closed"
  if (newest) return "reopened"
  return drafted ? "draft" : "to_score"
}
