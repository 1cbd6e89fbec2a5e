import { Modules } from "@medusajs/framework/utils"
import { postToLedger, openTillPoints, readShelf, takeEntries } from "@ocop/counter/workflows"
import { shiftReport, saleTotal, type CounterEntry, type SaleLine } from "@ocop/counter/rules"
import { FAIR_MODULE, type FairModuleService } from "@ocop/sales-point/modules/fair"
import { CONSIGNMENT_MODULE, type ConsignmentModuleService } from "@ocop/sales-point/modules/consignment"
import { SALES_POINT_MODULE, type PointActor, type SalesPointModuleService } from "@ocop/sales-point/modules/sales-point"
import { addBooth, addCost, addShift, answerFair, changeCost, changeTask, draftFairTransfers, draftTransfer, inviteProducers, placeInvitation, planFair, readFair, stepFair, stepTransfer } from "@ocop/sales-point/workflows"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { shelfAt } from "@ocop/traceability/workflows"
import { COMING_FAIR, PAST_FAIR, PLANNED_FAIR, type DemoFair } from "../data/fairs"
import { DEMO_LOGINS } from "../data/logins"
import { asOf } from "./as-of"
import type { SeedContext } from "./context"
import { diceOf } from "./dice"
import { english, seedTranslations } from "./seed-translations"
import { tradeOffice } from "./trade-office"

const DAY_MS = 86_400_000
const FLOAT = 300_000

/** A fair that is over, one that is coming and one that is being planned, by the steps anybody would take. A fair that is there is left alone, as far as it has come. */
export async function seedFairs(context: SeedContext, producers: ReadonlyMap<string, string>): Promise<void> {
  const by = await tradeOffice(context)
  const today = now()
  const day = (days: number, hour = 9) => new Date(Date.parse(`${todayInVietnam(new Date(today.getTime() + days * DAY_MS))}T${String(hour).padStart(2, "0")}:00:00+07:00`))
  const variants = await variantsOf(context, [PAST_FAIR, COMING_FAIR, PLANNED_FAIR])
  const input = { by, day, producers, variants }
  await seedPastFair(context, input)
  await seedComingFair(context, input)
  await seedPlannedFair(context, input)
}

interface Input {
  by: PointActor
  day: (days: number, hour?: number) => Date
  producers: ReadonlyMap<string, string>
  variants: ReadonlyMap<string, string>
}

/** Planned, with booths, invitations, costs; returns null when it was there before. */
async function plan(context: SeedContext, fair: DemoFair, { by, day, producers }: Input): Promise<string | null> {
  const { container } = context
  const service = container.resolve<FairModuleService>(FAIR_MODULE)
  const [known] = await service.listFairs({ handle: fair.handle }, { take: 1 })
  if (known) return null
  const dayOf = (days: number) => todayInVietnam(day(days))
  const id = await planFair(
    container,
    {
      handle: fair.handle, name: fair.name.vi, about: fair.about.vi, place: fair.place.vi, commune_code: fair.unit.code, commune_valid_from: fair.unit.valid_from,
      first_day: dayOf(fair.first), last_day: dayOf(fair.last), answers_by: dayOf(fair.answers_by), opens_at: fair.opens_at, closes_at: fair.closes_at, demo: true,
    },
    by,
  )
  const booths = new Map<string, string>()
  for (const booth of fair.booths) booths.set(booth.number, await addBooth(container, id, booth, by))
  await inviteProducers(container, id, { producer_ids: fair.invited.map(({ producer }) => producers.get(producer)!), booth_id: null }, by)
  const invitations = await service.listFairInvitations({ fair_id: id }, { take: null })
  for (const { producer, booth } of fair.invited) await placeInvitation(container, id, invitations.find(({ producer_id }) => producer_id === producers.get(producer))!.id, booths.get(booth)!)
  for (const { title, planned } of fair.costs) await addCost(container, id, { title, planned, actual: null }, by.name)
  for (const { booth, day: on, name } of fair.staff) await addShift(container, id, { booth_id: booths.get(booth)!, on: dayOf(on), from: fair.opens_at, to: fair.closes_at, name, phone: null }, by.name)
  await stepFair(container, { id, verb: "invite", reason: "Kế hoạch đã được duyệt", by })
  await seedTranslations(context, [{ reference: "fair", reference_id: id, translations: english({ name: fair.name, about: fair.about, place: fair.place }) }])
  return id
}

