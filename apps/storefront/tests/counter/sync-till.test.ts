import "fake-indexeddb/auto"
import type { SendCounterEntries, SendCounterEntriesResponse, ShelfItem, ShelfResponse, TakenEntry } from "@ocop/counter/http"
import { receiptNumber, type Ordered, type SaleLine } from "@ocop/counter/rules"
import { describe, expect, it } from "vitest"
import { dropCart, giveOut, holdCart, putInCart, setDiscount, takeBack, takeUp } from "../../src/features/counter/app/cart"
import { findByCode } from "../../src/features/counter/book/find-by-code"
import { boxesFor, cartOrderOf, findPreorders, openPreorders } from "../../src/features/counter/book/preorders"
import { byVariant, firstToSell, goodsHere, itemsHere, priceCart, reportHere, toSaleLines } from "../../src/features/counter/book/read-till"
import { TillDatabase } from "../../src/features/counter/store/till-database"
import { NotWritten, writeEntry } from "../../src/features/counter/store/write-entry"
import { syncTill } from "../../src/features/counter/sync/sync-till"
import { NotSent, type TillServer } from "../../src/features/counter/sync/till-server"

const GTIN = "02000000000015"
const item: ShelfItem = {
  variant_id: "cam", gtin: GTIN, barcodes: ["2000000000022"], title: "Cam chanh", unit: "hộp 5 kg", price: 225_000, picture: null, producer: "HTX cam Sơn Thọ", orderable: true, star: { star: 3, valid_until: null },
  lots: [
    { id: "cu", code: "CAM261101A", best_before: "2026-11-20", state: "on_sale", quantity: 4, star_ended: false, mark_down: null, inside: null },
    { id: "lot", code: "CAM261120A", best_before: "2026-12-10", state: "on_sale", quantity: 5, star_ended: false, mark_down: null, inside: null },
    { id: "goi", code: "CAM261118B", best_before: "2026-12-08", state: "recalled", quantity: 3, star_ended: false, mark_down: null, inside: null },
    { id: "het", code: "CAM261121C", best_before: "2026-12-20", state: "on_sale", quantity: 0, star_ended: true, mark_down: null, inside: null },
  ],
}
const shelf: ShelfResponse = {
  point: { id: "point", handle: "diem-ban", name: "Điểm bán", code: "DB", address: "Vũ Quang" }, counted_at: "2026-11-28T01:00:00.000Z", items: [item], discount_percent: 10, bank: null,
  operator: { name: "OCOP", address: "Vũ Quang", registration_number: "1", phone: "1" }, origin: "https://vuquang.example",
}
const NOW = Date.parse("2026-11-28T03:00:00Z")
const lines: SaleLine[] = [{ variant_id: "cam", lot_id: "lot", quantity: 3, unit_price: 225_000, discount: 0 }]
const sale = { kind: "sold" as const, lines, payments: [{ tender: "cash" as const, amount: 675_000 }] }

let tills = 0
const aTill = async () => {
  const till = new TillDatabase(`seller-point-${++tills}`)
  await till.note("shelf", shelf)
  await writeEntry(till, { kind: "shift_opened", counted_cash: 500_000 })
  return till
}

/** The book of a point on paper: each id once, the answer to a repeat is the first answer, and every way a line can break. */
class PaperServer implements TillServer {
  readonly answers = new Map<string, TakenEntry>()
  readonly letters: SendCounterEntries[] = []
  private last = 0
  /** before each letter: throws to break the line */
  line: () => void = () => undefined
  /** after it was done: throws so that the answer is lost */
  answerLine: () => void = () => undefined
  me = () => Promise.reject(new Error("not asked"))
  order = () => Promise.reject(new Error("not asked"))
  preorders = () => Promise.reject(new Error("not asked"))
  receipt = () => Promise.reject(new Error("not asked"))
  orderable = () => Promise.resolve({ items: [] })
  shelf = async () => {
    this.line()
    return { shelf: null, etag: "e", counted_at: new Date().toISOString() }
  }
  send = async (letter: SendCounterEntries): Promise<SendCounterEntriesResponse> => {
    this.line()
    this.letters.push(letter)
    const results = letter.entries.map((entry) => {
      const known = this.answers.get(entry.id)
      if (known) return known
      const answer: TakenEntry = { id: entry.id, status: "accepted", receipt_number: entry.kind === "sold" ? receiptNumber("DB", 2026, ++this.last) : null, at: entry.made_at, flags: [] }
      this.answers.set(entry.id, answer)
      return answer
    })
    this.answerLine()
    return { results, received_at: new Date().toISOString() }
  }
}

