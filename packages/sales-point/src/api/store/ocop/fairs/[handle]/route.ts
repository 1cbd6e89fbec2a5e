import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { publicFair } from "../../../../../fair/public-fairs"
import type { PublicFairResponse } from "../../../../../http"
import { notFound } from "../../../../../refusals"

export async function GET(req: MedusaRequest, res: MedusaResponse<PublicFairResponse>) {
  const handle = req.params.handle ?? ""
  res.json({ fair: (await publicFair(req.scope, handle, req.locale?.startsWith("en") ?? false)) ?? notFound(`Không có hội chợ nào tên "${handle.slice(0, 80)}".`) })
}
