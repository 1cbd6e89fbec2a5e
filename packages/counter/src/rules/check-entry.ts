import { paid, saleTotal } from "./amounts"
import type { CounterEntry, Payment, SaleLine } from "./entry"

/** Most pieces on one line, and most đồng of one entry: what is more was mistyped. */
const MOST_PIECES = 10_000
const MOST_DONG = 2_000_000_000
const MOST_LINES = 200

const money = (amount: number): boolean => Number.isSafeInteger(amount) && amount >= 0 && amount <= MOST_DONG

/**
 * What makes an entry no entry: sums that do not add up, parts of pieces, a discount nobody explains. The same on the device, before
 * it is written, and on the server. What only the world can say (sold out meanwhile, recalled) is no objection but a flag.
 * @returns sentences for the seller; empty: it may be written
 */
export function objectionsToEntry(entry: CounterEntry): string[] {
  switch (entry.kind) {
    case "shift_opened":
    case "shift_closed":
      return money(entry.counted_cash) ? [] : ["Số tiền đếm được phải là số đồng nguyên, không âm."]
    case "sold":
      return [
        ...objectionsToLines(entry.lines),
        ...objectionsToPayments(entry.payments, saleTotal(entry.lines), entry.order?.deposit ?? 0),
        ...(!entry.invoice || (entry.invoice.name.trim() && entry.invoice.address.trim()) ? [] : ["Hóa đơn cần tên và địa chỉ người mua."]),
      ]
    case "returned":
      return [
        ...(entry.lines.length > 0 && entry.lines.every(({ line, quantity }) => Number.isSafeInteger(line) && line >= 0 && isCount(quantity)) ? [] : ["Hãy chọn món và số lượng khách trả."]),
        ...(entry.reason.trim() ? [] : ["Hãy ghi vì sao khách trả hàng."]),
        ...(entry.payments.every(({ amount }) => money(amount)) ? [] : ["Số tiền hoàn phải là số đồng nguyên, không âm."]),
      ]
    case "ordered":
      return [
        ...objectionsToLines(entry.lines),
        ...(entry.deposit.every(({ amount }) => money(amount)) && paid(entry.deposit) <= saleTotal(entry.lines) ? [] : ["Tiền cọc không được nhiều hơn tiền hàng."]),
        ...(entry.buyer.name.trim() && entry.buyer.phone.trim() ? [] : ["Hãy ghi tên và số điện thoại của khách để báo khi hàng về."]),
      ]
    case "order_dropped":
      return [
        ...(money(entry.kept) && entry.payments.every(({ amount }) => money(amount)) ? [] : ["Tiền cọc trả lại và giữ lại phải là số đồng nguyên, không âm."]),
        ...(entry.reason.trim() ? [] : ["Hãy ghi vì sao khách không lấy hàng."]),
      ]
    case "handed_over":
      return entry.order_code.trim() && entry.payments.every(({ amount }) => money(amount)) ? [] : ["Hãy nhập mã đơn của khách."]
    case "cash_in":
    case "cash_out":
      return [
        ...(money(entry.amount) && entry.amount > 0 ? [] : ["Số tiền phải là số đồng nguyên, lớn hơn 0."]),
        ...(entry.reason.trim() ? [] : ["Hãy ghi lý do để người quản lý đối chiếu được."]),
      ]
    case "reprinted":
      return []
  }
}

function objectionsToLines(lines: readonly SaleLine[]): string[] {
  if (lines.length === 0) return ["Chưa có món nào."]
  if (lines.length > MOST_LINES) return [`Một hóa đơn ghi được nhiều nhất ${MOST_LINES} dòng. Hãy tách thành hai lần bán.`]
  const objections: string[] = []
  if (!lines.every(({ quantity }) => isCount(quantity))) objections.push(`Số lượng phải là số nguyên từ 1 đến ${MOST_PIECES.toLocaleString("vi-VN")}.`)
  if (!lines.every(({ unit_price, discount }) => money(unit_price) && money(discount))) objections.push("Giá và tiền giảm phải là số đồng nguyên, không âm.")
  if (lines.some(({ quantity, unit_price, discount }) => discount > quantity * unit_price)) objections.push("Tiền giảm không được nhiều hơn tiền hàng.")
  if (!lines.every(({ unit_price, mark_down }) => !mark_down || (money(mark_down.full_price) && mark_down.full_price > unit_price))) objections.push("Giá đã giảm phải thấp hơn giá gốc.")
  if (lines.some(({ discount, mark_down }) => mark_down && discount > 0)) objections.push("Hàng cận hạn đã giảm giá thì không giảm thêm.")
  if (lines.some(({ discount, discount_reason }) => discount > 0 && !discount_reason?.trim())) objections.push("Hãy ghi lý do giảm giá.")
  return objections
}

function objectionsToPayments(payments: readonly Payment[], price: number, deposit: number): string[] {
  if (!money(deposit) || !payments.every(({ amount }) => money(amount))) return ["Số tiền nhận phải là số đồng nguyên, không âm."]
  if (deposit > price) return [`Tiền cọc (${dong(deposit)}) nhiều hơn tiền hàng (${dong(price)}). Hãy trả lại cọc ở đơn đặt, rồi bán như thường.`]
  const total = price - deposit
  return paid(payments) === total ? [] : [`Tiền nhận (${dong(paid(payments))}) phải bằng ${deposit > 0 ? "tiền hàng trừ tiền cọc" : "tiền hàng"} (${dong(total)}).`]
}

const isCount = (quantity: number): boolean => Number.isSafeInteger(quantity) && quantity > 0 && quantity <= MOST_PIECES
const dong = (amount: number): string => `${amount.toLocaleString("vi-VN")} ₫`
