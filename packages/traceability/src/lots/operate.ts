import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { now } from "../clock"
import { todayInVietnam } from "@ocop/territory/rules"
import type { LotBody, LotBodies, OpenLot } from "../api/lots/bodies"
import type { LotView } from "../http/lots"
import type { LotActor, NewLot, WriteOperation } from "../modules/lots"
import { balanceOperation, LOT_STATE_NAMES, quantityText, verbsOf, type FlowDraft, type LotVerb, type Measure, type OperationKind } from "../rules/lots"
import { logbookOf } from "../logbook/modules"
import { blockLots, resumeLot } from "./block-lots"
import { feedStock, keepInLots, takeOffShelf } from "./feed-stock"
import { lotViews } from "./lot-views"
import { lotsOf } from "./module"
import { ownGoods, type OwnVariant } from "./own-goods"
import { notFound, refused } from "../refusals"
import { saidPlainly } from "./said-plainly"
import { tellLotsChanged } from "./tell"

export interface Operating {
  producer_id: string
  by: LotActor
  /** header Idempotency-Key */
  key: string | null
  /** of what is asked for, so that a key is not used for two things */
  request_hash?: string
}

type Output = FlowDraft & { lot: NewLot }

const DAY_MS = 86_400_000
const plusDays = (day: string, days: number) => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
const hashOf = (body: unknown) => createHash("sha256").update(JSON.stringify(body)).digest("hex")
const instantOf = (day: string, at: Date) => (day === todayInVietnam(at) ? at : new Date(`${day}T12:00:00+07:00`))

/** A producer's lot; somebody else's is as if it were not there. */
export async function ownLot(container: MedusaContainer, producer_id: string, id: string): Promise<LotView> {
  const rows = await lotsOf(container).listLots({ id, producer_id }, { take: 1 })
  return (await lotViews(container, rows))[0] ?? notFound("Không có lô này trong kho của bạn.")
}

export async function heldBy(container: MedusaContainer, lot_id: string): Promise<string | null> {
  const [step] = await lotsOf(container).listLotSteps({ lot_id, kind: ["hold", "recall"] }, { take: 1, order: { at: "DESC", id: "DESC" } })
  return step?.actor_role ?? null
}

/** Opens a lot by hand: bought inputs, or a harvest of who keeps no plots in the logbook. */
export async function openLot(container: MedusaContainer, { producer_id, by, key }: Operating, body: OpenLot): Promise<string> {
  const request_hash = hashOf(body)
  const known = key && (await lotsOf(container).knownOperation({ producer_id, key, request_hash }))
  if (known) return known.lots[0]!.id
  const at = now()
  const made_on = pastDay(body.made_on, at)
  if (body.kind === "harvest" && (await keepsBook(container, producer_id))) refused("Bạn có lô đất hoặc trại ong trong sổ ghi chép: hãy ghi thu hoạch vào sổ, lô hàng tự mở từ đó.", "harvest_in_logbook")
  const { title, quantity, uom, unit_net = null, unit_uom = null, kind } = body
  if ((unit_net === null) !== (unit_uom === null) || (unit_net !== null && uom !== "piece")) refused("Quy cách (mỗi cái chứa bao nhiêu, g hay ml) chỉ ghi cho lô tính bằng cái, và ghi đủ cả hai.", "unit_invalid")
  if (body.product_id && !(await ownGoods(container, producer_id)).variants.some(({ product_id }) => product_id === body.product_id)) notFound("Đây không phải sản phẩm của bạn.")
  const lot: NewLot = {
    kind, title, uom, unit_net, unit_uom, made_on, best_before: body.best_before ?? null, product_id: body.product_id ?? null, variant_id: null,
    code: body.code, supplier: body.supplier ?? null, supplier_lot: body.supplier_lot ?? null, note: body.note ?? null,
  }
  const { lots: [written] } = await write(container, { producer_id, by, key, request_hash }, { kind, happened_on: made_on, inputs: [], outputs: [{ title, quantity, uom, unit_net, unit_uom, lot }] })
  return written!.id
}

