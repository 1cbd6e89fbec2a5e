/** What councils have found. Data: `{ id, dossier_id }`. */
export const CouncilEvents = { EVALUATION_RECORDED: "council.evaluation_recorded" } as const

export interface EvaluationRecorded {
  id: string
  dossier_id: string
}
