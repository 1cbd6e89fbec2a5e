import type { InferTypeOf } from "@medusajs/framework/types"
import { Conflict } from "./conflict"
import { Council } from "./council"
import { CouncilFinding } from "./council-finding"
import { CouncilMember } from "./council-member"
import { CriteriaSetRow } from "./criteria-set"
import { CriteriaSheetRow } from "./criteria-sheet"
import { Evaluation } from "./evaluation"
import { ScoreDraft } from "./score-draft"
import { ScoreReopening } from "./score-reopening"
import { ScoreSheet } from "./score-sheet"
import { Session } from "./session"
import { SessionEntry } from "./session-entry"
import { SessionMember } from "./session-member"

export const MODELS = {
  Conflict,
  Council,
  CouncilFinding,
  CouncilMember,
  CriteriaSet: CriteriaSetRow,
  CriteriaSheet: CriteriaSheetRow,
  Evaluation,
  ScoreDraft,
  ScoreReopening,
  ScoreSheet,
  Session,
  SessionEntry,
  SessionMember,
}

export type CouncilRow = InferTypeOf<typeof Council>
export type CouncilMemberRow = InferTypeOf<typeof CouncilMember>
export type SessionRow = InferTypeOf<typeof Session>
export type MemberRow = InferTypeOf<typeof SessionMember>
export type EntryRow = InferTypeOf<typeof SessionEntry>
export type SheetRow = InferTypeOf<typeof ScoreSheet>
export type ReopeningRow = InferTypeOf<typeof ScoreReopening>
export type FindingRow = InferTypeOf<typeof CouncilFinding>
export type EvaluationRow = InferTypeOf<typeof Evaluation>
export type ConflictRow = InferTypeOf<typeof Conflict>
