import { paid, saleTotal } from "./amounts"
import type { CounterEntry, Payment, SaleLine } from "./entry"

/** Most pieces on one line, and most đồng of one entry: what is more was mistyped. */
const MOST_PIECES = 10_000
const MOST_DONG = 2_000_000_000
const MOST_LINES = 200

/** A sentence for the seller, in both languages of the till. */
export interface Objection {
  vi: string
  en: string
}

const money = (amount: number): boolean => Number.isSafeInteger(amount) && amount >= 0 && amount <= MOST_DONG

/**
 * What makes an entry no entry: sums that do not add up, parts of pieces, a discount nobody explains. The same on the device, before
 * it is written, and on the server. What only the world can say (sold out meanwhile, recalled) is no objection but a flag.
 * @returns sentences for the seller; none: it may be written
 */
export function objectionsToEntry(entry: CounterEntry): Objection[] {
  switch (entry.kind) {
    case "shift_opened":
    case "shift_closed":
      return money(entry.counted_cash) ? [] : [{ vi: "Số tiền đếm được phải là số đồng nguyên, không âm.", en: "Cash counted must be whole đồng, not below zero." }]
    case "sold":
      return [
        ...objectionsToLines(entry.lines),
        ...objectionsToPayments(entry.payments, saleTotal(entry.lines), entry.order?.deposit ?? 0),
        ...(!entry.invoice || (entry.invoice.name.trim() && entry.invoice.address.trim()) ? [] : [{ vi: "Hóa đơn cần tên và địa chỉ người mua.", en: "The e-invoice needs the buyer’s name and address." }]),
      ]
    case "returned":
      return [
        ...(entry.lines.length > 0 && entry.lines.every(({ line, quantity }) => Number.isSafeInteger(line) && line >= 0 && isCount(quantity)) ? [] : [{ vi: "Hãy chọn món và số lượng khách trả.", en: "Choose what is brought back and how many." }]),
        ...(entry.reason.trim() ? [] : [{ vi: "Hãy ghi vì sao khách trả hàng.", en: "Write down why it is brought back." }]),
        ...(entry.payments.every(({ amount }) => money(amount)) ? [] : [{ vi: "Số tiền hoàn phải là số đồng nguyên, không âm.", en: "What is given back must be whole đồng, not below zero." }]),
      ]
    case "ordered":
      return [
        ...objectionsToLines(entry.lines),
        ...(entry.deposit.every(({ amount }) => money(amount)) && paid(entry.deposit) <= saleTotal(entry.lines) ? [] : [{ vi: "Tiền cọc không được nhiều hơn tiền hàng.", en: "The deposit cannot be more than the goods cost." }]),
        ...(entry.buyer.name.trim() && entry.buyer.phone.trim() ? [] : [{ vi: "Hãy ghi tên và số điện thoại của khách để báo khi hàng về.", en: "Write down the buyer’s name and phone number, to call when the goods come." }]),
      ]
    case "order_dropped":
      return [
        ...(money(entry.kept) && entry.payments.every(({ amount }) => money(amount)) ? [] : [{ vi: "Tiền cọc trả lại và giữ lại phải là số đồng nguyên, không âm.", en: "Deposit given back and kept must be whole đồng, not below zero." }]),
        ...(entry.reason.trim() ? [] : [{ vi: "Hãy ghi vì sao khách không lấy hàng.", en: "Write down why the buyer does not take it." }]),
      ]
    case "handed_over":
      return entry.order_code.trim() && entry.payments.every(({ amount }) => money(amount)) ? [] : [{ vi: "Hãy nhập mã đơn của khách.", en: "Enter the buyer’s order code." }]
    case "cash_in":
    case "cash_out":
      return [
        ...(money(entry.amount) && entry.amount > 0 ? [] : [{ vi: "Số tiền phải là số đồng nguyên, lớn hơn 0.", en: "The amount must be whole đồng, above zero." }]),
        ...(entry.reason.trim() ? [] : [{ vi: "Hãy ghi lý do để người quản lý đối chiếu được.", en: "Write down the reason, so that the manager can check it." }]),
      ]
    case "reprinted":
      return []
  }
}

function objectionsToLines(lines: readonly SaleLine[]): Objection[] {
  if (lines.length === 0) return [{ vi: "Chưa có món nào.", en: "There is nothing in it yet." }]
  if (lines.length > MOST_LINES) return [{ vi: `Một hóa đơn ghi được nhiều nhất ${MOST_LINES} dòng. Hãy tách thành hai lần bán.`, en: `A receipt holds ${MOST_LINES} lines at most. Make two sales of it.` }]
  const objections: Objection[] = []
  if (!lines.every(({ quantity }) => isCount(quantity))) objections.push({ vi: `Số lượng phải là số nguyên từ 1 đến ${MOST_PIECES.toLocaleString("vi-VN")}.`, en: `Quantities must be whole, from 1 to ${MOST_PIECES.toLocaleString("en")}.` })
  if (!lines.every(({ unit_price, discount }) => money(unit_price) && money(discount))) objections.push({ vi: "Giá và tiền giảm phải là số đồng nguyên, không âm.", en: "Prices and discounts must be whole đồng, not below zero." })
  if (lines.some(({ quantity, unit_price, discount }) => discount > quantity * unit_price)) objections.push({ vi: "Tiền giảm không được nhiều hơn tiền hàng.", en: "The discount cannot be more than the goods cost." })
  if (!lines.every(({ unit_price, mark_down }) => !mark_down || (money(mark_down.full_price) && mark_down.full_price > unit_price))) objections.push({ vi: "Giá đã giảm phải thấp hơn giá gốc.", en: "The marked-down price must be below the full price." })
  if (lines.some(({ discount, mark_down }) => mark_down && discount > 0)) objections.push({ vi: "Hàng cận hạn đã giảm giá thì không giảm thêm.", en: "Goods that are marked down get no discount on top." })
  if (lines.some(({ discount, discount_reason }) => discount > 0 && !discount_reason?.trim())) objections.push({ vi: "Hãy ghi lý do giảm giá.", en: "Write down the reason for the discount." })
  return objections
}

function objectionsToPayments(payments: readonly Payment[], price: number, deposit: number): Objection[] {
  if (!money(deposit) || !payments.every(({ amount }) => money(amount))) return [{ vi: "Số tiền nhận phải là số đồng nguyên, không âm.", en: "What is paid must be whole đồng, not below zero." }]
  if (deposit > price) return [{ vi: `Tiền cọc (${dong(deposit)}) nhiều hơn tiền hàng (${dong(price)}). Hãy trả lại cọc ở đơn đặt, rồi bán như thường.`, en: `The deposit (${dong(deposit)}) is more than the goods (${dong(price)}). Give it back at the order, then sell as usual.` }]
  const total = price - deposit
  return paid(payments) === total ? [] : [{ vi: `Tiền nhận (${dong(paid(payments))}) phải bằng ${deposit > 0 ? "tiền hàng trừ tiền cọc" : "tiền hàng"} (${dong(total)}).`, en: `What is paid (${dong(paid(payments))}) must be ${deposit > 0 ? "the goods less the deposit" : "what the goods cost"} (${dong(total)}).` }]
}

const isCount = (quantity: number): boolean => Number.isSafeInteger(quantity) && quantity > 0 && quantity <= MOST_PIECES
const dong = (amount: number): string => `${amount.toLocaleString("vi-VN")} ₫`
