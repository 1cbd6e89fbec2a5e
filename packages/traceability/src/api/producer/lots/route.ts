import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { LotDoneResponse, PortalLotListResponse } from "../../../http/lots"
import { listLots } from "../../../lots/list-lots"
import { openLot, ownLot } from "../../../lots/operate"
import { ownGoods } from "../../../lots/own-goods"
import type { GetLots, OpenLot } from "../../lots/bodies"
import { ownLots } from "../../lots/own-lots"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PortalLotListResponse>) {
  const { producer_id } = ownLots(req)
  const [list, { variants, locations }] = await Promise.all([listLots(req.scope, { ...(req.validatedQuery as GetLots), producer_id }), ownGoods(req.scope, producer_id)])
  res.json({ ...list, variants: variants.map(({ fresh: _fresh, ...variant }) => variant), locations })
}

export async function POST(req: AuthenticatedMedusaRequest<OpenLot>, res: MedusaResponse<LotDoneResponse>) {
  const own = ownLots(req)
  const lot = await ownLot(req.scope, own.producer_id, await openLot(req.scope, own, req.validatedBody))
  res.status(201).json({ lot, created: [lot] })
}
