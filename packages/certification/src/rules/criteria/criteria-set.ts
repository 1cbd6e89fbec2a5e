/** The grammar of an official set of criteria, as published. Explained in modules/council/data/README.md. */

export type Part = "A" | "B" | "C"
export type Star = 1 | 2 | 3 | 4 | 5
export type CertifierLevel = "district" | "province" | "central"

export interface Band {
  star: Star
  /** total points, inclusive */
  from: number
  /** exclusive; null: no upper end */
  below: number | null
  /** whether a certificate is issued for it */
  certificate: boolean
}

export interface Option {
  points: number
  label: string
  /** the criterion has two cases; this option belongs to one of them */
  case?: string
  /** lowest option of its criterion that a product of so many stars may have */
  minimumForStar?: number
}

export interface Criterion {
  id: string
  label: string
  max: number
  options: Option[]
  pick: "one"
  requirement?: string
  note?: string
  /** the sheet prints one line to tick or leave */
  singleTick?: boolean
  /** scored only when the other criterion has at least so many points */
  onlyIf?: { criterion: string; minPoints: number }
  /** heading between section and criterion */
  under?: { id: string; label: string; max: number }
  cases?: { id: string; label: string }[]
}

export interface Section {
  id: string
  part: Part
  label: string
  max: number
  criteria: Criterion[]
}

export interface Knockout {
  label: string
  /** `reject`: dossier or product is out; `stop`: scoring ends there */
  effect: "reject" | "stop"
  /** where the sheet prints it; none: at its head */
  criterion?: string
  /** criteria that trigger it at 0 points */
  whenZero?: string[]
}

export interface CriteriaSheet {
  number: number
  code: string
  sector: string
  group: string | null
  subgroup: string | null
  title: string
  knockouts: Knockout[]
  sections: Section[]
}

/** Head of a set: what holds for every sheet of it. Published once, never changed. */
export interface CriteriaSet {
  id: string
  /** number of the decision that published it, "26/2026/QĐ-TTg" */
  decision: string
  title: string
  /** `YYYY-MM-DD` */
  in_force_from: string
  /** last day; null: until further notice */
  in_force_to: string | null
  /** null: the text could not be read */
  parts: Record<Part, number> | null
  sectors: string[]
  bands: Band[]
  /** who recognises how many stars */
  certifiers: Partial<Record<3 | 4 | 5, CertifierLevel>>
  certificate_months: number
  /** false: sheets are missing; where one is missing a member enters the total of the paper sheet */
  sheets_complete: boolean
  /** what is not sure about this record */
  note: string | null
}

export const criteriaOf = (sheet: CriteriaSheet): Criterion[] => sheet.sections.flatMap(({ criteria }) => criteria)

export const isInForce = ({ in_force_from, in_force_to }: Pick<CriteriaSet, "in_force_from" | "in_force_to">, day: string): boolean =>
  in_force_from <= day && (in_force_to === null || day <= in_force_to)
