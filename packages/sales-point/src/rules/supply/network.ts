import { FORTNIGHTS } from "./fortnight"
import type { AllocationLine, AllocationRules, Demand, Outlet, Source, Supply, SupplyProblem } from "./supply"

/**
 * A flow of whole boxes from harvests to outlets. Every column takes from one row and gives to one other, so that the best flow a
 * simplex finds is whole by itself (the matrix is totally unimodular) and nothing has to be rounded.
 */
export interface Network {
  variant_id: string
  rows: number
  /** what one box on this column is worth */
  worth: number[]
  /** most boxes on this column */
  most: number[]
  /** row it takes from and row it gives to; -1: outside */
  from: number[]
  to: number[]
  /** the columns that reach an outlet, and which line of the allocation they are */
  lines: { column: number; line: Omit<AllocationLine, "quantity"> }[]
  /** per producer: the column of the share that is placed first, and the harvest it is measured by */
  shares: { column: number; harvest: number }[]
}

/**
 * Worth of one box, in this order: that it is sold at all, that a commune gets its minimum, that it has a star, that it is within a
 * producer's fair share, that it is sold at home, that it is fresh. Each step is more than what one change can lose in those after it.
 */
const WORTH = { sold: 1_000_000, commune: 100_000, star: 10_000, share: 1_000, home: 100, perFortnightOld: 1 } as const

/** One network a variant, in the order of their ids; the same whatever order the rows came in. */
export function networksOf(problem: SupplyProblem): Network[] {
  const outlets = new Map(problem.outlets.map((outlet) => [outlet.outlet_id, outlet]))
  const sources = sorted(problem.sources, ({ variant_id, producer_id }) => `${variant_id} ${producer_id}`)
  const supplies = grouped(problem.supplies, ({ variant_id, producer_id }) => `${variant_id} ${producer_id}`)
  const demands = grouped(problem.demands, ({ variant_id }) => variant_id)
  return [...grouped(sources, ({ variant_id }) => variant_id)].map(([variant, own]) => {
    const offers = own.map((source) => ({ source, harvests: byFortnight(supplies.get(`${variant} ${source.producer_id}`) ?? []) }))
    return networkOf(variant, offers, wishesOf(demands.get(variant) ?? [], outlets), problem.rules)
  })
}

interface Offer {
  source: Source
  /** boxes per fortnight of harvest */
  harvests: number[]
}
interface Wish {
  outlet: Outlet
  /** boxes per fortnight of sale */
  asked: number[]
}

function networkOf(variant_id: string, offers: Offer[], wishes: Wish[], rules: AllocationRules): Network {
  const network: Network = { variant_id, rows: 0, worth: [], most: [], from: [], to: [], lines: [], shares: [] }
  const row = () => network.rows++
  const column = (from: number, to: number, most: number, worth = 0) => {
    network.from.push(from)
    network.to.push(to)
    network.most.push(most)
    return network.worth.push(worth) - 1
  }

  const communes = new Map<string, number[]>()
  const minimum = new Map<number, number>()
  const asked = wishes.map(({ outlet, asked }) => {
    const rows = asked.map(row)
    for (const [fortnight, quantity] of asked.entries()) {
      if (outlet.commune_code === null) {
        column(rows[fortnight]!, OUTSIDE, quantity)
        continue
      }
      const commune = communes.get(outlet.commune_code) ?? Array.from({ length: FORTNIGHTS }, row)
      communes.set(outlet.commune_code, commune)
      const gathered = commune[fortnight]!
      column(rows[fortnight]!, gathered, quantity)
      minimum.set(gathered, (minimum.get(gathered) ?? 0) + quantity)
    }
    return rows
  })
  for (const [gathered, quantity] of minimum) {
    const first = minimumOf(quantity, rules)
    column(gathered, OUTSIDE, first, WORTH.commune)
    column(gathered, OUTSIDE, quantity - first)
  }

  for (const { source, harvests } of offers) {
    const harvest = harvests.reduce((sum, quantity) => sum + quantity, 0)
    const producer = row()
    // How much of it is the share is known once it is known how much can be placed at all.
    network.shares.push({ column: column(OUTSIDE, producer, 0, WORTH.share), harvest })
    column(OUTSIDE, producer, harvest)
    const ready = harvests.map(row)
    for (const [fortnight, quantity] of harvests.entries()) {
      if (quantity === 0) continue
      const picked = row()
      column(producer, picked, quantity)
      for (let age = 0; age <= source.kept_fortnights && fortnight + age < FORTNIGHTS; age++) {
        column(picked, ready[fortnight + age]!, quantity, -WORTH.perFortnightOld * age)
      }
    }
    for (const [index, { outlet, asked: quantities }] of wishes.entries()) {
      if (outlet.certified_only && !source.certified) continue
      const worth = WORTH.sold + (rules.certified_first && source.certified ? WORTH.star : 0) + (outlet.commune_code === source.commune_code ? WORTH.home : 0)
      for (const [fortnight, quantity] of quantities.entries()) {
        if (quantity === 0 || !canBeThere(harvests, fortnight, source.kept_fortnights)) continue
        const line = { producer_id: source.producer_id, variant_id, outlet_id: outlet.outlet_id, fortnight }
        network.lines.push({ column: column(ready[fortnight]!, asked[index]![fortnight]!, quantity, worth), line })
      }
    }
  }
  return network
}

/** Once it is known how many boxes can be placed at all: every producer's fair share of them is placed first. */
export function withShares(network: Network, placed: number, rules: AllocationRules): Network {
  const harvest = network.shares.reduce((sum, share) => sum + share.harvest, 0)
  const most = [...network.most]
  for (const share of network.shares) most[share.column] = shareOf(share.harvest, harvest, placed, rules)
  return { ...network, most }
}

/** A commune's minimum of what its outlets ask for, in whole boxes. */
export const minimumOf = (asked: number, { commune_minimum_percent }: AllocationRules): number => Math.floor((asked * commune_minimum_percent) / 100)

/** A producer's fair share of what is placed, by harvest, in whole boxes. */
export const shareOf = (own: number, all: number, placed: number, { fair_share_percent }: AllocationRules): number =>
  all === 0 ? 0 : Math.floor((own * placed * fair_share_percent) / (all * 100))

/** What a solved network says, without lines of nothing. */
export function linesOf(network: Network, flow: ArrayLike<number>): AllocationLine[] {
  return network.lines.flatMap(({ column, line }) => {
    const quantity = Math.round(flow[column] ?? 0)
    return quantity === 0 ? [] : [{ ...line, quantity }]
  })
}

const OUTSIDE = -1

const canBeThere = (harvests: number[], fortnight: number, kept: number): boolean =>
  harvests.slice(Math.max(0, fortnight - kept), fortnight + 1).some((quantity) => quantity > 0)

const byFortnight = (rows: readonly (Supply | Demand)[]): number[] => {
  const quantities = Array.from({ length: FORTNIGHTS }, () => 0)
  for (const { fortnight, quantity } of rows) quantities[fortnight]! += quantity
  return quantities
}

function wishesOf(demands: readonly Demand[], outlets: ReadonlyMap<string, Outlet>): Wish[] {
  const wishes = [...grouped(demands, ({ outlet_id }) => outlet_id)].map(([id, rows]) => ({ outlet: outlets.get(id)!, asked: byFortnight(rows) }))
  return sorted(wishes, ({ outlet }) => outlet.outlet_id)
}

function grouped<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}

const sorted = <T>(values: readonly T[], key: (value: T) => string): T[] =>
  values.map((value) => ({ value, by: key(value) })).sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0)).map(({ value }) => value)
