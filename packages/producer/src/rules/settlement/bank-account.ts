export const BANK_ACCOUNT_STATES = ["waiting", "accepted", "refused"] as const
export type BankAccountState = (typeof BANK_ACCOUNT_STATES)[number]

/** "0011 0022-33" → "001100 2233" without what people type between digits. Null: no bank has such a number. */
export function readAccountNumber(typed: string): string | null {
  const number = typed.replace(/[\s.-]/g, "").toUpperCase()
  return /^[0-9A-Z]{6,19}$/.test(number) && /\d{4}/.test(number) ? number : null
}

/** A name as the bank writes it: "HTX Cam Sơn Thọ" → "HTX CAM SON THO". */
export const holderAsBanksWrite = (typed: string): string =>
  typed
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "D")
    .toUpperCase()
    .replace(/[^A-Z0-9 .,&()-]/g, " ")
    .replace(/\s+/g, " ")
    .trim()

/** "••••6789": enough to know one's own account again. */
export const maskedNumber = (number: string): string => `••••${number.slice(-4)}`