const sync = (till: TillDatabase, server: TillServer) => syncTill({ till, server, point_id: "point", device_id: "device" })
const failing = (error: Error, times = 1) => {
  let left = times
  return () => {
    if (left-- > 0) throw error
  }
}

describe("a till without a signal", () => {
  it("sells at once and brings each sale to the server once, in its order, with one number each", async () => {
    const [till, server] = [await aTill(), new PaperServer()]
    server.line = failing(new NotSent("no_signal"))
    for (let count = 0; count < 250; count++) await writeEntry(till, sale)
    expect(await sync(till, server)).toMatchObject({ obstacle: "no_signal" })
    expect(await till.entries.where({ where: "device" }).count()).toBe(251)

    expect(await sync(till, server)).toEqual({ obstacle: null, message: "" })
    const rows = await till.entries.orderBy("turn").toArray()
    expect(rows.every(({ where }) => where === "server")).toBe(true)
    expect(rows.slice(1).map(({ receipt_number }) => receipt_number)).toEqual(Array.from({ length: 250 }, (_, index) => receiptNumber("DB", 2026, index + 1)))
    expect(server.letters.map(({ entries }) => entries.length)).toEqual([100, 100, 51])
  })

  it.each([
    ["the answer was lost", (server: PaperServer) => (server.answerLine = failing(new NotSent("no_signal")))],
    ["the server answered 500 before 200", (server: PaperServer) => (server.line = failing(new NotSent("busy", "", 500), 3))],
    ["the session had ended", (server: PaperServer) => (server.line = failing(new NotSent("signed_out")))],
  ])("loses and doubles nothing when %s", async (_, breakLine) => {
    const [till, server] = [await aTill(), new PaperServer()]
    for (let count = 0; count < 5; count++) await writeEntry(till, sale)
    breakLine(server)
    while ((await sync(till, server)).obstacle) expect(await till.entries.count()).toBe(6)

    expect(server.answers.size).toBe(6)
    expect(new Set((await till.entries.toArray()).map(({ receipt_number }) => receipt_number)).size).toBe(6)
  })

  it.each([
    ["before the first letter", "line", 0],
    ["after the first letter was heard", "answerLine", 0],
    ["before the second", "line", 1],
    ["after the second was heard", "answerLine", 1],
    ["before the shelf was counted", "line", 2],
  ] as const)("loses and doubles nothing when the line is cut %s", async (_, where, step) => {
    const [till, server] = [await aTill(), new PaperServer()]
    for (let count = 0; count < 104; count++) await writeEntry(till, sale)
    let call = 0
    server[where] = () => {
      if (call++ === step) throw new NotSent("no_signal")
    }

    expect((await sync(till, server)).obstacle).toBe("no_signal")
    expect(await sync(till, server)).toEqual({ obstacle: null, message: "" })

    expect(server.answers.size).toBe(105)
    const rows = await till.entries.orderBy("turn").toArray()
    expect(rows.slice(1).map(({ receipt_number }) => receipt_number)).toEqual(Array.from({ length: 104 }, (_, index) => receiptNumber("DB", 2026, index + 1)))
  })

  it("keeps what was sent back, with its sentence, and sends it no more", async () => {
    const [till, server] = [await aTill(), new PaperServer()]
    const { id } = await writeEntry(till, sale)
    server.answers.set(id, { id, status: "refused", problem: { code: "no_shift", vi: "Ca này chưa mở.", en: "No shift." } })
    await sync(till, server)
    await sync(till, server)

    expect(await till.entries.get(id)).toMatchObject({ where: "refused", problem: { vi: "Ca này chưa mở." } })
    expect(server.letters.flatMap(({ entries }) => entries).filter((entry) => entry.id === id)).toHaveLength(1)
  })

  it("writes a sale once however often it is tapped, and nothing that does not add up or has no shift", async () => {
    const till = await aTill()
    const id = (await writeEntry(till, sale)).id
    await writeEntry(till, sale, { id })
    expect(await till.entries.where("kind").equals("sold").count().catch(() => till.entries.filter(({ kind }) => kind === "sold").count())).toBe(1)
    await expect(writeEntry(till, { ...sale, payments: [] })).rejects.toThrow(NotWritten)
    await writeEntry(till, { kind: "shift_closed", counted_cash: 1_175_000 })
    await expect(writeEntry(till, sale)).rejects.toThrow("Chưa mở ca")
    const entries = await till.entries.toArray()
    expect(reportHere(entries, entries[0]!.shift_id)).toMatchObject({ sales: 1, expected_cash: 1_175_000, difference: 0 })
  })

  it("keeps what it knows of a shelf on which nothing changed, and notes when that was looked at", async () => {
    const [till, server] = [await aTill(), new PaperServer()]
    const writes: unknown[] = []
    till.facts.hook("updating", (_, key) => void writes.push(key))
    await sync(till, server)
    await sync(till, server)

    expect(await till.fact("shelf")).toEqual(shelf)
    expect(Date.parse((await till.fact("counted_at"))!)).toBeGreaterThan(Date.parse(shelf.counted_at))
    expect(writes).not.toContain("shelf")
  })

  it("keeps the cart, holds it for somebody and takes it up again", async () => {
    const till = await aTill()
    const goods = goodsHere(shelf, [])
    const box = goods.find(({ lot }) => lot.id === "lot")!
    for (let count = 0; count < 3; count++) await putInCart(till, box)
    await holdCart(till)
    await putInCart(till, box)
    const [held] = await till.held.toArray()
    await takeUp(till, held!.id)

    expect(priceCart((await till.fact("cart"))!, goods, NOW)).toMatchObject([{ quantity: 3, total: 675_000 }])
    expect((await till.held.toArray()).map((each) => each.lines[0]!.quantity)).toEqual([1])

    const dropped = await dropCart(till)
    expect(await till.fact("cart")).toEqual([])
    await takeBack(till, dropped)
    expect(priceCart((await till.fact("cart"))!, goods, NOW)).toMatchObject([{ quantity: 3, total: 675_000 }])
  })
})

