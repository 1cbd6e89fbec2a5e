import { TENDERS } from "./entry"
import type { ShiftReport } from "./shift-report"

/** Đồng that came in and stayed: over every way of paying, less what was given back. Read by pages of the office: what it imports must be no CommonJS. */
export const takenIn = ({ tenders }: Pick<ShiftReport, "tenders">): number => TENDERS.reduce((sum, tender) => sum + tenders[tender].taken - tenders[tender].given_back, 0)
