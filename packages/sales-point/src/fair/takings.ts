import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface SoldLine {
  lot_id: string | null
  quantity: number
  unit_price: number
  discount: number
}

interface Entry {
  id: string
  point_id: string
  kind: string
  body: { lines?: SoldLine[]; sale_id?: string } & Record<string, unknown>
}

/** Worth of some pieces of a line, after its discount. */
const worth = ({ quantity, unit_price, discount }: SoldLine, pieces: number): number => Math.floor(((quantity * unit_price - discount) * pieces) / Math.max(1, quantity))

/** What the tills of these points took lot by lot, less what was given back, by `point lot`. Entries of the counter are asked by name: it stands on this package. */
export async function takingsAt(container: MedusaContainer, points: string[]): Promise<Map<string, number>> {
  const takings = new Map<string, number>()
  if (points.length === 0) return takings
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "counter_entry", fields: ["id", "point_id", "kind", "body"], filters: { point_id: points, kind: ["sold", "returned"] } })
  const entries = data as unknown as Entry[]
  const add = (point: string, line: SoldLine | undefined, amount: number) => {
    if (line?.lot_id) takings.set(`${point} ${line.lot_id}`, (takings.get(`${point} ${line.lot_id}`) ?? 0) + amount)
  }
  const sales = new Map(entries.filter(({ kind }) => kind === "sold").map((entry) => [entry.id, entry]))
  for (const { point_id, body } of sales.values()) for (const line of body.lines ?? []) add(point_id, line, worth(line, line.quantity))
  for (const { point_id, kind, body } of entries) {
    if (kind !== "returned") continue
    const lines = sales.get(body.sale_id ?? "")?.body.lines ?? []
    for (const { line, quantity } of (body.lines ?? []) as unknown as { line: number; quantity: number }[]) {
      const sold = lines[line]
      if (sold) add(point_id, sold, -worth(sold, quantity))
    }
  }
  return takings
}
