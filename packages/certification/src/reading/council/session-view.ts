import type { MedusaContainer } from "@medusajs/framework/types"
import type { SessionDetail, SessionEntryView, SessionRow as SessionRowView } from "../../http/council"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../modules/council"
import { type Table, tableOf } from "../../modules/council/closing"
import { currentFindings, toAnswer } from "../../modules/council/current"
import type { ConflictRow, CouncilRow, EvaluationRow, FindingRow, SessionRow } from "../../modules/council/models"
import { compositionOf, hasQuorum, movesFrom, needed, openAgreements } from "../../rules/council"
import { toEvaluationViews } from "./evaluation-view"

/** Who looks: what a session shows before it is closed depends on it. */
export interface Onlooker {
  user_id: string
}

const iso = (at: Date | string | null): string | null => (at ? new Date(at).toISOString() : null)

export async function toSessionRows(container: MedusaContainer, rows: readonly SessionRow[]): Promise<SessionRowView[]> {
  const council = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const councils = await council.listCouncils({ id: [...new Set(rows.map(({ council_id }) => council_id))] }, { take: null, select: ["id", "name"] })
  const entries = await council.listSessionEntries({ session_id: rows.map(({ id }) => id) }, { take: null, select: ["id", "session_id"] })
  return rows.map(({ id, title, state, form, held_on, place, council_id }) => ({
    id,
    title,
    state,
    form,
    held_on,
    place,
    council: councils.find((each) => each.id === council_id)?.name ?? "",
    dossiers: entries.filter(({ session_id }) => session_id === id).length,
  }))
}

/**
 * A session as this person may see it. Until it is closed nobody gets a score, a count or a time of sealing; its secretary alone
 * sees whose sheets are in, to know whom to wait for.
 */
export async function readSession(container: MedusaContainer, id: string, { user_id }: Onlooker): Promise<SessionDetail> {
  const council = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const session = (await council.retrieveSession(id)) as SessionRow
  const body = (await council.retrieveCouncil(session.council_id)) as CouncilRow
  const table = await tableOf(council, session)
  const ids = table.entries.map((entry) => entry.id)
  const findings = currentFindings((await council.listCouncilFindings({ entry_id: ids }, { take: null })) as FindingRow[])
  const conflicts = (await council.listConflicts({ entry_id: ids }, { take: null })) as ConflictRow[]
  const evaluations = await toEvaluationViews(council, (await council.listEvaluations({ session_id: id }, { take: null })) as EvaluationRow[])
  const members = await council.listSessionMembers({ session_id: id }, { take: null, order: { position: "ASC" } })
  const secretary = body.secretary_user_id === user_id
  const done = session.state === "closed"
  const { quorum } = compositionOf(body.composition)!
  const [row] = await toSessionRows(container, [session])
  return {
    ...row!,
    level: body.level,
    quorum: { needed: needed(quorum, members.length), seated: members.length, present: members.filter(({ attended }) => attended).length, reached: hasQuorum(quorum, members) },
    opened_at: iso(session.opened_at),
    closed_at: iso(session.closed_at),
    secretary: { user_id: body.secretary_user_id, name: body.secretary_name },
    mine_as_secretary: secretary,
    members: members.map(({ id: memberId, seat, kind, office, name, user_id: memberUser, attended }) => ({ id: memberId, seat, kind, office, name, user_id: memberUser, attended, me: memberUser === user_id })),
    entries: table.entries.map((entry): SessionEntryView => {
      const onTable = table.session.entries.find((each) => each.id === entry.id)!
      const known = secretary || done ? findings.filter(({ entry_id }) => entry_id === entry.id) : []
      return {
        id: entry.id,
        dossier_id: entry.dossier_id,
        code: entry.code,
        title: entry.title,
        producer: entry.producer_name,
        kind: entry.kind,
        criteria_set_id: entry.criteria_set_id,
        sheet: entry.sheet,
        total_only: onTable.sheet === null,
        agreed: known.flatMap(({ kind, about, finding, by_name, recorded_at, reason }) =>
          kind === "option" ? [{ criterion: about, answer: toAnswer(finding), by_name, at: iso(recorded_at)!, reason }] : [],
        ),
        open_agreements: secretary && !done ? openAgreements(onTable) : [],
        knockouts: known.flatMap(({ kind, about, finding }) => (kind === "knockout" ? [{ index: Number(about), found: finding === "found" }] : [])),
        conflicts: conflictsOf(table, entry.id, conflicts),
        sealed: secretary && !done ? onTable.sheets.map(({ member_id }) => member_id) : null,
        outcome: entry.outcome,
        evaluation: evaluations.find(({ dossier_id }) => dossier_id === entry.dossier_id) ?? null,
      }
    }),
    next: movesFrom(session.state),
    minutes: done,
  }
}

const NOT_DECLARED = "Đỡ đầu hoặc là người của chủ thể"

function conflictsOf(table: Table, entryId: string, conflicts: readonly ConflictRow[]): { member_id: string; reason: string }[] {
  const { conflicted } = table.session.entries.find(({ id }) => id === entryId)!
  return conflicted.map((member_id) => ({
    member_id,
    reason: conflicts.find((each) => each.entry_id === entryId && each.member_id === member_id)?.reason ?? NOT_DECLARED,
  }))
}
