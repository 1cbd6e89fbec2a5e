const two = (number: number) => String(number).padStart(2, "0")

export interface NumberedDossier {
  province_code: string
  /** null since 07/2025 */
  district_code?: string | null
  commune_code: string
  /** counted per commune and year */
  sequence: number
  year: number
}

/** Printed on every sheet: `42-18322-03-2026`; with the district until 06/2025, `83-829-28780-3-2022`. */
export const productCode = ({ province_code, district_code, commune_code, sequence, year }: NumberedDossier): string =>
  district_code ? `${province_code}-${district_code}-${commune_code}-${sequence}-${year}` : `${province_code}-${commune_code}-${two(sequence)}-${year}`

/** Number of the receipt: dossier and how often it was handed in, `03-01/PĐK-42-18322-2026`. */
export const receiptNumber = (of: NumberedDossier, version: number): string =>
  `${two(of.sequence)}-${two(version)}/PĐK-${of.province_code}-${of.commune_code}-${of.year}`
