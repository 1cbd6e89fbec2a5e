import { createHash } from "node:crypto"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { readTable, SheetRefusal } from "@ocop/sheet"
import { now } from "@ocop/territory/modules/territory"

import type { RemittanceListResponse, RemittanceResponse, RemittanceView } from "../http"
import { VIETNAM_PAYMENT_MODULE, type VietnamPaymentModuleService } from "../modules/vietnam-payment"
import { cashBalance } from "../rules/cash-balance"
import { deliveredAt, type Parcel } from "../rules/delivered-at"
import { bookable, judgeRemittance, readRemittance, type RemittanceLine } from "../rules/read-remittance"
import { CASH_ON_DELIVERY_PROVIDER, dueOf, findOrderPaymentRows, paymentLock, sessionOf, type OrderPaymentRow } from "./read-order-payment"
import { recordCashWorkflow } from "./record-cash"

type Row = Awaited<ReturnType<VietnamPaymentModuleService["retrieveCashRemittance"]>>
type Line = RemittanceResponse["remittance"]["lines"][number]
type JudgedLine = Omit<Line, "delivered">

const paymentOf = (container: MedusaContainer) => container.resolve<VietnamPaymentModuleService>(VIETNAM_PAYMENT_MODULE)

/** What names a line in the cash entries it became: looked for before it is booked, so that booking that broke off can go on. */
const noteOf = (id: string, line: number): string => `Bảng kê ${id}, dòng ${line}`

const toView = ({ id, carrier, filename, state, total, read_at, read_by, booked_at, booked_by }: Row): RemittanceView => ({
  id,
  carrier,
  filename,
  state,
  total: Number(total),
  read_at: new Date(read_at).toISOString(),
  read_by,
  booked_at: booked_at ? new Date(booked_at).toISOString() : null,
  booked_by,
})

export async function listRemittances(container: MedusaContainer, { limit, offset }: { limit: number; offset: number }): Promise<RemittanceListResponse> {
  const [rows, count] = await paymentOf(container).listAndCountCashRemittances({}, { take: limit, skip: offset, order: { read_at: "DESC", id: "DESC" } })
  return { remittances: rows.map(toView), count, offset, limit }
}

async function rowOf(container: MedusaContainer, id: string): Promise<Row> {
  const [row] = await paymentOf(container).listCashRemittances({ id }, { take: 1 })
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có bảng kê này.")
  return row
}

/** A sheet line by line, each against what its order still owes now, and what of it was booked. */
export async function remittanceOf(container: MedusaContainer, id: string): Promise<RemittanceResponse> {
  const row = await rowOf(container, id)
  const judged = await judge(container, row)
  const delivered = await deliveredOf(container, judged.flatMap(({ order_id }) => order_id ?? []))
  const lines = judged.map((line) => ({ ...line, delivered: delivered.has(line.order_id ?? "") }))
  const booked = lines.reduce((sum, line) => sum + line.booked, 0)
  return { remittance: { ...toView(row), lines, booked, difference: lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0) - booked } }
}

async function deliveredOf(container: MedusaContainer, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "order", fields: ["id", "fulfillments.delivered_at", "fulfillments.canceled_at"], filters: { id: [...new Set(ids)] } })
  return new Set((data as unknown as { id: string; fulfillments: Parcel[] | null }[]).flatMap(({ id, fulfillments }) => (deliveredAt(fulfillments ?? []) ? [id] : [])))
}

async function judge(container: MedusaContainer, { id, lines, state }: Row): Promise<JudgedLine[]> {
  const read = lines as unknown as RemittanceLine[]
  const orders = await findOrderPaymentRows(container, { custom_display_id: [...new Set(read.map(({ order_code }) => order_code))] })
  const entries = await paymentOf(container).listCashEntries({ order_id: orders.map((order) => order.id) }, { take: null })
  const byCode = new Map(orders.map((order) => [order.custom_display_id, order]))
  // Two lines of one order: the second is judged by what the first leaves open.
  const taken = new Map<string, number>()
  return read.map(({ line, order_code, amount }): JudgedLine => {
    const order = byCode.get(order_code)
    const own = entries.filter(({ order_id }) => order_id === order?.id)
    const here = own.find(({ kind, note }) => kind === "remitted" && note === noteOf(id, line))
    const booked_here = here?.amount ?? 0
    if (order && booked_here > 0) {
      const { due, remitted } = factsOf(order, own, 0)
      const missing = Math.max(0, due - remitted)
      return { line, order_code, order_id: order.id, amount, open: booked_here + missing, booked: booked_here, verdict: booked_here !== amount ? "over" : missing > 0 ? "short" : "exact" }
    }
    if (state === "booked") {
      const { verdict } = judgeRemittance({ amount, order: order ? factsOf(order, own, 0) : null })
      return { line, order_code, order_id: order?.id ?? null, amount, open: 0, booked: 0, verdict }
    }
    const { verdict, open } = judgeRemittance({ amount, order: order ? factsOf(order, own, taken.get(order.id) ?? 0) : null })
    const booked = bookable({ verdict, amount, open })
    if (order) taken.set(order.id, (taken.get(order.id) ?? 0) + booked)
    return { line, order_code, order_id: order?.id ?? null, amount, open, booked, verdict }
  })
}

