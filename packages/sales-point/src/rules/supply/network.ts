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
    const offers = own.map((source) => offerOf(source, byFortnight(supplies.get(`${variant} ${source.producer_id}`) ?? [])))
    return networkOf(variant, offers, wishesOf(demands.get(variant) ?? [], outlets), problem.rules)
  })
}

interface Offer {
  source: Source
  /** boxes per fortnight of harvest */
  harvests: number[]
  /** whether anything of it is picked and still fresh, by fortnight */
  there: boolean[]
}
interface Wish {
  outlet: Outlet
  /** boxes per fortnight of sale */
  asked: number[]
}

const offerOf = (source: Source, harvests: number[]): Offer => ({
  source,
  harvests,
  there: harvests.map((_, fortnight) => harvests.slice(Math.max(0, fortnight - source.kept_fortnights), fortnight + 1).some((quantity) => quantity > 0)),
})

function networkOf(variant_id: string, offers: Offer[], wishes: Wish[], rules: AllocationRules): Network {
  const network: Network = { variant_id, rows: 0, worth: [], most: [], from: [], to: [], lines: [], shares: [] }
  const row = () => network.rows++
  const column = (from: number, to: number, most: number, worth = 0) => {
    network.from.push(from)
    network.to.push(to)
    network.most.push(most)
    return network.worth.push(worth) - 1
  }

  // What an outlet asks for in a fortnight is a row of its own only where several could bring it; what nobody can bring has no place at all. Most of a
  // year has neither, and empty rows cost the optimiser most of its time.
  const communeKey = (outlet: Outlet, fortnight: number) => `${outlet.commune_code} ${fortnight}`
  const gathered = new Map<string, number>()
  const communeAsked = new Map<string, number>()
  const doors = wishes.map(({ outlet, asked }) =>
    asked.map((quantity, fortnight): number | null => {
      const commune = communeKey(outlet, fortnight)
      communeAsked.set(commune, (communeAsked.get(commune) ?? 0) + quantity)
      const bringing = quantity === 0 ? 0 : offers.filter((offer) => reaches(offer, outlet, fortnight)).length
      if (bringing === 0) return null
      if (outlet.commune_code !== null && !gathered.has(commune)) gathered.set(commune, row())
      const beyond = outlet.commune_code === null ? OUTSIDE : gathered.get(commune)!
      if (bringing === 1) return beyond
      const cell = row()
      column(cell, beyond, quantity)
      return cell
    }),
  )
  for (const [commune, gathering] of gathered) {
    const asked = communeAsked.get(commune)!
    const first = minimumOf(asked, rules)
    column(gathering, OUTSIDE, first, WORTH.commune)
    column(gathering, OUTSIDE, asked - first)
  }

  for (const offer of offers) {
    const { source, harvests } = offer
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
    for (const [index, { outlet, asked }] of wishes.entries()) {
      const worth = WORTH.sold + (rules.certified_first && source.certified ? WORTH.star : 0) + (outlet.commune_code === source.commune_code ? WORTH.home : 0)
      for (const [fortnight, door] of doors[index]!.entries()) {
        if (door === null || !reaches(offer, outlet, fortnight)) continue
        const line = { producer_id: source.producer_id, variant_id, outlet_id: outlet.outlet_id, fortnight }
        network.lines.push({ column: column(ready[fortnight]!, door, asked[fortnight]!, worth), line })
      }
    }
  }
  return network
}

/** Once it is known how many boxes can be placed at all: how many of each producer's are its fair share, which is placed first; in the order of `shares`. */
export function fairShares({ shares }: Network, placed: number, rules: AllocationRules): number[] {
  const harvest = shares.reduce((sum, share) => sum + share.harvest, 0)
  return shares.map((share) => shareOf(share.harvest, harvest, placed, rules))
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

const reaches = ({ source, there }: Offer, outlet: Outlet, fortnight: number): boolean => there[fortnight]! && (!outlet.certified_only || source.certified)

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
