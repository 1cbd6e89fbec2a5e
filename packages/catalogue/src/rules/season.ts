/** 1–12 in Vietnam. */
export const monthOf = (at: Date): number => new Date(at.getTime() + 7 * 3_600_000).getUTCMonth() + 1
