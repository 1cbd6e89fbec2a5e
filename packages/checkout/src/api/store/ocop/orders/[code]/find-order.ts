import { timingSafeEqual } from "node:crypto"

import type { MedusaRequest } from "@medusajs/framework/http"

import { CHECKOUT_MODULE, type CheckoutModuleService } from "../../../../../modules/checkout"
import { readOrderCode } from "../../../../../rules"
import type { StoreOrderPhone } from "../../../../validators"

/** The order of this code, when the phone number is its buyer's; null without telling which of the two was wrong. */
export async function findOrder(req: MedusaRequest<Pick<StoreOrderPhone, "phone">>): Promise<{ order_id: string; code: string } | null> {
  const code = readOrderCode(req.params.code ?? "")
  const [terms] = code ? await req.scope.resolve<CheckoutModuleService>(CHECKOUT_MODULE).listOrderTerms({ code }, { take: 1, select: ["id", "order_id", "code", "phone"] }) : []
  if (!terms || !sameText(terms.phone, req.validatedBody.phone)) return null
  return { order_id: terms.order_id, code: terms.code }
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a.padEnd(20)), Buffer.from(b.padEnd(20))]
  return left.length === right.length && timingSafeEqual(left, right)
}
