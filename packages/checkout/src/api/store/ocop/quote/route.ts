import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { QuoteResponse } from "../../../../http"
import { now } from "../../../../modules/checkout"
import { readQuote } from "../../../../workflows/quote/read-quote"
import { localeOf } from "../../../json-body"
import { openShop } from "../../../open-shop"
import { refuse } from "../../../refuse"
import type { StoreQuote } from "../../../validators"

export async function POST(req: MedusaRequest<StoreQuote>, res: MedusaResponse<QuoteResponse>) {
  const shop = await openShop(req, res)
  if (!shop) return
  const { currency: _, ...request } = req.validatedBody
  const { quote, invalid } = await readQuote(req.scope, { request, shop, at: now() })
  // A cart may ask before the buyer has said where to; a place that does not exist is told at once.
  if (invalid === "commune_unknown" || invalid === "sales_point_unknown") return refuse({ res, status: 400, code: invalid, locale: localeOf(req) })
  res.json({ quote })
}
