import { type Criterion, type CriteriaSheet, criteriaOf, type Option } from "./criteria-set"

/** Position of an option in its criterion, printed order, from 0; "none": looked at, and no option is met (0 points). */
export type Answer = number | "none"
/** What a member ticked, by id of the criterion. */
export type Answers = Record<string, Answer>

export interface AnswerFault {
  criterion: string
  code: "unknown_criterion" | "not_offered" | "missing" | "not_applicable"
}

/** "None" stands only where the sheet prints no option for 0 points. */
export const offersNone = ({ options }: Criterion): boolean => options.every(({ points }) => points > 0)

export function isOffered(criterion: Criterion, answer: Answer): boolean {
  return answer === "none" ? offersNone(criterion) : Number.isInteger(answer) && criterion.options[answer] !== undefined
}

export function optionOf(criterion: Criterion, answer: Answer | undefined): Option | undefined {
  return typeof answer === "number" ? criterion.options[answer] : undefined
}

export const pointsOf = (criterion: Criterion, answer: Answer | undefined): number => optionOf(criterion, answer)?.points ?? 0

/** Whether the criterion is to be scored, given the other answers: the structure of a story only where there is a story. */
export function isApplicable(sheet: CriteriaSheet, { onlyIf }: Criterion, answers: Answers): boolean {
  if (!onlyIf) return true
  const other = criteriaOf(sheet).find(({ id }) => id === onlyIf.criterion)
  return other !== undefined && pointsOf(other, answers[other.id]) >= onlyIf.minPoints
}

/** What is wrong with answers that may still be incomplete. */
export function faultsOf(sheet: CriteriaSheet, answers: Answers): AnswerFault[] {
  const criteria = new Map(criteriaOf(sheet).map((criterion) => [criterion.id, criterion]))
  return Object.entries(answers).flatMap(([id, answer]): AnswerFault[] => {
    const criterion = criteria.get(id)
    if (!criterion) return [{ criterion: id, code: "unknown_criterion" }]
    if (!isOffered(criterion, answer)) return [{ criterion: id, code: "not_offered" }]
    return isApplicable(sheet, criterion, answers) ? [] : [{ criterion: id, code: "not_applicable" }]
  })
}

/** What keeps the sheet from being sealed; none: every criterion that applies is answered once, with an option the sheet offers. */
export function whyIncomplete(sheet: CriteriaSheet, answers: Answers): AnswerFault[] {
  const missing = criteriaOf(sheet)
    .filter((criterion) => answers[criterion.id] === undefined && isApplicable(sheet, criterion, answers))
    .map(({ id }): AnswerFault => ({ criterion: id, code: "missing" }))
  return [...faultsOf(sheet, answers), ...missing]
}

/** Total of one member; criteria that do not apply count nothing. */
export function totalOf(sheet: CriteriaSheet, answers: Answers): number {
  return criteriaOf(sheet)
    .filter((criterion) => isApplicable(sheet, criterion, answers))
    .reduce((sum, criterion) => sum + pointsOf(criterion, answers[criterion.id]), 0)
}

/** The same answers without those that no longer apply. */
export function withoutInapplicable(sheet: CriteriaSheet, answers: Answers): Answers {
  const criteria = new Map(criteriaOf(sheet).map((criterion) => [criterion.id, criterion]))
  return Object.fromEntries(
    Object.entries(answers).filter(([id]) => {
      const criterion = criteria.get(id)
      return criterion !== undefined && isApplicable(sheet, criterion, answers)
    }),
  )
}
