import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import type { SupplyWishListResponse, SupplyWishView, WishReason } from "../http"
import { SUPPLY_MODULE, type SupplyModuleService, type WishRow } from "../modules/supply"
import { holdsWords } from "../rules/holds-words"
import { supplyNames } from "./names"

/** What outlets are to have by contract, fair, preorder or guess: those that are not over, the nearest first. */
export async function listWishes(container: MedusaContainer, { q = "", limit, offset }: { q?: string | undefined; limit: number; offset: number }): Promise<SupplyWishListResponse> {
  const today = todayInVietnam(now())
  const [rows, names] = await Promise.all([
    container.resolve<SupplyModuleService>(SUPPLY_MODULE).wishesFrom(today, { withdrawn: true }),
    supplyNames(container),
  ])
  const outletOf = ({ outlet_id }: WishRow) => names.outlets.get(outlet_id) ?? outlet_id
  const variantOf = ({ variant_id }: WishRow) => names.variants.get(variant_id) ?? variant_id
  const found = q ? rows.filter((row) => holdsWords(`${variantOf(row)} ${outletOf(row)} ${row.note ?? ""}`, q)) : rows
  const views = found.slice(offset, offset + limit).map((row): SupplyWishView => ({
    id: row.id,
    outlet_id: row.outlet_id,
    outlet_name: outletOf(row),
    variant_id: row.variant_id,
    variant_title: variantOf(row),
    first_day: row.first_day,
    last_day: row.last_day,
    quantity: row.quantity,
    because: row.because as WishReason,
    note: row.note,
    added_by: row.added_by,
    withdrawn: row.withdrawn_at ? { at: new Date(row.withdrawn_at).toISOString(), by: row.withdrawn_by ?? "" } : null,
  }))
  return {
    supply_wishes: views,
    count: found.length,
    limit,
    offset,
    variants: [...names.variants].map(([id, title]) => ({ id, title })).sort((a, b) => a.title.localeCompare(b.title, "vi")),
    outlets: [...names.outlets].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, "vi")),
  }
}
