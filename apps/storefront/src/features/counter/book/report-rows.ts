import type { ShiftReport } from "@ocop/counter/rules"
import type { CounterWords } from "../words"

export interface ReportRow {
  label: string
  /** đồng; below zero it went out */
  amount?: number
  count?: number
  strong?: boolean
}

/** What a shift came to, line by line, as it stands on screen and paper. While it is open the drawer is not told: it is counted blind at the end. */
export function reportRows(report: ShiftReport, words: CounterWords): ReportRow[] {
  const { tenders, counted_cash, difference } = report
  const taken = (tender: keyof typeof tenders) => tenders[tender].taken - tenders[tender].given_back
  const some = (label: string, amount: number): ReportRow[] => (amount === 0 ? [] : [{ label, amount }])
  const counted = (label: string, count: number): ReportRow[] => (count === 0 ? [] : [{ label, count }])
  return [
    { label: words.sales, count: report.sales },
    ...counted(words.returns, report.returns),
    ...counted(words.orders_taken, report.orders),
    ...counted(words.orders_handed, report.handed_over),
    ...counted(words.reprints, report.reprints),
    { label: words.gross, amount: report.gross },
    ...some(words.discounts, -report.discounts),
    ...some(words.refunds, -report.refunds),
    ...some(words.deposits, report.deposits),
    ...some(words.deposits_used, -report.deposits_used),
    ...some(words.deposits_returned, -report.deposits_returned),
    ...some(words.collected, report.collected),
    ...(counted_cash === null ? [] : [{ label: words.cash, amount: taken("cash") }]),
    { label: words.transfer, amount: taken("vietqr") },
    { label: words.card, amount: taken("card") },
    ...(counted_cash === null ? [] : [{ label: words.opening_cash, amount: report.opening_cash }]),
    ...some(words.cash_in, report.cash_in),
    ...some(words.cash_out, -report.cash_out),
    ...(counted_cash === null || difference === null
      ? []
      : [
          { label: words.expected, amount: report.expected_cash, strong: true },
          { label: words.counted_cash, amount: counted_cash, strong: true },
          ...(difference === 0 ? [] : [{ label: difference < 0 ? words.missing_cash : words.over_cash, amount: Math.abs(difference), strong: true }]),
        ]),
  ]
}
