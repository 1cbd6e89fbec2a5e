import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { shelfAt } from "@ocop/traceability/workflows"
import { consignmentOf } from "../goods/module"
import type { DeliveryNoteView, StallContractView, StallResponse } from "../http/market"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../modules/sales-point"
import { readPoint } from "../reading/read-points"
import { askedPapers, settlingTerms, termsOn } from "../rules/market"
import type { PointPaperKind } from "../rules"
import { contractsOf, marketOf, type ContractRow } from "./module"
import { boxPrices } from "./prices"
import { accountsOf } from "./read-receivables"

const LAST = 50
const iso = (at: Date | string) => new Date(at).toISOString()

/** One supermarket stall: its terms, papers, deliveries, counts and account. */
export async function readStall(container: MedusaContainer, id: string): Promise<StallResponse["stall"]> {
  const market = marketOf(container)
  const point = await readPoint(container, id)
  const today = todayInVietnam(now())
  const of = { sales_point_id: id }
  const [contracts, prices, counts, charges, payments, accounts, shelf, papers, notes] = await Promise.all([
    contractsOf(container, id),
    market.listStallPrices(of, { take: null, order: { valid_from: "DESC", title: "ASC" } }),
    market.listStallCounts(of, { take: LAST, order: { counted_on: "DESC", number: "DESC" } }),
    market.listStallCharges(of, { take: null, order: { at: "DESC" } }),
    market.listStallPayments(of, { take: LAST, order: { at: "DESC", id: "DESC" } }),
    accountsOf(container, [id]),
    point.stock_location ? shelfAt(container, point.stock_location.id) : [],
    container.resolve<SalesPointModuleService>(SALES_POINT_MODULE).listSalesPointPapers(of, { take: null }),
    readNotes(container, id),
  ])
  const contract = termsOn(contracts, today)
  const over = contract ? null : settlingTerms(contracts, today)
  const boxes = shelf.reduce((sum, { quantity }) => sum + quantity, 0)
  const account = accounts.get(id) ?? { rows: [], owed: 0 }
  const [countLines, chargeLines, priceOf] = await Promise.all([
    market.listStallCountLines({ count_id: counts.map((row) => row.id) }, { take: null }),
    market.listStallChargeLines({ charge_id: charges.map((row) => row.id) }, { take: null, order: { lot_code: "ASC" } }),
    boxPrices(container, { sales_point_id: id, contract, variant_ids: shelf.map(({ variant_id }) => variant_id), day: today }),
  ])
  const undone = new Set(payments.flatMap(({ corrects }) => corrects ?? []))
  return {
    point: { id, name: point.name },
    contract: contract && toContract(contract, today, contract.id),
    left_over: over && boxes > 0 ? { number: over.number, ended_on: over.valid_to!, boxes } : null,
    contracts: contracts.map((row) => toContract(row, today, contract?.id)),
    papers_asked: askedPapers((contract?.papers_asked ?? []) as unknown as PointPaperKind[], papers.map(({ kind, number, expires_on, withdrawn_at }) => ({ kind: kind as PointPaperKind, number, expires_on, withdrawn: withdrawn_at !== null })), today),
    prices: prices.map(({ variant_id, title, price, valid_from }) => ({ variant_id, title, price, valid_from })),
    shelf: shelf.map(({ lot_id, lot_code, variant_id, title, quantity, best_before }) => ({ lot_id, lot_code, variant_id, title, quantity, best_before, price: priceOf.get(variant_id) ?? null })),
    notes,
    counts: counts.map((row) => {
      const lines = countLines.filter(({ count_id }) => count_id === row.id)
      const sum = (key: "expected" | "counted" | "sold" | "lost") => lines.reduce((total, line) => total + line[key], 0)
      return { id: row.id, number: row.number, counted_on: row.counted_on, note: row.note, by: row.actor_name, expected: sum("expected"), counted: sum("counted"), sold: sum("sold"), lost: sum("lost") }
    }),
    receivables: account.rows
      .map((row) => {
        const returns = charges.filter(({ of_charge_id }) => of_charge_id === row.id)
        const backOf = (lot_id: string) => chargeLines.filter((line) => line.lot_id === lot_id && returns.some((each) => each.id === line.charge_id)).reduce((sum, { quantity }) => sum + quantity, 0)
        return {
          ...row,
          lines: chargeLines.filter(({ charge_id }) => charge_id === row.id).map(({ lot_id, lot_code, title, quantity, price, gross, kept }) => ({ lot_id, lot_code, title, quantity, back: backOf(lot_id), price, gross, kept })),
          returns: returns.map((each) => ({ number: each.number, amount: -each.amount, reason: each.reason ?? "", at: iso(each.at), by: each.actor_name })),
        }
      })
      .reverse()
      .slice(0, LAST),
    payments: payments.map((row) => ({ id: row.id, amount: row.amount, paid_on: row.paid_on, reference: row.reference, note: row.note, by: row.actor_name, state: row.corrects ? "undoes" : undone.has(row.id) ? "undone" : "stands" })),
    owed: account.owed,
    late: account.rows.filter(({ state }) => state === "late").reduce((sum, { open }) => sum + open, 0),
  }
}

function toContract(row: ContractRow, today: string, in_force: string | undefined): StallContractView {
  const { id, number, partner, signed_for_us, signed_for_partner, signed_on, terms, percent_bp, payment_days, losses_by, paper_id, valid_from, valid_to, ended } = row
  return {
    id, number, partner, signed_for_us, signed_for_partner, signed_on, terms, percent_bp, payment_days, losses_by, papers_asked: row.papers_asked as unknown as PointPaperKind[], paper_id, valid_from, valid_to,
    ended: ended && { ...ended, at: iso(ended.at) },
    standing: valid_to !== null && valid_to < valid_from ? "over" : valid_from > today ? "later" : id === in_force ? "now" : "over", by: row.actor_name,
  }
}

async function readNotes(container: MedusaContainer, sales_point_id: string): Promise<DeliveryNoteView[]> {
  const notes = await marketOf(container).listDeliveryNotes({ sales_point_id }, { take: LAST, order: { at: "DESC", number: "DESC" } })
  const transfer_id = notes.map((note) => note.transfer_id)
  const consignment = consignmentOf(container)
  const [transfers, lines, counts] = await Promise.all([
    consignment.listGoodsTransfers({ id: transfer_id }, { take: null, select: ["id", "code", "boxes"] }),
    consignment.listGoodsTransferLines({ transfer_id }, { take: null, select: ["id", "transfer_id", "quantity"] }),
    consignment.listGoodsTransferCounts({ transfer_id }, { take: null }),
  ])
  return notes.map((note) => {
    const transfer = transfers.find(({ id }) => id === note.transfer_id)
    const own = counts.filter((count) => count.transfer_id === note.transfer_id)
    const refused = own.filter(({ difference }) => difference === "refused").reduce((sum, { line_id, counted }) => sum + (lines.find(({ id }) => id === line_id)?.quantity ?? 0) - counted, 0)
    return {
      id: note.id, number: note.number, transfer: { id: note.transfer_id, code: transfer?.code ?? "" }, by: note.actor_name, at: iso(note.at),
      boxes: { sent: transfer?.boxes ?? 0, received: own.length > 0 ? own.reduce((sum, { counted }) => sum + counted, 0) : null, refused },
    }
  })
}
