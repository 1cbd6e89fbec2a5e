import type { Limit } from "./limit"

const QUARTER = 15 * 60
const HOUR = 60 * 60

/** Each one is a message somebody gets, and may cost money. */
export const CODES_ASKED: Limit = { name: "code-asked", tries: 3, seconds: HOUR }
export const CODES_ASKED_FROM: Limit = { name: "code-asked-from", tries: 20, seconds: HOUR }
/** A code by itself dies after five wrong tries; this also ends asking for a new one and trying again. */
export const CODES_TRIED: Limit = { name: "code-tried", tries: 10, seconds: HOUR }
export const CODES_TRIED_FROM: Limit = { name: "code-tried-from", tries: 40, seconds: HOUR }
export const PASSWORD_CHANGES: Limit = { name: "password-change", tries: 5, seconds: QUARTER }
/** Asking Medusa for a letter, or for an account that needs an invitation anyway. */
export const ACCOUNT_LETTERS: Limit = { name: "account-letter", tries: 10, seconds: HOUR }