describe("goods whose last days run", () => {
  it("are sold for less from the first day to the last by the device's own clock, with no signal, and nothing more is taken off", async () => {
    const till = await aTill()
    const marked: ShelfResponse = { ...shelf, items: [{ ...item, lots: item.lots.map((lot) => (lot.id === "lot" ? { ...lot, mark_down: { id: "mkd", kind: "percent" as const, figure: 30, first_day: "2026-11-28", last_day: "2026-11-30" } } : lot)) }] }
    const goods = goodsHere(marked, [])
    await putInCart(till, goods.find(({ lot }) => lot.id === "lot")!, 2)
    await setDiscount(till, "lot", 10_000, "Khách quen")
    const cart = (await till.fact("cart"))!
    const on = (day: string) => priceCart(cart, goods, Date.parse(`${day}T09:00:00+07:00`))

    expect(on("2026-11-27")).toMatchObject([{ unit_price: 225_000, discount: 10_000, total: 440_000 }])
    expect(on("2026-11-30")).toMatchObject([{ unit_price: 158_000, discount: 0, total: 316_000, mark_down: { id: "mkd", full_price: 225_000 } }])
    expect(on("2026-12-01")[0]).not.toHaveProperty("mark_down")
    await writeEntry(till, { kind: "sold", lines: toSaleLines(on("2026-11-28")), payments: [{ tender: "cash", amount: 316_000 }] })
    await expect(writeEntry(till, { kind: "sold", lines: [{ ...toSaleLines(on("2026-11-28"))[0]!, discount: 6_000, discount_reason: "Quen" }], payments: [{ tender: "cash", amount: 310_000 }] })).rejects.toThrow("không giảm thêm")
  })
})

describe("what was ordered with a deposit", () => {
  const ordered = (till: TillDatabase) =>
    writeEntry(till, { kind: "ordered", lines: [{ variant_id: "cam", lot_id: null, quantity: 2, unit_price: 200_000, discount: 0 }], deposit: [{ tender: "cash", amount: 150_000 }], buyer: { name: "Đỗ Thị Ánh", phone: "0912 345 678" }, wanted_by: "2026-12-05" })

  it("waits on the device that wrote it and on the server as one order, until it is given out at the agreed price", async () => {
    const till = await aTill()
    const { id, body } = await ordered(till)
    const known = [{ order: body as Ordered, receipt_number: "DB-2026-000007", at: body.made_at, goods: [] }]
    const [preorder, ...others] = openPreorders(known, await till.entries.toArray())
    expect(others).toEqual([])
    expect(preorder).toMatchObject({ number: "DB-2026-000007", total: 400_000, deposit: 150_000 })
    for (const typed of ["000007", "do thi anh", "345678", ""]) expect(findPreorders([preorder!], typed)).toHaveLength(1)
    expect(findPreorders([preorder!], "Mai")).toEqual([])

    const goods = goodsHere(shelf, [])
    const { lines, missing } = boxesFor(preorder!, goods, NOW)
    expect(missing).toBe(0)
    await putInCart(till, goods.find(({ lot }) => lot.id === "lot")!)
    await giveOut(till, cartOrderOf(preorder!), lines)
    expect((await till.held.toArray()).map(({ order }) => order)).toEqual([null])
    const [order, cart] = [await till.fact("order"), (await till.fact("cart"))!]
    expect(priceCart(cart, goods, NOW, order).reduce((sum, { total }) => sum + total, 0)).toBe(400_000)
    await holdCart(till)
    expect(await till.fact("order")).toBeNull()
    await takeUp(till, (await till.held.toArray()).find((each) => each.order)!.id)
    expect(await till.fact("order")).toMatchObject({ id, deposit: 150_000 })

    const priced = toSaleLines(priceCart(cart, goods, NOW, order))
    await expect(writeEntry(till, { kind: "sold", lines: priced, payments: [{ tender: "cash", amount: 400_000 }], order: { id, deposit: 150_000 } })).rejects.toThrow("trừ tiền cọc (250.000 ₫)")
    await writeEntry(till, { kind: "sold", lines: priced, payments: [{ tender: "cash", amount: 250_000 }], order: { id, deposit: 150_000 } }, { clearCart: true })
    expect(await till.fact("order")).toBeNull()
    expect(openPreorders(known, await till.entries.toArray())).toEqual([])
  })

  it("is not given out before all of it lies here", async () => {
    const till = await aTill()
    await ordered(till)
    const [preorder] = openPreorders([], await till.entries.toArray())
    const none = goodsHere(shelf, []).map((each) => ({ ...each, left: each.lot.id === "lot" ? 1 : 0 }))
    expect(boxesFor(preorder!, none, NOW)).toMatchObject({ missing: 1, lines: [{ lot_id: "lot", quantity: 1 }] })
  })
})

