import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/territory/rules"
import { insertRows } from "../../insert-rows"
import type { PointPaperKind } from "../../rules/point-names"
import { dueOn, worthBack, type LossBearer, type StallTerms } from "../../rules/market/terms"
import type { PointActor } from "../sales-point"
import type { ChargeKind } from "./charge-kinds"
import { DeliveryNote, StallContract, StallContractEnd, StallPrice } from "./models/contract"
import { StallCharge, StallChargeLine, StallCount, StallCountLine, StallPayment } from "./models/stall-book"
import { dayText, dongText } from "../../rules/in-words"

export interface NewContract {
  sales_point_id: string
  number: string
  partner: string
  signed_for_us: string
  signed_for_partner: string
  /** `YYYY-MM-DD`, like the other days */
  signed_on: string
  terms: StallTerms
  percent_bp: number
  payment_days: number
  losses_by: LossBearer
  papers_asked: PointPaperKind[]
  paper_id: string | null
  valid_from: string
  valid_to: string | null
}

interface LotFacts {
  lot_id: string
  lot_code: string
  variant_id: string
  producer_id: string
  title: string
}

export interface ChargeLine extends LotFacts {
  quantity: number
  price: number
  gross: number
  kept: number
}

export interface NewCharge {
  sales_point_id: string
  contract_id: string
  kind: Exclude<ChargeKind, "return">
  source: string
  happened_on: string
  due_on: string
  lines: ChargeLine[]
}

export interface NewStallCount {
  sales_point_id: string
  counted_on: string
  note: string | null
  key: string
  lines: (LotFacts & { expected: number; counted: number; sold: number; lost: number; reason: string | null })[]
}

interface Signed {
  by: PointActor
  at: Date
}

const managerOf = (context: Context): EntityManager => (context.transactionManager ?? context.manager) as EntityManager
const newId = (prefix: string) => generateEntityId(undefined, prefix)
/** Who writes to a stall's contracts, prices and payments waits for who writes there: what is asked first is what is told in words, not what the database refuses. */
const alone = (manager: EntityManager, sales_point_id: string) => manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`stall:${sales_point_id}`])
const signed = ({ by, at }: Signed) => ({ actor_role: by.role, actor_id: by.id, actor_name: by.name, at })

