const DAY_MS = 86_400_000
/** QĐ 26/2026 Đ.8: within 15 days of the finding. */
const DAYS = 15

/** The last day the law leaves for the decision, `YYYY-MM-DD`. */
export const decideBy = (foundOn: string): string => new Date(Date.parse(`${foundOn}T00:00:00Z`) + DAYS * DAY_MS).toISOString().slice(0, 10)
