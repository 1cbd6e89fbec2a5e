/**
 * From here on a single box has been looked at more often, on more days or from more provinces than one box is that goes from a stall
 * to a table: its label was probably copied. Experience, not law; the office looks, nobody is accused.
 */
export const COPIED = { times: 40, days: 12, provinces: 3 } as const

export const looksCopied = ({ times, days, provinces = 0 }: { times: number; days: number; provinces?: number }): boolean =>
  times >= COPIED.times || days >= COPIED.days || provinces >= COPIED.provinces