/** Whoever keeps plots or hives in the logbook harvests there, where pre-harvest intervals are watched. */
export async function keepsBook(container: MedusaContainer, producer_id: string): Promise<boolean> {
  const book = logbookOf(container)
  const places = await Promise.all([book.listPlots({ producer_id, closed_on: null }, { take: 1 }), book.listApiaries({ producer_id, closed_on: null }, { take: 1 })])
  return places.some((rows) => rows.length > 0)
}

function pastDay(day: string | undefined, at: Date): string {
  const today = todayInVietnam(at)
  if (day && day > today) refused("Ngày này chưa tới. Hãy ghi ngày đã làm.", "day_in_future")
  return day ?? today
}

interface Writing {
  kind: OperationKind
  happened_on: string
  reason?: string | null
  loss?: number
  inputs: (FlowDraft & { lot_id: string })[]
  outputs: Output[]
}

async function write(container: MedusaContainer, { producer_id, by, key, request_hash = "" }: Operating, { kind, happened_on, reason = null, loss, inputs, outputs }: Writing) {
  const verdict = balanceOperation({ kind, inputs, outputs, loss })
  if (!verdict.ok) return refused(verdict.message, "does_not_balance")
  const { balanced } = verdict
  const operation: WriteOperation = {
    producer_id, kind, base_uom: balanced.base_uom, loss: balanced.loss, reason, by, key, request_hash: key ? request_hash : null,
    happened_at: instantOf(happened_on, now()),
    inputs: inputs.map(({ lot_id, quantity }, index) => ({ lot_id, quantity, balance: balanced.inputs[index]! })),
    outputs: outputs.map(({ lot, quantity }, index) => ({ lot, quantity, balance: balanced.outputs[index]! })),
  }
  const written = await saidPlainly(() => lotsOf(container).writeOperation(operation))
  if (!written.known) await tellLotsChanged(container, [...inputs.map(({ lot_id }) => lot_id), ...written.lots.map(({ id }) => id)])
  return written
}

const measureOf = ({ uom, unit_net, unit_uom }: Measure): Measure => ({ uom, unit_net, unit_uom })
const flowOf = (lot: LotView, quantity: number, stated?: number) => ({ ...measureOf(lot), title: `${lot.title} (${lot.code})`, quantity, lot_id: lot.id, ...(stated !== undefined && { stated }) })

/** In words before the database says it in numbers. */
function enough(lot: LotView, quantity: number): number {
  if (quantity > lot.quantities.left) refused(`Lô ${lot.code} chỉ còn ${quantityText(lot.quantities.left, lot.uom)}, không đủ ${quantityText(quantity, lot.uom)}.`, "not_enough_left")
  return quantity
}

function usable(lot: LotView, happened_on: string): LotView {
  if (["held", "recalled", "closed", "expired"].includes(lot.state)) refused(`Lô ${lot.code} đang ở trạng thái "${LOT_STATE_NAMES[lot.state].vi.toLowerCase()}", nên chưa dùng được.`, "lot_blocked")
  if (happened_on < lot.made_on) refused(`Lô ${lot.code} có từ ngày ${lot.made_on}, sau ngày bạn ghi. Hãy xem lại ngày.`, "days_out_of_order")
  return lot
}

/** Boxes of a variant: the label says what one holds and how long it keeps. */
export async function packedLot(container: MedusaContainer, { variant, sources, day, best_before, code }: { variant: OwnVariant; sources: readonly LotView[]; day: string; best_before?: string | undefined; code?: string | undefined }): Promise<Omit<NewLot, keyof Measure>> {
  const first = variant.fresh ? await firstHarvest(container, sources) : null
  const last = variant.shelf_life_days === null ? null : plusDays(first ?? day, variant.shelf_life_days)
  const bound = sources.flatMap(({ best_before: until }) => until ?? []).sort()[0]
  if (best_before && last && best_before > last) refused(`Nhãn ghi dùng trong ${variant.shelf_life_days} ngày${first ? ` từ ngày hái ${first}` : ""}, nên hạn muộn nhất là ${last}.`, "best_before_too_late")
  if (best_before && best_before < day) refused("Hạn dùng đứng trước ngày đóng gói. Hãy xem lại hai ngày này.", "best_before_past")
  if (!best_before && last && last < day) refused(`Hàng hái ngày ${first ?? day} đã quá ${variant.shelf_life_days} ngày ghi trên nhãn, nên không đóng gói bán được nữa.`, "too_old_to_pack")
  return { kind: "packed", title: variant.title.split(" · ")[0]!, product_id: variant.product_id, variant_id: variant.variant_id, made_on: day, best_before: best_before ?? last ?? bound ?? null, ...(code && { code }) }
}

