import { type Answers, isApplicable, optionOf, pointsOf } from "./answers"
import { type Average, averageOf, reaches } from "./average"
import { type CertifierLevel, type CriteriaSet, type CriteriaSheet, type Criterion, criteriaOf, type Star } from "./criteria-set"

export const isGated = ({ options }: Criterion): boolean => options.some(({ minimumForStar }) => minimumForStar !== undefined)

/** Criteria on which the council has to agree, in printed order. */
export const gatedCriteria = (sheet: CriteriaSheet): Criterion[] => criteriaOf(sheet).filter(isGated)

/** Points this criterion needs for so many stars: the highest option marked for that many or fewer. */
export function pointsNeeded({ options }: Criterion, star: number): number {
  return Math.max(0, ...options.filter(({ minimumForStar }) => (minimumForStar ?? Infinity) <= star).map(({ points }) => points))
}

export interface MissedGate {
  criterion: string
  /** star that is out of reach */
  star: number
  points: number
  needed: number
}

/** Every mark the agreed options do not reach, lowest star first; only the first miss of a criterion is named. */
export function missedGates(sheet: CriteriaSheet, agreed: Answers): MissedGate[] {
  return gatedCriteria(sheet)
    .flatMap((criterion) => {
      const points = isApplicable(sheet, criterion, agreed) ? pointsOf(criterion, agreed[criterion.id]) : 0
      const star = [3, 4, 5].find((each) => points < pointsNeeded(criterion, each))
      return star === undefined ? [] : [{ criterion: criterion.id, star, points, needed: pointsNeeded(criterion, star) }]
    })
    .sort((one, other) => one.star - other.star)
}

/** The highest star whose every mark is met; 2 when those of three stars are not. */
export function gateStarOf(sheet: CriteriaSheet, agreed: Answers): Star {
  const lowest = missedGates(sheet, agreed)[0]
  return (lowest ? lowest.star - 1 : 5) as Star
}

export function bandOf({ bands }: Pick<CriteriaSet, "bands">, average: Average): Star {
  const reached = bands.filter(({ from }) => reaches(average, from)).map(({ star }) => star)
  return Math.max(1, ...reached) as Star
}

export interface EvaluationInput {
  set: Pick<CriteriaSet, "bands" | "certifiers">
  /** null: the sheet of this set is missing, only totals are known */
  sheet: CriteriaSheet | null
  /** one per member that counts */
  totals: readonly number[]
  /** options the council agreed on for gated criteria */
  agreed: Answers
  /** positions in `sheet.knockouts` the council found */
  knockouts: readonly number[]
}

export interface EvaluationResult {
  average: Average
  band: Star
  /** null: no sheet, no marks */
  gate_star: Star | null
  missed: MissedGate[]
  /** labels of what threw it out */
  knockouts: string[]
  /** null: thrown out, no star at all */
  star: Star | null
  /** who would recognise it; null: nobody does */
  certifier: CertifierLevel | null
}

/** `star = min(band, gates)`, and none where something throws the product out. */
export function evaluate({ set, sheet, totals, agreed, knockouts }: EvaluationInput): EvaluationResult {
  const average = averageOf(totals)
  const band = bandOf(set, average)
  const gated = sheet !== null && gatedCriteria(sheet).length > 0
  const gate_star = gated ? gateStarOf(sheet, agreed) : null
  const found = sheet ? sheet.knockouts.filter((_, index) => knockouts.includes(index)).map(({ label }) => label) : []
  const star = found.length > 0 ? null : (Math.min(band, gate_star ?? 5) as Star)
  return { average, band, gate_star, missed: gated ? missedGates(sheet, agreed) : [], knockouts: found, star, certifier: star === null ? null : certifierOf(set, star) }
}

export const certifierOf = ({ certifiers }: Pick<CriteriaSet, "certifiers">, star: number): CertifierLevel | null =>
  certifiers[star as 3 | 4 | 5] ?? null

/** Whether a body of this level recognises this star under this set. */
export const mayCertify = (set: Pick<CriteriaSet, "certifiers">, star: number, level: CertifierLevel): boolean => certifierOf(set, star) === level

/** Knock-outs that follow from the sheets alone: every member gave 0 to one of the named criteria. */
export function knockoutsBySheets(sheet: CriteriaSheet, sheets: readonly Answers[]): number[] {
  const criteria = criteriaOf(sheet)
  const allZero = (id: string) => {
    const criterion = criteria.find((each) => each.id === id)
    return criterion !== undefined && sheets.length > 0 && sheets.every((answers) => (optionOf(criterion, answers[id])?.points ?? 0) === 0)
  }
  return sheet.knockouts.flatMap(({ whenZero }, index) => (whenZero?.some(allZero) ? [index] : []))
}
