/** `2026-12-10` → "10/12/2026" */
export const dayInWords = (day: string): string => day.split("-").reverse().join("/")