async function firstHarvest(container: MedusaContainer, sources: readonly LotView[]): Promise<string | null> {
  const lots = lotsOf(container)
  const ids = await lots.lotIdsAround({ lot_ids: sources.map(({ id }) => id), direction: "ancestors" })
  const [first] = await lots.listLots({ id: ids, kind: "harvest" }, { take: 1, order: { made_on: "ASC" }, select: ["made_on"] })
  return first?.made_on ?? null
}

export async function ownVariant(container: MedusaContainer, producer_id: string, variant_id: string): Promise<OwnVariant> {
  const { variants } = await ownGoods(container, producer_id)
  return variants.find((variant) => variant.variant_id === variant_id) ?? notFound("Đây không phải sản phẩm của bạn.")
}

type Verbs = { [Verb in keyof typeof LotBodies]: (context: { container: MedusaContainer; own: Operating; lot: LotView; day: string; body: LotBody<Verb> }) => Promise<string[]> }

const worked = ({ title, product_id, plot_id, apiary_id, uom, unit_net, unit_uom, best_before, variant_id, kind }: LotView, day: string): NewLot => ({
  kind: kind === "packed" ? "packed" : "bulk", title, product_id, variant_id, uom, unit_net, unit_uom, made_on: day, best_before, plot_id, apiary_id,
})