/** Contracts, delivery notes, counts and the account of every supermarket stall. Everything is written once. */
export default class MarketModuleService extends MedusaService({ StallContract, StallContractEnd, StallPrice, DeliveryNote, StallCount, StallCountLine, StallCharge, StallChargeLine, StallPayment }) {
  @InjectManager()
  @InjectTransactionManager()
  async signContract({ by, at, ...contract }: NewContract & Signed, @MedusaContext() context: Context = {}): Promise<string> {
    const id = newId("stallc")
    const manager = managerOf(context)
    await alone(manager, contract.sales_point_id)
    const [same] = await manager.execute<{ number: string }[]>("select number from stall_contract where sales_point_id = ? and valid_from = ?", [contract.sales_point_id, contract.valid_from])
    if (same) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Hợp đồng ${same.number} cũng bắt đầu ngày này. Hợp đồng mới hãy bắt đầu từ ngày khác.`, "same_day")
    await insertRows(manager, "stall_contract", [{ id, ...contract, ...signed({ by, at }) }])
    return id
  }

  /** Ends a contract on a day of its own: not before what was already charged by it, and once. */
  @InjectManager()
  @InjectTransactionManager()
  async endContract({ contract_id, sales_point_id, ends_on, reason, by, at }: { contract_id: string; sales_point_id: string; ends_on: string; reason: string } & Signed, @MedusaContext() context: Context = {}): Promise<void> {
    const manager = managerOf(context)
    await alone(manager, sales_point_id)
    const [contract] = await manager.execute<{ number: string; valid_from: string; valid_to: string | null; ended: string | null; followed: string | null; charge: string | null }[]>(
      `select c.number, c.valid_from, c.valid_to, (select e.ends_on from stall_contract_end e where e.contract_id = c.id) as ended,
         (select min(n.valid_from) from stall_contract n left join stall_contract_end d on d.contract_id = n.id where n.sales_point_id = c.sales_point_id and n.valid_from > c.valid_from and (d.ends_on is null or d.ends_on >= n.valid_from)) as followed,
         (select h.number || ' ngày ' || to_char(h.happened_on::date, 'DD/MM/YYYY') from stall_charge h where h.contract_id = c.id and h.kind <> 'return' and h.happened_on > ? order by h.happened_on desc limit 1) as charge
       from stall_contract c where c.id = ? and c.sales_point_id = ?`,
      [ends_on, contract_id, sales_point_id],
    )
    if (!contract) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Gian này không có hợp đồng đó.")
    const { number, valid_from, valid_to, ended, followed, charge } = contract
    const wrong = (message: string, code: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
    if (ended) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Hợp đồng ${number} đã được cho kết thúc ngày ${dayText(ended)}. Muốn làm tiếp, hãy ghi hợp đồng mới.`, "ended")
    if (ends_on < dueOn(valid_from, -1)) throw wrong(`Hợp đồng ${number} bắt đầu ngày ${dayText(valid_from)}. Ngày cuối không thể trước đó; hợp đồng chưa chạy ngày nào thì ghi ngày cuối là ${dayText(dueOn(valid_from, -1))}.`, "before_it_began")
    if (valid_to && ends_on >= valid_to) throw wrong(`Hợp đồng ${number} vốn hết ngày ${dayText(valid_to)}, không cần kết thúc thêm.`, "ends_anyway")
    if (followed && ends_on >= dueOn(followed, -1)) throw wrong(`Từ ngày ${dayText(followed)} đã có hợp đồng khác thay hợp đồng ${number}.`, "followed")
    if (charge) throw wrong(`Công nợ ${charge} đã tính theo hợp đồng này, nên ngày cuối không thể trước ngày đó.`, "charged_later")
    await insertRows(manager, "stall_contract_end", [{ id: newId("stallce"), contract_id, sales_point_id, ends_on, reason, ...signed({ by, at }) }])
  }

  /** Prices agreed from a day on; the same price of the same day again writes nothing. */
  @InjectManager()
  @InjectTransactionManager()
  async agreePrices({ sales_point_id, valid_from, prices, by, at }: { sales_point_id: string; valid_from: string; prices: { variant_id: string; title: string; price: number }[] } & Signed, @MedusaContext() context: Context = {}): Promise<void> {
    const manager = managerOf(context)
    await alone(manager, sales_point_id)
    const known = await manager.execute<{ variant_id: string; price: number }[]>("select variant_id, price from stall_price where sales_point_id = ? and valid_from = ?", [sales_point_id, valid_from])
    const priceOf = new Map(known.map(({ variant_id, price }) => [variant_id, price]))
    const other = prices.find(({ variant_id, price }) => priceOf.has(variant_id) && priceOf.get(variant_id) !== price)
    if (other) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `${other.title} đã có giá ${dongText(priceOf.get(other.variant_id)!)} từ ngày này. Giá mới hãy bắt đầu từ ngày khác.`, "same_day")
    await insertRows(manager, "stall_price", prices.filter(({ variant_id }) => !priceOf.has(variant_id)).map((row) => ({ id: newId("stallp"), sales_point_id, valid_from, ...row, ...signed({ by, at }) })))
  }

  /** The delivery note of a transfer; asked for twice it is the first. */
  @InjectManager()
  @InjectTransactionManager()
  async writeNote({ transfer_id, sales_point_id, lines, by, at }: { transfer_id: string; sales_point_id: string; lines: object[] } & Signed, @MedusaContext() context: Context = {}): Promise<string> {
    const manager = managerOf(context)
    const number = await this.nextNumber(manager, { table: "delivery_note", stem: "PGH", year: todayInVietnam(at).slice(0, 4) })
    const [known] = await manager.execute<{ id: string }[]>("select id from delivery_note where transfer_id = ?", [transfer_id])
    if (known) return known.id
    const id = newId("dnote")
    await insertRows(manager, "delivery_note", [{ id, number, transfer_id, sales_point_id, lines, ...signed({ by, at }) }])
    return id
  }

  /** A count with its lines; the same key again is the first one. */
  @InjectManager()
  @InjectTransactionManager()
  async writeCount({ lines, by, at, ...count }: NewStallCount & Signed, @MedusaContext() context: Context = {}): Promise<string> {
    const manager = managerOf(context)
    const number = await this.nextNumber(manager, { table: "stall_count", stem: "KK", year: count.counted_on.slice(0, 4) })
    const [known] = await manager.execute<{ id: string }[]>("select id from stall_count where key = ?", [count.key])
    if (known) return known.id
    const id = newId("stallct")
    await insertRows(manager, "stall_count", [{ id, number, ...count, ...signed({ by, at }) }])
    await insertRows(manager, "stall_count_line", lines.map((line) => ({ id: newId("stallctl"), count_id: id, ...line })))
    return id
  }

  /** What the chain owes from here on; the same source again is the first one. */
  @InjectManager()
  @InjectTransactionManager()
  async writeCharge({ lines, by, at, ...charge }: NewCharge & Signed, @MedusaContext() context: Context = {}): Promise<string> {
    const manager = managerOf(context)
    const number = await this.nextNumber(manager, { table: "stall_charge", stem: "CN", year: charge.happened_on.slice(0, 4) })
    const [known] = await manager.execute<{ id: string }[]>("select id from stall_charge where source = ?", [charge.source])
    if (known) return known.id
    const id = newId("stallch")
    await insertRows(manager, "stall_charge", [{ id, number, ...charge, of_charge_id: null, reason: null, amount: lines.reduce((sum, { gross, kept }) => sum + gross - kept, 0), ...signed({ by, at }) }])
    await insertRows(manager, "stall_charge_line", lines.map((line) => ({ id: newId("stallchl"), charge_id: id, ...line })))
    return id
  }

  /** Boxes of a charge taken back: it owes their part no more. Never more than were charged, however many press at once. */
  @InjectManager()
  @InjectTransactionManager()
  async writeReturn(
    { charge_id, lines, reason, key, happened_on, by, at }: { charge_id: string; lines: { lot_id: string; quantity: number }[]; reason: string; key: string; happened_on: string } & Signed,
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    const manager = managerOf(context)
    const number = await this.nextNumber(manager, { table: "stall_charge", stem: "CN", year: happened_on.slice(0, 4) })
    const source = `return:${key}`
    const [known] = await manager.execute<{ id: string }[]>("select id from stall_charge where source = ?", [source])
    if (known) return known.id
    const [of] = await manager.execute<{ id: string; sales_point_id: string; contract_id: string; due_on: string; kind: ChargeKind }[]>("select id, sales_point_id, contract_id, due_on, kind from stall_charge where id = ? for update", [charge_id])
    if (!of || of.kind === "return") throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có khoản công nợ này.")
    const charged = await manager.execute<(ChargeLine & { back: number; kept_back: number })[]>(
      `select l.*, coalesce(r.back, 0)::integer as back, coalesce(r.kept, 0)::integer as kept_back from stall_charge_line l
       left join (select b.lot_id, sum(b.quantity) as back, sum(b.kept) as kept from stall_charge_line b join stall_charge c on c.id = b.charge_id where c.of_charge_id = ? group by 1) r on r.lot_id = l.lot_id
       where l.charge_id = ?`,
      [charge_id, charge_id],
    )
    const back = lines.map(({ lot_id, quantity }): ChargeLine => {
      const line = charged.find((row) => row.lot_id === lot_id)
      if (!line) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Có lô không nằm trong khoản này. Hãy tải lại trang.", "lot_unknown")
      if (quantity > line.quantity - line.back) throw new MedusaError(MedusaError.Types.INVALID_DATA, `Lô ${line.lot_code}: chỉ còn ${line.quantity - line.back} hộp có thể trả lại, không phải ${quantity}.`, "more_than_charged")
      const { lot_code, variant_id, producer_id, title, price } = line
      return { lot_id, lot_code, variant_id, producer_id, title, quantity, price, ...worthBack(line, quantity) }
    })
    const id = newId("stallch")
    const { sales_point_id, contract_id, due_on } = of
    await insertRows(manager, "stall_charge", [{ id, number, sales_point_id, contract_id, kind: "return", source, of_charge_id: charge_id, amount: -back.reduce((sum, { gross, kept }) => sum + gross - kept, 0), happened_on, due_on, reason, ...signed({ by, at }) }])
    await insertRows(manager, "stall_charge_line", back.map((line) => ({ id: newId("stallchl"), charge_id: id, ...line })))
    return id
  }

  /** Boxes of a lot that a charge still stands for; `except` a return under this key. */
  @InjectManager()
  async leftOfCharge({ charge_id, lot_id, except }: { charge_id: string; lot_id: string; except: string }, @MedusaContext() context: Context = {}): Promise<number> {
    const [row] = await managerOf(context).execute<{ left: number }[]>(
      `select (l.quantity - coalesce((select sum(b.quantity) from stall_charge_line b join stall_charge c on c.id = b.charge_id where c.of_charge_id = l.charge_id and b.lot_id = l.lot_id and c.source <> ?), 0))::integer as left
       from stall_charge_line l where l.charge_id = ? and l.lot_id = ?`,
      [`return:${except}`, charge_id, lot_id],
    )
    return row?.left ?? 0
  }

  /** Money from the chain, never more than it owes; the same key again is the first entry. */
  @InjectManager()
  @InjectTransactionManager()
  async writePayment(
    { sales_point_id, amount, paid_on, reference, note, key, by, at }: { sales_point_id: string; amount: number; paid_on: string; reference: string; note: string | null; key: string } & Signed,
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    const manager = managerOf(context)
    await alone(manager, sales_point_id)
    const [known] = await manager.execute<{ id: string }[]>("select id from stall_payment where key = ?", [key])
    if (known) return known.id
    const owed = await this.owedBy(manager, sales_point_id)
    if (amount > owed) throw new MedusaError(MedusaError.Types.INVALID_DATA, owed > 0 ? `Siêu thị chỉ còn nợ ${dongText(owed)}. Hãy xem lại số tiền.` : "Siêu thị không còn nợ khoản nào.", "more_than_owed")
    const id = newId("stallpay")
    await insertRows(manager, "stall_payment", [{ id, sales_point_id, amount, paid_on, reference, note, key, corrects: null, ...signed({ by, at }) }])
    return id
  }

  /** Takes a wrong entry back by one that names it, once. */
  @InjectManager()
  @InjectTransactionManager()
  async undoPayment({ id, sales_point_id, reason, by, at, today }: { id: string; sales_point_id: string; reason: string; today: string } & Signed, @MedusaContext() context: Context = {}): Promise<void> {
    const manager = managerOf(context)
    await alone(manager, sales_point_id)
    const [wrong] = await manager.execute<{ amount: number; reference: string; undone: boolean }[]>(
      "select amount, reference, exists (select 1 from stall_payment u where u.corrects = p.id) as undone from stall_payment p where id = ? and sales_point_id = ? and corrects is null",
      [id, sales_point_id],
    )
    if (!wrong) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có lần trả tiền này.")
    if (wrong.undone) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Lần trả tiền này đã được hủy trước đó.", "undone")
    await insertRows(manager, "stall_payment", [{ id: newId("stallpay"), sales_point_id, amount: -wrong.amount, paid_on: today, reference: wrong.reference, note: reason, key: `undo:${id}`, corrects: id, ...signed({ by, at }) }])
  }

  private async owedBy(manager: EntityManager, sales_point_id: string): Promise<number> {
    const [row] = await manager.execute<{ owed: number }[]>(
      "select (coalesce((select sum(amount) from stall_charge where sales_point_id = ?), 0) - coalesce((select sum(amount) from stall_payment where sales_point_id = ?), 0))::float8 as owed",
      [sales_point_id, sales_point_id],
    )
    return row?.owed ?? 0
  }

  /** The next number of its year, without gaps: who asks holds the sequence until the transaction ends. */
  private async nextNumber(manager: EntityManager, { table, stem, year }: { table: string; stem: string; year: string }): Promise<string> {
    await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`${table}:${year}`])
    const [{ count } = { count: 0 }] = await manager.execute<{ count: number }[]>(`select count(*)::int as count from "${table}" where number like ?`, [`${stem}-${year}-%`])
    return `${stem}-${year}-${String(count + 1).padStart(4, "0")}`
  }
}
