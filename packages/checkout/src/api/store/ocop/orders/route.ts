import { createHash } from "node:crypto"

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import type { OrderConflict, OrderResponse } from "../../../../http"
import { now } from "../../../../modules/checkout"
import { refusalTexts } from "../../../../rules"
import { placeOrder } from "../../../../workflows/order/place-order"
import { readOrderView } from "../../../../workflows/order/read-order-view"
import { localeOf } from "../../../json-body"
import { openShop } from "../../../open-shop"
import { refuse } from "../../../refuse"
import type { StorePlaceOrder } from "../../../validators"

const KEY = /^[\x21-\x7E]{16,80}$/

export async function POST(req: MedusaRequest<StorePlaceOrder>, res: MedusaResponse<OrderResponse | OrderConflict>) {
  const locale = localeOf(req)
  const key = req.headers["idempotency-key"]
  if (typeof key !== "string" || !KEY.test(key)) return refuse({ res, status: 400, code: "idempotency_key_invalid", locale })
  const shop = await openShop(req, res)
  if (!shop) return

  const { currency: _, contact, ...request } = req.validatedBody
  const placed = await placeOrder(req.scope, {
    request: { ...request, contact },
    contact: { name: contact.name, phone: contact.phone, email: contact.email ?? null },
    shop,
    key,
    bodyHash: createHash("sha256").update(JSON.stringify(req.body)).digest("hex"),
    at: now(),
  })

  switch (placed.kind) {
    case "placed": {
      const order = await readOrderView(req.scope, { order_id: placed.order_id, locale })
      if (!order) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Order ${placed.order_id} was placed but cannot be read`)
      res.status(placed.created ? 201 : 200).json({ order })
      return
    }
    case "reused":
      return refuse({ res, status: 409, code: "idempotency_key_reused", locale })
    case "underway":
      return refuse({ res, status: 503, code: "placing_underway", locale })
    case "refused":
      return refuse({ res, status: 400, code: placed.code, locale })
    case "conflict":
      res.status(409).json({ type: "conflict", code: placed.code, message: refusalTexts[placed.code][locale], quote: placed.quote })
  }
}
