/** Something that stands in the way (problem) or looks odd (warning), in words for the one who wrote the entry. */
export interface Problem {
  code: string
  /** the field of the content it is about */
  field?: string
  vi: string
  en: string
}
