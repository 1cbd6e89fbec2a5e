import type { LotTree } from "../../http/lots"

export interface Box {
  id: string
  column: number
  row: number
}
export interface Line {
  from: string
  to: string
  quantity: number
}

/** Lots from left to right: one stands right of everything that went into it. Rows keep near what they came from. */
export function layOutTree({ lots, operations }: Pick<LotTree, "lots" | "operations">): { boxes: Box[]; lines: Line[]; columns: number; rows: number } {
  const shown = new Set(lots.map(({ id }) => id))
  const lines = operations.flatMap(({ flows }) => {
    const ins = flows.filter(({ direction, lot_id }) => direction === "in" && shown.has(lot_id))
    const outs = flows.filter(({ direction, lot_id }) => direction === "out" && shown.has(lot_id))
    // The label says what the lot gave; of one input and several outputs each line says what came out.
    return ins.flatMap((input) => outs.map((output) => ({ from: input.lot_id, to: output.lot_id, quantity: ins.length > 1 ? input.quantity : output.quantity })))
  })
  const parents = new Map<string, string[]>()
  for (const { from, to } of lines) parents.set(to, [...(parents.get(to) ?? []), from])
  const columns = new Map<string, number>()
  const columnOf = (id: string): number => {
    const known = columns.get(id)
    if (known !== undefined) return known
    const above = parents.get(id) ?? []
    const column = above.length === 0 ? 0 : 1 + Math.max(...above.map(columnOf))
    columns.set(id, column)
    return column
  }
  for (const { id } of lots) columnOf(id)
  const rowOf = new Map<string, number>()
  const widest = Math.max(0, ...columns.values()) + 1
  for (let column = 0; column < widest; column++) {
    const here = lots.filter(({ id }) => columns.get(id) === column)
    const wish = (id: string) => {
      const above = (parents.get(id) ?? []).flatMap((parent) => rowOf.get(parent) ?? [])
      return above.length === 0 ? 0 : above.reduce((sum, row) => sum + row, 0) / above.length
    }
    here.sort((one, other) => wish(one.id) - wish(other.id) || one.code.localeCompare(other.code)).forEach(({ id }, row) => rowOf.set(id, row))
  }
  const boxes = lots.map(({ id }) => ({ id, column: columns.get(id)!, row: rowOf.get(id)! }))
  return { boxes, lines, columns: widest, rows: Math.max(0, ...boxes.map(({ row }) => row)) + 1 }
}
