import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { lotsOf } from "../../lots/module"

interface Body {
  stocked_quantity?: unknown
  create?: { inventory_item_id?: string; stocked_quantity?: unknown }[]
  update?: { inventory_item_id?: string; stocked_quantity?: unknown }[]
  /** ids of levels */
  delete?: string[]
}

/** Stock of goods kept in lots is written by lots alone: not by hand in Medusa Admin, not through its API. */
export async function guardStock(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const ofPath = /\/admin\/inventory-items\/(iitem_[^/]+)/.exec(req.originalUrl)?.[1]
  const body = (req.body ?? {}) as Body
  const rows = [...(body.create ?? []), ...(body.update ?? [])]
  // Names, weights, what is on its way: everything but the count itself may be edited.
  const counts = req.method === "DELETE" || body.stocked_quantity !== undefined || rows.some(({ stocked_quantity }) => stocked_quantity !== undefined) || (body.delete ?? []).length > 0
  const gone = body.delete?.length ? await req.scope.resolve(Modules.INVENTORY).listInventoryLevels({ id: body.delete }, { take: null, select: ["inventory_item_id"] }) : []
  const items = [...new Set([...(ofPath ? [ofPath] : []), ...[...rows, ...gone].flatMap(({ inventory_item_id }) => inventory_item_id ?? [])])]
  if (counts && items.length > 0) {
    const kept = await lotsOf(req.scope).listKeptVariants({ inventory_item_id: items }, { take: 1 })
    if (kept.length > 0) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Kho của sản phẩm này tính theo lô: đưa lô ra bán, rút lô về hoặc ghi hao hụt ở trang Lô hàng, không sửa số tồn bằng tay.", "kept_in_lots")
  }
  next()
}
