import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { limitedBy } from "@ocop/access/sign-in"
import { now } from "@ocop/certification/modules/certification"
import { TERRITORY_MODULE, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { hashOfSerial, labelsOf } from "../../../../../trace/labels"
import { unknownCode } from "../../../../trace/public"
import type { StoreScanPlace } from "../../../../trace/validators"

const PLACES = { name: "box-places", tries: 5, seconds: 3600 }

/** In which province its reader holds the box, if they like to say so. Kept as a count a province, nothing else. */
export async function POST(req: MedusaRequest<StoreScanPlace>, res: MedusaResponse) {
  const { serial, province } = req.validatedBody
  const today = todayInVietnam(now())
  const unit = (await req.scope.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory()).at(province, today)
  if (unit?.level !== "province") throw new MedusaError(MedusaError.Types.INVALID_DATA, "Không có tỉnh nào mang mã này. Hãy chọn trong danh sách.", "unknown_province")
  const hash = hashOfSerial(serial)
  const { over } = await limitedBy(req.scope, [{ limit: PLACES, key: hash }])
  if (!over && !(await labelsOf(req.scope).countPlace({ hash, province, day: today }))) return unknownCode()
  res.json({})
}
