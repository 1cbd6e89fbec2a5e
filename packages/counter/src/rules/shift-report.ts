import { paid, saleTotal } from "./amounts"
import { TENDERS, type CounterEntry, type Payment, type Tender } from "./entry"

/** One way of paying over a shift, đồng. */
export interface TenderTotal {
  taken: number
  given_back: number
}

/**
 * What a shift came to. Read while it runs it is the X report, after `shift_closed` the Z report; both are nothing but a sum over the
 * till's book, so that a Z report and the ledger cannot tell two stories.
 */
export interface ShiftReport {
  opened_at: string | null
  closed_at: string | null
  sales: number
  returns: number
  orders: number
  handed_over: number
  reprints: number
  /** đồng, before discounts */
  gross: number
  discounts: number
  /** đồng given back for goods */
  refunds: number
  deposits: number
  /** đồng of deposits set against the price when the goods were given out */
  deposits_used: number
  /** đồng of deposits given back because the goods were not taken */
  deposits_returned: number
  /** đồng for orders of the web shop that were paid here */
  collected: number
  tenders: Record<Tender, TenderTotal>
  opening_cash: number
  cash_in: number
  cash_out: number
  /** what must be in the drawer */
  expected_cash: number
  /** what was in the drawer; null: not closed yet */
  counted_cash: number | null
  /** counted − expected: below zero something is missing */
  difference: number | null
}

/** The entries of one shift, in any order. */
export function shiftReport(entries: readonly CounterEntry[]): ShiftReport {
  const report: ShiftReport = {
    opened_at: null, closed_at: null, sales: 0, returns: 0, orders: 0, handed_over: 0, reprints: 0, gross: 0, discounts: 0, refunds: 0, deposits: 0, deposits_used: 0, deposits_returned: 0, collected: 0,
    tenders: Object.fromEntries(TENDERS.map((tender) => [tender, { taken: 0, given_back: 0 }])) as Record<Tender, TenderTotal>,
    opening_cash: 0, cash_in: 0, cash_out: 0, expected_cash: 0, counted_cash: null, difference: null,
  }
  for (const entry of entries) count(report, entry)
  const { taken, given_back } = report.tenders.cash
  report.expected_cash = report.opening_cash + taken - given_back + report.cash_in - report.cash_out
  if (report.counted_cash !== null) report.difference = report.counted_cash - report.expected_cash
  return report
}

function count(report: ShiftReport, entry: CounterEntry): void {
  const take = (payments: readonly Payment[], way: keyof TenderTotal) => {
    for (const tender of TENDERS) report.tenders[tender][way] += paid(payments, tender)
  }
  switch (entry.kind) {
    case "shift_opened":
      report.opened_at = entry.made_at
      report.opening_cash = entry.counted_cash
      return
    case "sold":
      report.sales += 1
      report.discounts += entry.lines.reduce((sum, { discount }) => sum + discount, 0)
      report.gross += saleTotal(entry.lines) + entry.lines.reduce((sum, { discount }) => sum + discount, 0)
      report.deposits_used += entry.order?.deposit ?? 0
      return take(entry.payments, "taken")
    case "returned":
      report.returns += 1
      report.refunds += paid(entry.payments)
      return take(entry.payments, "given_back")
    case "ordered":
      report.orders += 1
      report.deposits += paid(entry.deposit)
      return take(entry.deposit, "taken")
    case "order_dropped":
      report.deposits_returned += paid(entry.payments)
      return take(entry.payments, "given_back")
    case "handed_over":
      report.handed_over += 1
      report.collected += paid(entry.payments)
      return take(entry.payments, "taken")
    case "cash_in":
    case "cash_out":
      report[entry.kind] += entry.amount
      return
    case "shift_closed":
      report.closed_at = entry.made_at
      report.counted_cash = entry.counted_cash
      return
    case "reprinted":
      report.reprints += 1
  }
}