const VERBS: Verbs = {
  async grade({ container, own, lot, day, body }) {
    const { quantity = lot.quantities.left, outputs, reason } = body
    const { lots } = await write(container, own, {
      kind: "grade", happened_on: day, reason: reason ?? null,
      inputs: [flowOf(lot, enough(lot, quantity))],
      outputs: outputs.map((output) => ({ ...measureOf(lot), title: output.title, quantity: output.quantity, lot: { ...worked(lot, day), kind: "bulk", variant_id: null, title: output.title, product_id: output.product_id ?? lot.product_id, code: output.code } })),
    })
    return lots.map(({ id }) => id)
  },

  async split({ container, own, lot, day, body }) {
    const total = body.quantities.reduce((sum, quantity) => sum + quantity, 0)
    const { lots } = await write(container, own, {
      kind: "split", happened_on: day, reason: body.reason ?? null,
      inputs: [flowOf(lot, enough(lot, total))],
      outputs: body.quantities.map((quantity) => ({ ...measureOf(lot), title: lot.title, quantity, lot: { ...worked(lot, day), made_on: lot.kind === "packed" ? lot.made_on : day } })),
    })
    return lots.map(({ id }) => id)
  },

  async merge({ container, own, lot, day, body }) {
    const others = await Promise.all([...new Set(body.lot_ids)].filter((id) => id !== lot.id).map((id) => ownLot(container, own.producer_id, id)))
    const all = [lot, ...others.map((other) => usable(other, day))]
    const empty = all.find(({ quantities }) => quantities.left === 0)
    if (empty) refused(`Lô ${empty.code} không còn gì để gộp.`, "not_enough_left")
    if (new Set(all.map(({ variant_id }) => variant_id)).size > 1) refused("Chỉ gộp được các lô của cùng một sản phẩm đóng gói.", "does_not_balance")
    const quantity = all.reduce((sum, { quantities }) => sum + quantities.left, 0)
    // A mixture is as old as its oldest part.
    const best_before = all.flatMap(({ best_before: until }) => until ?? []).sort()[0] ?? null
    const title = body.title ?? lot.title
    const { lots } = await write(container, own, {
      kind: "merge", happened_on: day, reason: body.reason ?? null,
      inputs: all.map((each) => flowOf(each, each.quantities.left)),
      outputs: [{ ...measureOf(lot), title, quantity, lot: { ...worked(lot, day), title, best_before, plot_id: same(all.map(({ plot_id }) => plot_id)), apiary_id: same(all.map(({ apiary_id }) => apiary_id)), product_id: same(all.map(({ product_id }) => product_id)) } }],
    })
    return lots.map(({ id }) => id)
  },

  async pack({ container, own, lot, day, body }) {
    const variant = await ownVariant(container, own.producer_id, body.variant_id)
    const onLabel = variant.net && variant.net.uom === lot.uom ? variant.net.quantity : null
    const per_unit = body.per_unit ?? onLabel ?? (lot.uom === "piece" ? 1 : null)
    if (per_unit === null) return refused("Hãy ghi mỗi hộp lấy bao nhiêu từ lô này: nhãn không ghi theo đơn vị của lô.", "per_unit_needed")
    if (onLabel && per_unit < onLabel) refused(`Nhãn ghi ${quantityText(onLabel, lot.uom)}, nên mỗi hộp không thể chỉ có ${quantityText(per_unit, lot.uom)}.`, "box_too_light")
    const quantity = body.quantity ?? body.units * per_unit + (body.loss ?? 0)
    // Pieces are counted into the box; what one of them weighs goes along, if it is known.
    const unit: Pick<Measure, "unit_net" | "unit_uom"> = lot.uom === "piece" ? { unit_net: lot.unit_net === null ? null : lot.unit_net * per_unit, unit_uom: lot.unit_uom } : { unit_net: per_unit, unit_uom: lot.uom }
    const box = { uom: "piece" as const, ...unit }
    const made = await packedLot(container, { variant, sources: [lot], day, best_before: body.best_before, code: body.code })
    const { lots } = await write(container, own, {
      // A thing that is sold as it is and has no weight is counted over, one by one.
      kind: unit.unit_net === null ? "transform" : "pack",
      happened_on: day, reason: body.reason ?? null,
      inputs: [flowOf(lot, enough(lot, quantity))],
      outputs: [{ ...box, title: made.title, quantity: body.units, lot: { ...made, ...box } }],
    })
    return lots.map(({ id }) => id)
  },

  async transform({ container, own, lot, day, body }) {
    const more = await Promise.all((body.inputs ?? []).map(async (input) => ({ ...input, lot: usable(await ownLot(container, own.producer_id, input.lot_id), day) })))
    const sources = [{ lot, quantity: body.quantity, stated: undefined }, ...more]
    if (new Set(sources.map(({ lot: { id } }) => id)).size < sources.length) refused("Một lô chỉ ghi một lần trong phần cho vào.", "does_not_balance")
    for (const source of sources) enough(source.lot, source.quantity)
    const outputs = await Promise.all(
      body.outputs.map(async (output): Promise<Output> => {
        const variant = output.variant_id ? await ownVariant(container, own.producer_id, output.variant_id) : null
        const net = output.uom === "piece" && !output.unit_net ? variant?.net : null
        const measure: Measure = { uom: output.uom, unit_net: net?.quantity ?? output.unit_net ?? null, unit_uom: net?.uom ?? output.unit_uom ?? null }
        const made = variant
          ? await packedLot(container, { variant, sources: sources.map((source) => source.lot), day, best_before: output.best_before, code: output.code })
          : { kind: "bulk" as const, title: output.title, product_id: output.product_id ?? null, variant_id: null, made_on: day, best_before: output.best_before ?? null, code: output.code }
        if (output.variant_id && measure.uom !== "piece") refused("Thành phẩm của một sản phẩm tính bằng đơn vị bán (piece).", "unit_invalid")
        return { ...measure, title: output.title, quantity: output.quantity, ...(output.stated !== undefined && { stated: output.stated }), lot: { ...made, ...measure } }
      }),
    )
    const { lots } = await write(container, own, {
      kind: "transform", happened_on: day, reason: body.reason ?? null,
      inputs: sources.map((source) => flowOf(source.lot, source.quantity, source.stated)),
      outputs,
    })
    return lots.map(({ id }) => id)
  },

  async release({ container, own, lot, body }) {
    const { locations } = await ownGoods(container, own.producer_id)
    const place = body.stock_location_id ? locations.find(({ id }) => id === body.stock_location_id) : locations[0]
    if (!place) return refused("Chưa có kho nào để bán từ đó. Hãy nhắn văn phòng.", "no_location")
    const quantity = enough(lot, body.quantity ?? lot.quantities.left)
    if (quantity === 0) refused(`Lô ${lot.code} không còn gì trong kho để đưa ra bán.`, "not_enough_left")
    await releaseLot(container, { lot, quantity, stock_location_id: place.id, by: own.by, source: own.key && `release:${own.producer_id}:${own.key}` })
    return []
  },

  async withdraw({ container, own, lot, body }) {
    await move(container, own, { lot, kind: "withdraw", ...body })
    return []
  },

  async loss({ container, own, lot, day, body }) {
    const from = body.from ?? (lot.quantities.left >= body.quantity ? "store" : "shelf")
    if (from === "shelf") await move(container, own, { lot, kind: "lost", ...body })
    else await write(container, own, { kind: "loss", happened_on: day, reason: body.reason, inputs: [flowOf(lot, enough(lot, body.quantity))], outputs: [] })
    return []
  },

  async hold({ container, own, lot, body }) {
    await blockLots(container, { lot_ids: [lot.id], kind: "hold", reason: body.reason, by: own.by })
    return []
  },

  async resume({ container, own, lot, body }) {
    await resumeLot(container, { lot_id: lot.id, reason: body.reason, by: own.by })
    return []
  },

  async close({ container, own, lot, body }) {
    await step(container, own, lot, "close", body.reason)
    return []
  },

  async reopen({ container, own, lot, body }) {
    await step(container, own, lot, "reopen", body.reason)
    return []
  },
}

