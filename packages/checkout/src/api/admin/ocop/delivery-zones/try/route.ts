import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { TERRITORY_MODULE, type TerritoryModuleService } from "@ocop/territory/modules/territory"

import type { TryDeliveryResponse } from "../../../../../http"
import { CHECKOUT_MODULE, now, type CheckoutModuleService } from "../../../../../modules/checkout"
import { offerDelivery, refusalText, scopeOf, vietnamDay, type RateRow, type ZoneRow } from "../../../../../rules"
import { placeToday } from "../../../../../workflows/quote/delivery-options"
import type { AdminTryDelivery } from "../../../../validators"

const DRAFT = "draft"
const GOODS = { vi: "Hàng này", en: "These goods" }

/** What a buyer there would read of a parcel of this weight; with a draft, as if it were declared already. */
export async function POST(req: AuthenticatedMedusaRequest<AdminTryDelivery>, res: MedusaResponse<TryDeliveryResponse>) {
  const { from, to, weight_g, keeps_days, draft } = req.validatedBody
  const at = now()
  const [directory, table] = await Promise.all([
    req.scope.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory(),
    req.scope.resolve<CheckoutModuleService>(CHECKOUT_MODULE).deliveryTable(),
  ])
  const [origin, buyer] = [from, to].map((unit) => placeToday(directory, unit, vietnamDay(at)))
  if (!origin || !buyer) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Không có xã này. Hãy chọn lại xã từ danh sách.", "commune_unknown")

  const zones: ZoneRow[] = draft ? [...table.zones.filter(({ scope }) => scope !== draft.scope), { ...draft, id: DRAFT, valid_from: at, valid_to: null }] : table.zones
  const rates: RateRow[] = [...table.rates, ...(draft?.rates ?? []).map((rate) => ({ ...rate, zone_id: DRAFT, valid_from: at, valid_to: null }))]
  const scope = scopeOf({ buyer, origins: [origin] })
  const perishables = (title: string) => (keeps_days ? [{ title, variant_id: "", shelf_life_days: keeps_days }] : [])
  const offerIn = (title: string) => offerDelivery({ zones, rates, scope, parcel: { weight_g, perishables: perishables(title) }, at })
  const [vi, en] = [offerIn(GOODS.vi), offerIn(GOODS.en)]
  res.json({
    scope,
    answer: vi && {
      served_by: vi.zone.scope,
      name: { vi: vi.zone.name, en: vi.zone.name_en },
      cost: vi.price,
      from: vi.from,
      to: vi.to,
      order_by: vi.order_by?.toISOString() ?? null,
      refused: vi.refusal && en?.refusal ? { vi: refusalText(vi.refusal, "vi"), en: refusalText(en.refusal, "en") } : null,
    },
  })
}