function factsOf(order: OrderPaymentRow, entries: { kind: "collected" | "remitted"; amount: number }[], taken: number) {
  const { due, remitted } = cashBalance({ due: dueOf(order), movements: entries })
  return { method: sessionOf(order)?.provider_id === CASH_ON_DELIVERY_PROVIDER ? "cod" : "other", ended: order.canceled_at !== null, due, remitted: remitted + taken }
}

/** Takes a carrier's sheet in and says of each line what it is; books nothing yet. The same file again is refused. */
export async function readRemittanceFile(container: MedusaContainer, { carrier, filename, content, by }: { carrier: string; filename: string; content: string; by: string }): Promise<RemittanceResponse> {
  const file = Buffer.from(content, "base64")
  const table = await readTable(file, filename).catch((error: unknown) => {
    if (error instanceof SheetRefusal) throw new MedusaError(MedusaError.Types.INVALID_DATA, error.message, "sheet_refused")
    throw error
  })
  const lines = readRemittance(table)
  if (!lines) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Bảng cần một cột “Mã đơn” và một cột “Số tiền” (hoặc “Tiền COD”). Hãy đổi tên cột rồi gửi lại.", "columns_missing")
  if (lines.length === 0) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Bảng chưa có dòng nào có mã đơn.", "no_rows")
  const payment = paymentOf(container)
  const file_hash = createHash("sha256").update(file).digest("hex")
  const [known] = await payment.listCashRemittances({ file_hash }, { take: 1 })
  if (known) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Tệp này đã nhận ngày ${new Date(known.read_at).toLocaleDateString("vi-VN", { timeZone: "Asia/Ho_Chi_Minh" })} (${known.filename}). Mở bảng kê đó để ghi sổ.`, "file_known")
  const total = lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
  const { id } = await payment.createCashRemittances({ carrier, filename, file_hash, lines: lines as unknown as Record<string, unknown>, total, read_at: now(), read_by: by })
  return remittanceOf(container, id)
}

/** Books every line that fits an order: what the buyer paid (unless it was noted before) and that it was handed in. Called again it goes on where it stopped. */
export async function bookRemittance(container: MedusaContainer, { id, by_id, by_name }: { id: string; by_id: string; by_name: string }): Promise<RemittanceResponse> {
  await container.resolve(Modules.LOCKING).execute(`cash-remittance:${id}`, async () => {
    const row = await rowOf(container, id)
    if (row.state === "booked") throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Bảng kê này đã ghi sổ.", "moved_on")
    for (const { line, order_code } of row.lines as unknown as RemittanceLine[]) {
      await container.resolve(Modules.LOCKING).execute(paymentLock(order_code), () => bookLine(container, { row, line, by_id }))
    }
    await paymentOf(container).updateCashRemittances({ id, state: "booked", booked_at: now(), booked_by: by_name })
  })
  return remittanceOf(container, id)
}

async function bookLine(container: MedusaContainer, { row, line, by_id }: { row: Row; line: number; by_id: string }): Promise<void> {
  const payment = paymentOf(container)
  const judged = (await judge(container, row)).find((each) => each.line === line)
  if (!judged?.order_id || judged.booked === 0) return
  const entries = await payment.listCashEntries({ order_id: judged.order_id }, { take: null })
  const note = noteOf(row.id, line)
  if (entries.some((entry) => entry.kind === "remitted" && entry.note === note)) return
  const { held } = cashBalance({ due: 0, movements: entries })
  const common = { order_id: judged.order_id, happened_at: now(), recorded_by: by_id, note }
  const collected = judged.booked - held
  if (collected > 0) await recordCashWorkflow(container).run({ input: { ...common, kind: "collected", amount: collected } })
  await recordCashWorkflow(container).run({ input: { ...common, kind: "remitted", amount: judged.booked } })
}
