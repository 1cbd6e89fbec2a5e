import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { LotsOnSaleResponse } from "../../../../http/trace"
import { lotsOnSale } from "../../../../trace/lots-on-sale"

const LONGEST_HANDLE = 120

/** What a buyer of a product would get now: which lots, picked when, and where to read of them. */
export async function GET(req: MedusaRequest, res: MedusaResponse<LotsOnSaleResponse>) {
  res.json({ lots: await lotsOnSale(req.scope, String(req.query.product ?? "").slice(0, LONGEST_HANDLE)) })
}