describe("what a label says at the till", () => {
  const goods = goodsHere(shelf, [])
  const scan = (text: string) => findByCode(text, goods, NOW)

  it("sells the lot of the label, not another", () => {
    expect(scan(`https://vuquang.example/01/${GTIN}/10/CAM261120A/21/XYZ`)).toMatchObject({ goods: { lot: { id: "lot" } }, caution: null })
    expect(scan(`(01)${GTIN}(10)CAM261120A`)).toMatchObject({ goods: { lot: { id: "lot" } } })
    expect(scan("cam261120a")).toMatchObject({ goods: { lot: { id: "lot" } } })
  })

  it("takes the box that expires first of what may be sold when the barcode names no lot", () => {
    expect(scan("2000000000022")).toMatchObject({ goods: { lot: { id: "lot" } } })
    expect(firstToSell(goods, "cam", NOW)).toMatchObject({ lot: { id: "lot" } })
  })

  it("stops what is recalled, past its date or unknown, and says when a star has ended or none should be left", () => {
    expect(scan(`https://x.vn/01/${GTIN}/10/CAM261118B`)).toMatchObject({ stop: "recalled", text: "CAM261118B" })
    expect(scan(`https://x.vn/01/${GTIN}/10/CAM261101A`)).toMatchObject({ stop: "expired" })
    expect(scan(`https://x.vn/01/${GTIN}/10/CAM000000Z`)).toMatchObject({ stop: "unknown_lot" })
    expect(scan("https://x.vn/01/02000000000039/10/A")).toMatchObject({ stop: "not_here" })
    expect(scan(`https://x.vn/01/${GTIN}/10/CAM261121C`)).toMatchObject({ caution: "star_ended" })
    expect(scan("gì đó")).toMatchObject({ stop: "unreadable" })
  })

  it("makes new goods of none that did not change, however often the shelf is counted", () => {
    const other: ShelfItem = { ...item, variant_id: "mat-ong", gtin: "02000000000039", lots: [{ ...item.lots[1]!, id: "ong", code: "ONG" }] }
    const told = (quantity: number): ShelfItem[] => structuredClone([{ ...item, lots: item.lots.map((lot) => (lot.id === "lot" ? { ...lot, quantity } : lot)) }, other])
    const counted_at = shelf.counted_at
    const items = itemsHere(told(5), [])
    const before = goodsHere({ items, counted_at }, [])
    const lots = byVariant(before)

    expect(goodsHere({ items: itemsHere(told(5), items), counted_at: "2026-11-28T02:00:00.000Z" }, [], before)).toBe(before)
    const sold = goodsHere({ items: itemsHere(told(4), items), counted_at }, [], before)
    expect(sold.find(({ lot }) => lot.id === "lot")!.left).toBe(4)
    const after = byVariant(sold, lots)
    expect(after.get("mat-ong")).toBe(lots.get("mat-ong"))
    expect(after.get("cam")).not.toBe(lots.get("cam"))
  })

  it("counts down what this device sold since the shelf was counted", async () => {
    const till = await aTill()
    await writeEntry(till, sale)
    const left = goodsHere(shelf, await till.entries.toArray()).find(({ lot }) => lot.id === "lot")!.left
    expect(left).toBe(2)
  })
})