async function answer({ container }: SeedContext, id: string, fair: DemoFair, { producers, variants }: Input): Promise<void> {
  for (const { producer, answer } of fair.invited) {
    if (!answer) continue
    const goods = "goods" in answer ? answer.goods : []
    await answerFair(container, {
      fair_id: id, producer_id: producers.get(producer)!, by_office: false, said_by: "Người giữ kho (minh họa)",
      coming: "goods" in answer, reason: "sorry" in answer ? answer.sorry : null, lines: goods.map(({ sku, quantity }) => ({ variant_id: variants.get(sku)!, quantity })),
    })
  }
}

/** Its list stands, so visitors hear of it; hiring, people, papers and goods are still to be seen to. */
async function seedComingFair(context: SeedContext, input: Input): Promise<void> {
  const { container } = context
  const { by, day } = input
  const id = await asOf(day(-30), () => plan(context, COMING_FAIR, input))
  if (!id) return
  await asOf(day(-12), () => answer(context, id, COMING_FAIR, input))
  await asOf(day(-3), async () => {
    await stepFair(container, { id, verb: "confirm", reason: "Ba chủ thể nhận lời, đủ gian", by })
    const done = ["Kế hoạch", "Gửi lời mời", "Chốt danh sách"]
    for (const task of (await readFair(container, id)).tasks) if (done.some((begin) => task.title.startsWith(begin))) await changeTask(container, id, task.id, { done: true }, by.name)
  })
}

async function seedPlannedFair(context: SeedContext, input: Input): Promise<void> {
  const id = await asOf(input.day(-3), () => plan(context, PLANNED_FAIR, input))
  if (id) await asOf(input.day(-1), () => answer(context, id, PLANNED_FAIR, input))
}

/** From plan to settlement, each step on its day. */
async function seedPastFair(context: SeedContext, input: Input): Promise<void> {
  const { container } = context
  const { by, day } = input
  const id = await asOf(day(-40), () => plan(context, PAST_FAIR, input))
  if (!id) return
  const step = (verb: Parameters<typeof stepFair>[1]["verb"], reason: string) => stepFair(container, { id, verb, reason, by })
  await asOf(day(-30), () => answer(context, id, PAST_FAIR, input))
  await asOf(day(-14), async () => {
    await step("confirm", "Hai chủ thể nhận lời, đủ gian")
    const points = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
    const regulation = await points.regulationOn(todayInVietnam(now()))
    for (const booth of (await readFair(container, id)).booth_list) if (regulation) await points.sign({ sales_point_id: booth.sales_point.id, version: regulation.version, by, at: now() })
  })
  await asOf(day(-6, 6), async () => {
    await draftFairTransfers(container, { id, by })
    for (const booth of (await readFair(container, id)).booth_list) await bring(context, booth.sales_point.id, by)
    await step("start", "Hàng đã lên gian")
  })
  for (const ago of [-6, -5, -4]) await asOf(day(ago, 19), () => sellADay(context, id, day(ago, 8)))
  await asOf(day(-4, 20), () => step("count", "Hết giờ bế mạc"))
  await asOf(day(-3), async () => {
    for (const booth of (await readFair(container, id)).booth_list) await takeBack(context, booth.sales_point.id, by)
    const { costs, tasks } = await readFair(container, id)
    for (const cost of costs) await changeCost(container, id, cost.id, { actual: PAST_FAIR.costs.find(({ title }) => title === cost.title)!.paid }, by.name)
    for (const task of tasks) await changeTask(container, id, task.id, { done: true }, by.name)
    await step("close", "Đã kiểm, trả hàng và quyết toán")
  })
}

/** The drafts to a booth leave, arrive and are counted. */
async function bring({ container }: SeedContext, point_id: string, by: PointActor): Promise<void> {
  const goods = container.resolve<ConsignmentModuleService>(CONSIGNMENT_MODULE)
  for (const { id } of await goods.listGoodsTransfers({ to_point_id: point_id, status: "draft" }, { take: null })) await run(container, id, by)
}