const same = <Value>(values: readonly (Value | null)[]): Value | null => (new Set(values).size === 1 ? values[0]! : null)

async function step(container: MedusaContainer, { by }: Operating, lot: LotView, kind: "close" | "reopen", reason: string): Promise<void> {
  if (kind === "close" && lot.quantities.shelved > 0) refused(`Lô ${lot.code} còn ${lot.quantities.shelved} hộp trên quầy. Hãy rút về trước khi đóng lô.`, "still_on_shelf")
  await lotsOf(container).writeSteps({ lot_ids: [lot.id], kind, reason, by, at: now() })
  await tellLotsChanged(container, [lot.id])
}

/** Boxes off the shelf. What is promised to orders can be lost, but not taken back. */
async function move(
  container: MedusaContainer,
  { by, key, producer_id }: Operating,
  { lot, kind, quantity, stock_location_id, reason }: { lot: LotView; kind: "withdraw" | "lost"; quantity?: number | undefined; stock_location_id?: string | undefined; reason: string },
): Promise<void> {
  const lots = lotsOf(container)
  const shelves = (await lots.shelvesOf(lot.id)).filter((shelf) => shelf.quantity > 0 && (!stock_location_id || shelf.stock_location_id === stock_location_id))
  const [shelf, more] = shelves
  if (!shelf || !lot.variant_id) return refused(`Lô ${lot.code} không có hộp nào trên quầy${stock_location_id ? " này" : ""}.`, "not_enough_on_shelf")
  if (more) refused(`Lô ${lot.code} nằm ở nhiều kho. Hãy chọn kho.`, "location_needed")
  const amount = quantity ?? shelf.quantity
  if (amount > shelf.quantity) refused(`Trên quầy chỉ còn ${shelf.quantity} hộp của lô ${lot.code}.`, "not_enough_on_shelf")
  await takeOffShelf(container, lot.variant_id, async (inventory_item_id) => {
    if (kind === "withdraw" && shelf.fed > 0) {
      const [level] = await container.resolve(Modules.INVENTORY).listInventoryLevels({ inventory_item_id, location_id: shelf.stock_location_id }, { take: 1 })
      const free = Number(level?.stocked_quantity ?? 0) - Number(level?.reserved_quantity ?? 0)
      if (amount > free) refused(`${Number(level?.reserved_quantity ?? 0)} hộp ở kho này đã nằm trong đơn chưa giao, nên chỉ rút được ${Math.max(0, free)} hộp.`, "stock_promised")
    }
    await saidPlainly(() => lots.writeMovements({ movements: [{ lot_id: lot.id, kind, quantity: amount, stock_location_id: shelf.stock_location_id, reason, source: key && `${kind}:${producer_id}:${key}` }], by, at: now() }))
  })
  await tellLotsChanged(container, [lot.id])
}

