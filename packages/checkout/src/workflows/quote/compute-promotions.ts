import type { ComputeActionContext, MedusaContainer } from "@medusajs/framework/types"
import { ComputedActions, Modules } from "@medusajs/framework/utils"

import type { TotalsInput } from "../../rules"
import type { Goods } from "./read-goods"
import { CURRENCY, type ShopContext } from "./shop-context"

export interface ComputePromotionsInput {
  shop: ShopContext
  codes: string[]
  lines: { goods: Goods; quantity: number }[]
  delivery: { price: number; shipping_option_id: string | null } | null
  email?: string
}

export type PromotionProblem = "unknown" | "used_up" | "not_applicable"

export interface ComputedPromotions {
  discounts: TotalsInput["discounts"]
  delivery_discounts: TotalsInput["delivery_discounts"]
  /** every code asked for and every automatic one that does something */
  known: Map<string, { id: string; label: string }>
  problems: Map<string, PromotionProblem>
}

const NONE: ComputedPromotions = { discounts: [], delivery_discounts: [], known: new Map(), problems: new Map() }
const DELIVERY = "delivery"

/** What Medusa's promotions (codes and automatic ones) take off this cart. */
export async function computePromotions(container: MedusaContainer, input: ComputePromotionsInput): Promise<ComputedPromotions> {
  if (input.lines.length === 0) return NONE
  const promotions = container.resolve(Modules.PROMOTION)
  const actions = await promotions.computeActions(input.codes, contextOf(input))
  const codes = [...new Set([...input.codes, ...actions.map((action) => action.code)])]
  if (codes.length === 0) return NONE

  const rows = await promotions.listPromotions({ code: codes }, { relations: ["campaign"], take: null })
  const known = new Map(rows.map((row) => [row.code!, { id: row.id, label: row.campaign?.name ?? row.code! }]))
  const discounts: TotalsInput["discounts"] = []
  const delivery_discounts: TotalsInput["delivery_discounts"] = []
  const used_up = new Set<string>()
  for (const action of actions) {
    if (action.action === ComputedActions.ADD_ITEM_ADJUSTMENT) discounts.push({ code: action.code, line: action.item_id, amount: Number(action.amount) })
    if (action.action === ComputedActions.ADD_SHIPPING_METHOD_ADJUSTMENT) delivery_discounts.push({ code: action.code, amount: Number(action.amount) })
    if (action.action === ComputedActions.CAMPAIGN_BUDGET_EXCEEDED || (action.action as string) === "promotionLimitExceeded") used_up.add(action.code)
  }
  const effective = new Set([...discounts, ...delivery_discounts].map(({ code }) => code))
  const problems = new Map<string, PromotionProblem>()
  for (const code of input.codes.filter((each) => !effective.has(each))) {
    const active = rows.some((row) => row.code === code && row.status === "active")
    problems.set(code, !active ? "unknown" : used_up.has(code) ? "used_up" : "not_applicable")
  }
  return { discounts, delivery_discounts, known, problems }
}

/** The shape a Medusa cart has for promotion rules; amounts are what the buyer sees, tax included. */
function contextOf({ shop, lines, delivery, email }: ComputePromotionsInput): ComputeActionContext {
  const context = {
    currency_code: CURRENCY,
    region: { id: shop.region_id },
    region_id: shop.region_id,
    sales_channel_id: shop.sales_channel_id,
    ...(email ? { email } : {}),
    items: lines
      .filter(({ goods }) => goods.price !== null)
      .map(({ goods, quantity }) => ({
        id: goods.variant_id,
        quantity,
        subtotal: goods.price! * quantity,
        original_total: goods.price! * quantity,
        is_discountable: goods.discountable,
        variant: { id: goods.variant_id },
        variant_id: goods.variant_id,
        product_id: goods.product.id,
        product: {
          id: goods.product.id,
          collection_id: goods.product.collection_id,
          type_id: goods.product.type_id,
          categories: goods.product.category_ids.map((id) => ({ id })),
          tags: goods.product.tag_ids.map((id) => ({ id })),
        },
      })),
    shipping_methods: delivery
      ? [{ id: DELIVERY, subtotal: delivery.price, original_total: delivery.price, shipping_option_id: delivery.shipping_option_id, shipping_option: { id: delivery.shipping_option_id } }]
      : [],
  }
  return context as ComputeActionContext
}