async function run(container: SeedContext["container"], id: string, by: PointActor): Promise<void> {
  const goods = container.resolve<ConsignmentModuleService>(CONSIGNMENT_MODULE)
  await stepTransfer(container, { id, verb: "ready", by })
  await stepTransfer(container, { id, verb: "dispatch", by })
  const lines = await goods.listGoodsTransferLines({ transfer_id: id }, { take: null })
  await stepTransfer(container, { id, verb: "receive", by, counts: lines.map((line) => ({ line_id: line.id, counted: line.quantity })) })
}

/** What is left goes back to its makers. */
async function takeBack({ container, query }: SeedContext, point_id: string, by: PointActor): Promise<void> {
  const { data } = await query.graph({ entity: "sales_point", fields: ["stock_location.id"], filters: { id: point_id } })
  const rows = await shelfAt(container, (data[0] as { stock_location: { id: string } }).stock_location.id)
  const { data: lots } = await query.graph({ entity: "lot", fields: ["id", "producer_id"], filters: { id: rows.map(({ lot_id }) => lot_id) } })
  const makerOf = new Map((lots as { id: string; producer_id: string }[]).map(({ id, producer_id }) => [id, producer_id]))
  for (const producer_id of new Set(makerOf.values())) {
    const lines = rows.filter(({ lot_id, quantity }) => makerOf.get(lot_id) === producer_id && quantity > 0).map(({ lot_id, quantity }) => ({ lot_id, quantity }))
    if (lines.length > 0) await run(container, await draftTransfer(container, { from: { point_id }, to: { producer_id }, lines, note: PAST_FAIR.name.vi, by }), by)
  }
}

/** One shift at every booth of the fair: some boxes sold, by the way a till's entries come in. */
async function sellADay({ container }: SeedContext, fair_id: string, opening: Date): Promise<void> {
  const fair = await readFair(container, fair_id)
  const own = new Set(fair.booth_list.map(({ sales_point }) => sales_point.id))
  const login = DEMO_LOGINS.find(({ role }) => role === "seller")!
  const [user] = await container.resolve(Modules.USER).listUsers({ email: login.email }, { take: 1 })
  const seller = { id: user?.id ?? "demo-seller", name: `${login.first_name} ${login.last_name}`.trim(), role: "seller" as const }
  for (const point of (await openTillPoints(container)).filter(({ id }) => own.has(id))) {
    const { shelf } = await readShelf(container, { point, role: "seller" })
    const dice = diceOf(`${point.handle} ${opening.toISOString()}`)
    const shift_id = dice.id(opening.getTime())
    const at = (minutes: number) => {
      const made = opening.getTime() + minutes * 60_000
      return { id: dice.id(made), shift_id, made_at: new Date(made).toISOString() }
    }
    const entries: CounterEntry[] = [{ kind: "shift_opened", ...at(0), counted_cash: FLOAT }]
    for (const item of shelf.items) {
      const lot = item.lots.find(({ quantity, state }) => quantity > 0 && state === "on_sale")
      if (!lot || item.price === null) continue
      const line: SaleLine = { variant_id: item.variant_id, lot_id: lot.id, quantity: Math.min(lot.quantity, 1 + dice.below(3)), unit_price: item.price, discount: 0 }
      entries.push({ kind: "sold", ...at(60 + dice.below(500)), lines: [line], payments: [{ tender: dice.below(2) === 0 ? "cash" : "vietqr", amount: saleTotal([line]) }] })
    }
    entries.push({ kind: "shift_closed", ...at(640), counted_cash: shiftReport(entries).expected_cash })
    const { results } = await takeEntries(container, { point, seller, device_id: diceOf(point.handle).id(0), sent_at: now().toISOString(), entries })
    await postToLedger(container, { ids: results.map(({ id }) => id) })
  }
}

async function variantsOf({ query }: SeedContext, fairs: DemoFair[]): Promise<Map<string, string>> {
  const sku = fairs.flatMap(({ invited }) => invited.flatMap(({ answer }) => (answer && "goods" in answer ? answer.goods.map((each) => each.sku) : [])))
  const { data } = await query.graph({ entity: "variant", fields: ["id", "sku"], filters: { sku } })
  return new Map((data as { id: string; sku: string }[]).map(({ id, sku }) => [sku, id]))
}