export interface ReleaseLot {
  lot: Pick<LotView, "id" | "code" | "kind" | "variant_id" | "producer_id">
  quantity: number
  stock_location_id: string
  by: LotActor
  /** the same release twice is one */
  source?: string | null
}

/** Puts boxes of a packed lot on sale at a place: they lie on the shelf, and the shop's inventory counts them. */
export async function releaseLot(container: MedusaContainer, { lot, quantity, stock_location_id, by, source }: ReleaseLot): Promise<void> {
  if (lot.kind !== "packed" || !lot.variant_id) return refused(`Lô ${lot.code} chưa đóng gói. Hãy đóng gói thành sản phẩm rồi đưa ra bán.`, "not_packed")
  await keepInLots(container, lot.variant_id, lot.producer_id)
  await saidPlainly(() => lotsOf(container).writeMovements({ movements: [{ lot_id: lot.id, kind: "release", quantity, stock_location_id, source: source ?? null }], by, at: now() }))
  await feedStock(container, [lot.variant_id])
  await tellLotsChanged(container, [lot.id])
}

/** The last word on this lot was this very one, of the same person: a button pressed twice. */
async function saidAlready(container: MedusaContainer, { by }: Operating, { id, verb, body }: { id: string; verb: LotVerb; body: object }): Promise<boolean> {
  const [last] = await lotsOf(container).listLotSteps({ lot_id: id, kind: { $nin: ["flag", "clear"] } }, { take: 1, order: { at: "DESC", id: "DESC" } })
  return last !== undefined && last.kind === verb && last.actor_id === by.id && last.reason === (body as { reason?: string }).reason
}

/** What a producer does with one of its lots. Answers the lots that came about. */
export async function operate<Verb extends LotVerb>(container: MedusaContainer, own: Operating, { id, verb, body }: { id: string; verb: Verb; body: LotBody<Verb> }): Promise<string[]> {
  const lot = await ownLot(container, own.producer_id, id)
  const day = pastDay((body as { happened_on?: string }).happened_on, now())
  const held_by = await heldBy(container, id)
  const request_hash = hashOf({ id, verb, body })
  const known = own.key && (await lotsOf(container).knownOperation({ producer_id: own.producer_id, key: own.key, request_hash }))
  // What was done already with this key may not be possible any more: it is only told again.
  if (known) return known.lots.map((each) => each.id)
  if (own.key && (await lotsOf(container).listLotMovements({ source: `${verb === "loss" ? "lost" : verb}:${own.producer_id}:${own.key}` }, { take: 1 })).length > 0) return []
  if (await saidAlready(container, own, { id, verb, body })) return []
  if (!verbsOf({ ...lot, held_by }).includes(verb)) {
    if (verb === "resume") refused("Lô này do văn phòng tạm giữ hoặc thu hồi; chỉ văn phòng cho bán lại.", "not_yours_to_resume")
    if (verb === "release" && lot.kind !== "packed") refused(`Lô ${lot.code} chưa đóng gói. Hãy đóng gói thành sản phẩm rồi đưa ra bán.`, "not_packed")
    refused(`Lô ${lot.code} đang ở trạng thái "${lot.state_name.toLowerCase()}", nên chưa làm được việc này.`, "lot_blocked")
  }
  if (["grade", "split", "merge", "pack", "transform", "release"].includes(verb)) usable(lot, day)
  return VERBS[verb]({ container, own: { ...own, request_hash }, lot, day, body })
}
