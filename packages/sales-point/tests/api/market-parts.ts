import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "@ocop/producer/modules/settlement"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "@ocop/sales-point/modules/sales-point"
import { createSalesPointWorkflow, draftTransfer, stepSalesPointWorkflow, stepTransfer } from "@ocop/sales-point/workflows"
import { shelfAt } from "@ocop/traceability/workflows"

export type { StallResponse } from "../../src/http/market"

const ARRIVED_DAYS_AGO = 10
const BY = { role: "trade_office", id: "user_test", name: "Phòng Kinh tế" }

/** Ledger entries that a stall's charge wrote: by its number, or all of its deal. */
export async function ledgerOf(container: MedusaContainer, reference?: string, charge_id?: string): Promise<{ kind: string; amount: number; source_id: string }[]> {
  return container.resolve<SettlementModuleService>(SETTLEMENT_MODULE).listLedgerEntries(charge_id ? { deal: [`stall:${charge_id}`, `stall:${charge_id}:chain`] } : { reference: reference! }, { take: null })
}

/** The sales point of a handle, with its store-room. */
export async function pointOf(container: MedusaContainer, handle: string): Promise<{ id: string; location_id: string }> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "sales_point", fields: ["id", "stock_location.id"], filters: { handle } })
  const [row] = data as unknown as { id: string; stock_location: { id: string } }[]
  return { id: row!.id, location_id: row!.stock_location.id }
}

export async function bring(container: MedusaContainer, { from, to, quantity, lots = 1 }: { from: string; to: string; quantity: number; lots?: number }): Promise<string> {
  const home = await pointOf(container, from)
  const goods = (await shelfAt(container, home.location_id)).filter((lot) => lot.state === "on_sale" && lot.quantity >= quantity).sort((one, other) => other.quantity - one.quantity).slice(0, lots)
  const id = await draftTransfer(container, { from: { point_id: home.id }, to: { point_id: to }, lines: goods.map(({ lot_id }) => ({ lot_id, quantity })), by: BY })
  await stepTransfer(container, { id, verb: "ready", by: BY })
  return id
}

export async function send(container: MedusaContainer, transfer_id: string): Promise<void> {
  await stepTransfer(container, { id: transfer_id, verb: "dispatch", by: BY })
}

/** A supermarket stall of its own, open, with `boxes` of two lots on its shelf. No contract yet. */
export async function aStall(container: MedusaContainer, boxes = 6): Promise<string> {
  const { result } = await createSalesPointWorkflow(container).run({
    input: {
      handle: "gian-thu", name: "Gian thử", kind: "supermarket_stall", commune_code: "18073", commune_valid_from: "2025-07-01", address: "Tầng 1", about: null,
      hours: { week: Array.from({ length: 7 }, () => [{ from: "08:00", to: "20:00" }]), exceptions: [] }, hours_note: null, pickup: false, demo: false, reason: "Thử", by: BY,
    },
  })
  const points = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
  const id = result.id
  await stepSalesPointWorkflow(container).run({ input: { id, verb: "approve", reason: "Thử", by: BY } })
  const [regulation] = await points.listSalesPointRegulations({}, { take: 1, order: { version: "DESC" } })
  await points.sign({ sales_point_id: id, version: regulation!.version, by: BY, at: new Date() })
  await stepSalesPointWorkflow(container).run({ input: { id, verb: "open", reason: "Thử", by: BY } })
  await asOf(ARRIVED_DAYS_AGO, () => takeIn(container, id, boxes))
  return id
}

async function takeIn(container: MedusaContainer, id: string, boxes: number): Promise<void> {
  const transfer = await bring(container, { from: "diem-ban-ocop-vu-quang", to: id, quantity: boxes, lots: 2 })
  await send(container, transfer)
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "goods_transfer_line", fields: ["id", "quantity"], filters: { transfer_id: transfer } })
  await stepTransfer(container, { id: transfer, verb: "receive", by: BY, counts: (data as unknown as { id: string; quantity: number }[]).map((line) => ({ line_id: line.id, counted: line.quantity })) })
}

/** As if it were some days ago. */
async function asOf(days_ago: number, work: () => Promise<void>): Promise<void> {
  const before = process.env.OCOP_NOW
  process.env.OCOP_NOW = new Date(Date.now() - days_ago * 86_400_000).toISOString()
  try {
    await work()
  } finally {
    if (before === undefined) delete process.env.OCOP_NOW
    else process.env.OCOP_NOW = before
  }
}
