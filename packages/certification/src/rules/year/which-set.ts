/** Criteria in force for a dossier handed in on a day; kept with it for ever. Whoever filed before a change is judged by the older set. */
const SETS = [
  { id: "Q26", from: "2026-05-22" },
  { id: "Q1489", from: "2025-07-06" },
  { id: "Q148", from: "2023-02-24" },
  { id: "Q781", from: "2020-06-08" },
  { id: "Q1048", from: "2019-08-21" },
  { id: "HT-2018", from: "2018-11-01" },
] as const

export const criteriaSetAt = (day: string): string => (SETS.find(({ from }) => from <= day) ?? SETS[SETS.length - 1]!).id
