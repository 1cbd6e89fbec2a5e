import type { LotTree, LotView } from "../http/lots"
import type { TraceView, TreeFlow, TreeLot } from "../http/trace"
import { quantityText } from "../rules/lots"

/** More than a phone can show as one picture. */
const MOST = 14

/** What a lot was made of, back to the plots, and what was made of it next; as much as can be followed with a thumb. */
export function toTree({ lot, lots, ancestor_ids, operations }: LotTree, titleOf: (lot: LotView) => string, locale: "vi" | "en"): TraceView["tree"] {
  const above = new Set([lot.id, ...ancestor_ids])
  const next = new Set(operations.filter(({ flows }) => flows.some((flow) => flow.lot_id === lot.id && flow.direction === "in")).flatMap(({ flows }) => flows.filter(({ direction }) => direction === "out").map(({ lot_id }) => lot_id)))
  const wanted = lots.filter(({ id }) => above.has(id) || next.has(id))
  // The nearest to the box stay: what it was packed from says more than one of forty harvests.
  const shown = [...wanted].sort((one, other) => Number(other.id === lot.id) - Number(one.id === lot.id) || (one.made_on < other.made_on ? 1 : -1)).slice(0, MOST)
  const ids = new Set(shown.map(({ id }) => id))
  const byId = new Map(lots.map((each) => [each.id, each]))
  const flows = operations.flatMap((operation): TreeFlow[] => {
    const into = operation.flows.filter(({ direction }) => direction === "in")
    const out = operation.flows.filter(({ direction, lot_id }) => direction === "out" && ids.has(lot_id))
    const sum = into.reduce((total, { quantity }) => total + quantity, 0)
    return out.flatMap(({ lot_id: to }) =>
      into
        .filter(({ lot_id }) => ids.has(lot_id))
        .map(({ lot_id: from, quantity }) => ({ from, to, share: sum > 0 ? quantity / sum : 1, quantity: quantityText(quantity, byId.get(from)!.uom, locale) })),
    )
  })
  return {
    lots: shown
      .sort((one, other) => (one.made_on < other.made_on ? -1 : one.made_on > other.made_on ? 1 : one.code < other.code ? -1 : 1))
      .map((each): TreeLot => ({ id: each.id, code: each.code, title: titleOf(each), kind: each.kind, quantity: quantityText(each.quantities.made, each.uom, locale), uom: each.uom, made_on: each.made_on, here: each.id === lot.id })),
    flows,
    more: wanted.length - shown.length,
  }
}
