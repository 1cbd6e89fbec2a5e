import type { EvaluationView } from "../../http/council"
import { averageText } from "../../rules/criteria"
import type { CouncilModuleService } from "../../modules/council"
import type { EvaluationRow } from "../../modules/council/models"

/** Evaluations with the totals they were computed from. */
export async function toEvaluationViews(council: CouncilModuleService, rows: readonly EvaluationRow[]): Promise<EvaluationView[]> {
  const ids = rows.flatMap((row) => row.score_sheets as unknown as string[])
  const sheets = await council.listScoreSheets({ id: ids }, { take: null, select: ["id", "member_id", "total"] })
  const members = await council.listSessionMembers({ id: sheets.map(({ member_id }) => member_id) }, { take: null, order: { position: "ASC" } })
  return rows.map((row) => {
    const counted = new Map(sheets.filter(({ id }) => (row.score_sheets as unknown as string[]).includes(id)).map(({ member_id, total }) => [member_id, Number(total)]))
    return {
      id: row.id,
      session_id: row.session_id,
      dossier_id: row.dossier_id,
      product_id: row.product_id,
      criteria_set_id: row.criteria_set_id,
      sheet: row.sheet,
      average: Number(row.average),
      average_text: averageText({ sum_hundredths: row.sum_hundredths, count: row.counted }),
      totals: members.flatMap(({ id, name, office }) => (counted.has(id) ? [{ name, office, total: counted.get(id)! }] : [])),
      band: row.band as EvaluationView["band"],
      gate_star: row.gate_star as EvaluationView["gate_star"],
      missed: row.missed as unknown as EvaluationView["missed"],
      knockouts: row.knockouts as unknown as string[],
      star: row.star as EvaluationView["star"],
      certifier: row.certifier as EvaluationView["certifier"],
      recorded_at: new Date(row.recorded_at).toISOString(),
    }
  })
}
