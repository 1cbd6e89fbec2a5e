/**
 * The check digit of GTIN, GLN and SSCC (GS1 General Specifications §7.9): weights 3 and 1 from the right, up to the next ten.
 * @param digits without their check digit
 */
export function checkDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0)
  return String((10 - (sum % 10)) % 10)
}

/** Digits only, and the last one is right. */
export const hasCheckDigit = (digits: string): boolean => /^\d{2,}$/.test(digits) && checkDigit(digits.slice(0, -1)) === digits.at(-1)
