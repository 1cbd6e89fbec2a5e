import { PUBLISHED_SETS } from "../../../src/modules/council/data/criteria-sets"
import { type Answers, type CriteriaSheet, type Criterion, criteriaOf, isApplicable } from "../../../src/rules/criteria"

export const publishedSet = (id: string) => PUBLISHED_SETS.find(({ set }) => set.id === id)!
export const sheetOf = (id: string, number: number): CriteriaSheet => publishedSet(id).sheets.find((sheet) => sheet.number === number)!

const best = ({ options }: Criterion): number => options.reduce((top, { points }, index) => (points > options[top]!.points ? index : top), 0)

export const allTop = (sheet: CriteriaSheet): Answers => Object.fromEntries(criteriaOf(sheet).map((criterion) => [criterion.id, best(criterion)]))

/** The option with so many points. */
export const worth = (sheet: CriteriaSheet, id: string, points: number): number =>
  criteriaOf(sheet).find((criterion) => criterion.id === id)!.options.findIndex((option) => option.points === points)

/** Any whole sheet, from a list of numbers that choose an option each. */
export function anySheet(sheet: CriteriaSheet, choices: readonly number[]): Answers {
  const answers: Answers = {}
  criteriaOf(sheet).forEach((criterion, index) => {
    if (isApplicable(sheet, criterion, answers)) answers[criterion.id] = choices[index % choices.length]! % criterion.options.length
  })
  return answers
}
