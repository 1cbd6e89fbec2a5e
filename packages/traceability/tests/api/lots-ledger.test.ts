import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LOTS_MODULE, type LotsModuleService, type NewLot, type NewMovement, type WriteOperation } from "@ocop/traceability/modules/lots"
import { shopSuite } from "@ocop/test-kit"

const BY = { role: "producer", id: "member_1", name: "Chị Hoa" }
const AT = new Date("2026-11-20T02:00:00Z")
const aLot = (lot: Partial<NewLot> = {}): NewLot => ({
  kind: "bulk", title: "Cam chanh", product_id: null, variant_id: null, uom: "g", unit_net: null, unit_uom: null, made_on: "2026-11-20", best_before: null, ...lot,
})

/** The same throws every time (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) % below
  }
}

shopSuite({}, (shop) => {
  const lots = () => shop.container().resolve<LotsModuleService>(LOTS_MODULE)
  const write = (operation: Partial<WriteOperation>) =>
    lots().writeOperation({ producer_id: "p1", kind: "grade", base_uom: "g", loss: 0, reason: null, by: BY, happened_at: AT, inputs: [], outputs: [], ...operation })
  const harvest = async (quantity: number, lot: Partial<NewLot> = {}) => {
    const written = await write({ kind: "harvest", outputs: [{ lot: aLot({ kind: "harvest", ...lot }), quantity, balance: quantity }] })
    return written.lots[0]!
  }
  const balance = async (id: string) => {
    const [row] = await lots().listLotBalances({ lot_id: id })
    const { made, used, shelved, sold } = row!
    return { made, used, shelved, sold }
  }

  it("never gives more out of a lot than went in, with a hundred writers at once", async () => {
    const { id } = await harvest(1000)

    const answers = await Promise.allSettled(
      Array.from({ length: 100 }, () => write({ kind: "grade", inputs: [{ lot_id: id, quantity: 30, balance: 30 }], outputs: [{ lot: aLot(), quantity: 25, balance: 25 }], loss: 5 })),
    )

    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(33)
    expect(await balance(id)).toEqual({ made: 1000, used: 990, shelved: 0, sold: 0 })
    const codes = (await lots().listLots({}, { take: null })).map(({ code }) => code)
    expect(new Set(codes).size).toBe(34)
  })

  it("refuses an operation that does not add up, whoever writes it", async () => {
    const { id } = await harvest(1000)

    await expect(write({ inputs: [{ lot_id: id, quantity: 100, balance: 100 }], outputs: [{ lot: aLot(), quantity: 101, balance: 101 }] })).rejects.toThrow(/100 in, 101 out/)
    await expect(write({ inputs: [{ lot_id: id, quantity: 100, balance: 100 }], outputs: [{ lot: aLot(), quantity: 90, balance: 90 }], loss: 5 })).rejects.toThrow(/100 in, 90 out and 5 lost/)

    expect(await lots().listLots({})).toHaveLength(1)
    expect(await balance(id)).toMatchObject({ used: 0 })
  })

  it("keeps what was written: no row is changed, deleted or emptied", async () => {
    await harvest(1000)
    const database = shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)

    for (const table of ["lot", "lot_operation", "lot_flow"]) {
      await expect(database.raw(`update ${table} set updated_at = now()`)).rejects.toThrow(/append-only/)
      await expect(database.raw(`delete from ${table}`)).rejects.toThrow(/append-only/)
      await expect(database.raw(`truncate ${table} cascade`)).rejects.toThrow(/append-only/)
    }
  })

  it("writes the same call once", async () => {
    const outputs = [{ lot: aLot({ kind: "harvest" }), quantity: 1000, balance: 1000 }]
    const [first, second] = await Promise.all([1, 2].map(() => write({ kind: "harvest", outputs, key: "k-0001", request_hash: "a" })))

    expect([first!.known, second!.known].sort()).toEqual([false, true])
    expect(second!.lots).toEqual(first!.lots)
    await expect(write({ kind: "harvest", outputs, key: "k-0001", request_hash: "b" })).rejects.toThrow(/Mã gửi này/)
  })

  it("makes nothing of a held lot, and sells no box of it", async () => {
    const { id } = await harvest(1000)
    await lots().writeSteps({ lot_ids: [id], kind: "hold", reason: "Chờ kết quả mẫu", by: BY, at: AT })

    await expect(write({ inputs: [{ lot_id: id, quantity: 100, balance: 100 }], outputs: [{ lot: aLot(), quantity: 100, balance: 100 }] })).rejects.toThrow(/held/)

    expect(await lots().writeSteps({ lot_ids: [id], kind: "hold", reason: "Lần nữa", by: BY, at: AT })).toEqual([])
    expect(await lots().writeSteps({ lot_ids: [id], kind: "resume", reason: "Mẫu đạt", by: BY, at: AT })).toEqual([id])
    await write({ inputs: [{ lot_id: id, quantity: 100, balance: 100 }], outputs: [{ lot: aLot(), quantity: 100, balance: 100 }] })
  })

  it("takes boxes first expired first, and never more than lie there, with forty buyers at once", async () => {
    const source = await harvest(1_000_000)
    const pack = async (best_before: string, quantity: number) => {
      const { lots: [lot] } = await write({
        kind: "pack",
        inputs: [{ lot_id: source.id, quantity: quantity * 5000, balance: quantity * 5000 }],
        outputs: [{ lot: aLot({ kind: "packed", uom: "piece", unit_net: 5000, unit_uom: "g", variant_id: "variant_1", best_before }), quantity, balance: quantity * 5000 }],
      })
      await lots().writeMovements({ movements: [{ lot_id: lot!.id, kind: "release", quantity, stock_location_id: "sloc_1" }], by: BY, at: AT })
      return lot!
    }
    const late = await pack("2026-12-20", 20)
    const early = await pack("2026-12-10", 15)
    await pack("2026-11-19", 50)

    const ship = (index: number) =>
      lots().shipFirstExpired({ variant_id: "variant_1", stock_location_id: "sloc_1", quantity: 1, today: "2026-11-20", by: BY, at: AT, order_id: `o${index}`, order_line_id: `l${index}`, fulfillment_id: `f${index}`, source: `ship:${index}` })
    const first = await ship(0)
    const others = await Promise.all(Array.from({ length: 40 }, (_, index) => ship(index + 1)))
    const again = await ship(0)

    expect(first).toEqual([{ lot_id: early.id, quantity: 1 }])
    expect(again).toEqual([])
    expect(others.filter((taken) => taken === null)).toHaveLength(6)
    expect(await balance(early.id)).toEqual({ made: 15, used: 0, shelved: 0, sold: 15 })
    expect(await balance(late.id)).toEqual({ made: 20, used: 0, shelved: 0, sold: 20 })
  })

  it("balances through any tree, and walks it like a walk by hand", async () => {
    const random = dice(7)
    const parents = new Map<string, string[]>()
    const made: string[] = []
    for (let index = 0; index < 4; index++) made.push((await harvest(10_000 + random(5_000))).id)

    for (let round = 0; round < 80; round++) {
      const inputs = [...new Set([made[random(made.length)]!, made[random(made.length)]!])].map((lot_id) => ({ lot_id, quantity: 1 + random(1500) }))
      const total = inputs.reduce((sum, { quantity }) => sum + quantity, 0)
      const first = 1 + random(total)
      const outs = [first, random(2) ? total - first : 0].filter((quantity) => quantity > 0)
      const loss = total - outs.reduce((sum, quantity) => sum + quantity, 0)
      const written = await write({
        kind: "transform", loss,
        inputs: inputs.map((flow) => ({ ...flow, balance: flow.quantity })),
        outputs: outs.map((quantity) => ({ lot: aLot(), quantity, balance: quantity })),
      }).catch((error: Error) => {
        // Some rounds ask for more than is there.
        expect(error.message).toMatch(/lot_balance_left/)
        return { lots: [] }
      })
      for (const { id } of written.lots) {
        parents.set(id, inputs.map(({ lot_id }) => lot_id))
        made.push(id)
      }
    }

    expect(made.length).toBeGreaterThan(20)
    const balances = await lots().listLotBalances({}, { take: null })
    for (const { used, made: there } of balances) expect(used).toBeLessThanOrEqual(there)
    const left = balances.reduce((sum, { made: there, used }) => sum + there - used, 0)
    const lost = (await lots().listLotOperations({}, { take: null })).reduce((sum, { loss }) => sum + loss, 0)
    const harvested = (await lots().listLotBalances({ lot_id: made.slice(0, 4) })).reduce((sum, { made: there }) => sum + there, 0)
    expect(left + lost).toBe(harvested)

    const byHand = (from: string): Set<string> => new Set([from, ...(parents.get(from) ?? []).flatMap((parent) => [...byHand(parent)])])
    for (const id of made) {
      expect(new Set(await lots().lotIdsAround({ lot_ids: [id], direction: "ancestors" }))).toEqual(byHand(id))
      const below = new Set(made.filter((other) => byHand(other).has(id)))
      expect(new Set(await lots().lotIdsAround({ lot_ids: [id], direction: "descendants" }))).toEqual(below)
    }
  })

  it("finds in a recall exactly the orders, counters and boxes on the road a walk by hand finds, down from any harvest and back from any box", async () => {
    const random = dice(11)
    const parents = new Map<string, string[]>()
    const bulk: string[] = []
    const ordersOf = new Map<string, Set<string>>()
    const counterOf = new Map<string, string>()
    const roadOf = new Map<string, string>()
    let packed = 0
    for (let index = 0; index < 3; index++) bulk.push((await harvest(200_000)).id)
    // Mostly of a harvest, which is not used up so soon.
    const from = () => bulk[random(3) === 0 ? random(bulk.length) : random(3)]!
    for (let round = 0; round < 40; round++) {
      const inputs = [...new Set([from(), from()])].map((lot_id) => ({ lot_id, quantity: 1000, balance: 1000 }))
      const total = inputs.length * 1000
      const packs = round % 2 === 1
      const lot = packs ? aLot({ kind: "packed", uom: "piece", unit_net: 1000, unit_uom: "g", variant_id: "variant_2" }) : aLot()
      const { lots: [made] } = await write({ kind: "transform", inputs, outputs: [{ lot, quantity: packs ? total / 1000 : total, balance: total }] }).catch(() => ({ lots: [] as { id: string; code: string }[] }))
      // Nothing was left of one of them.
      if (!made) continue
      parents.set(made.id, inputs.map(({ lot_id }) => lot_id))
      if (!packs) {
        bulk.push(made.id)
        continue
      }
      const box = { lot_id: made.id, quantity: 1, stock_location_id: "sloc_1" }
      const move = (...movements: NewMovement[]) => lots().writeMovements({ movements, by: BY, at: AT })
      await move({ ...box, kind: "release" })
      const turn = Math.floor(packed / 3) % 4
      const way = packed++ % 3
      if (way === 0) {
        await move({ ...box, kind: "ship", source: `sale:${round}` })
        // Back over the counter: nobody has it any more.
        if (turn % 2 === 0) await move({ ...box, kind: "return", source: `unsale:${round}` })
        else counterOf.set(made.id, "sloc_1")
        continue
      }
      if (way === 1) {
        await move({ ...box, kind: "depart", source: `transfer:${round}:${made.id}`, reason: `CH-${round} → Điểm bán` })
        // Arrived, or lost on the way: on no road any more.
        if (turn % 2 === 0) await move({ ...box, kind: turn === 0 ? "arrive" : "astray", stock_location_id: "sloc_2", source: `transfer:${round}:in:${made.id}` })
        else roadOf.set(made.id, `CH-${round} → Điểm bán`)
        continue
      }
      const ship = { ...box, order_id: `order_${random(6)}`, order_line_id: `line_${round}` }
      await move({ ...ship, kind: "ship" })
      // What came back is with nobody any more.
      if (turn % 2 === 0) await move({ ...ship, kind: "return" })
      else ordersOf.set(made.id, new Set([ship.order_id]))
    }
    const above = (from: string): Set<string> => new Set([from, ...(parents.get(from) ?? []).flatMap((parent) => [...above(parent)])])
    const all = [...bulk, ...[...parents.keys()].filter((id) => !bulk.includes(id))]
    const codeOf = new Map((await lots().listLots({ id: all }, { take: null })).map(({ id, code }) => [id, code]))

    for (const picked of all) {
      const { data } = await shop.api.get(`/admin/ocop/recalls/reach?lot_ids=${picked}`, { headers: shop.admin() })
      const below = all.filter((id) => above(id).has(picked))
      expect(new Set(data.reach.lots.map(({ id }: { id: string }) => id))).toEqual(new Set(below))
      expect(new Set(data.reach.orders.map((order: { order_id: string }) => order.order_id))).toEqual(new Set(below.flatMap((id) => [...(ordersOf.get(id) ?? [])])))
      const codes = (rows: { lot_codes: string[] }[]) => rows.flatMap(({ lot_codes }) => lot_codes).sort()
      const codesOf = (found: Map<string, string>) => below.filter((id) => found.has(id)).map((id) => codeOf.get(id)!).sort()
      expect([codes(data.reach.counters), data.reach.counts.counter]).toEqual([codesOf(counterOf), codesOf(counterOf).length])
      expect([codes(data.reach.road), data.reach.counts.on_road]).toEqual([codesOf(roadOf), codesOf(roadOf).length])
      expect(new Set(data.reach.road.map(({ slip }: { slip: string }) => slip))).toEqual(new Set(below.flatMap((id) => roadOf.get(id) ?? [])))
      expect(new Set(data.reach.sources.map(({ id }: { id: string }) => id))).toEqual(new Set([...above(picked)].filter((id) => id !== picked)))
    }
    expect([ordersOf.size, counterOf.size, roadOf.size].map((found) => found > 1)).toEqual([true, true, true])
  })
})
