const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/**
 * "2800 123 456", "2800123456-001" → digits; null when it is no Vietnamese tax id: ten digits of which the last checks the others
 * (TT 105/2020/TT-BTC), and three more for a dependent unit. A household may use its owner's twelve-digit identity number since 07/2025.
 */
export function readTaxId(typed: string): string | null {
  const digits = typed.normalize("NFKC").replace(/[\s.-]/g, "")
  if (/^0\d{11}$/.test(digits)) return digits
  if (!/^\d{10}(\d{3})?$/.test(digits)) return null
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  const check = 10 - (sum % 11)
  return check === Number(digits[9]) ? digits : null
}
