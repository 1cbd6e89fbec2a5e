import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AddressResolveResponse } from "../../../../../http"
import { TERRITORY_MODULE, now, type TerritoryModuleService } from "../../../../../modules/territory"
import { resolveAddress, toUnitView, todayInVietnam } from "../../../../../rules"
import type { StoreResolveAddress } from "./validators"

export async function POST(req: MedusaRequest<StoreResolveAddress>, res: MedusaResponse<AddressResolveResponse>) {
  const territory = req.scope.resolve<TerritoryModuleService>(TERRITORY_MODULE)
  const found = resolveAddress({
    text: req.validatedBody.text,
    directory: await territory.directory(),
    today: todayInVietnam(now()),
    home: territory.homeProvince,
  })
  res.json({
    candidates: found.map(({ line1, ward, province, read_as, text }) => ({
      line1,
      ward: toUnitView(ward),
      province: toUnitView(province),
      read_as: read_as && [read_as.full_name, read_as.district_name].filter(Boolean).join(", "),
      text,
    })),
  })
}
