import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { TERRITORY_MODULE, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import type { ScannedBoxesResponse } from "../../../../http/trace"
import { lotsOf } from "../../../../lots/module"
import { COPIED } from "../../../../rules/trace"
import { labelsOf } from "../../../../trace/labels"
import type { AdminGetScannedBoxes } from "../../../trace/validators"

/** Boxes whose label was probably copied, until somebody has looked. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ScannedBoxesResponse>) {
  const { limit, offset } = req.validatedQuery as AdminGetScannedBoxes
  const { boxes, count } = await labelsOf(req.scope).boxesScannedMost({ ...COPIED, limit, offset })
  const lots = new Map((boxes.length > 0 ? await lotsOf(req.scope).listLots({ id: boxes.map(({ lot_id }) => lot_id) }, { take: null, select: ["id", "code", "title"] }) : []).map(({ id, code, title }) => [id, { id, code, title }]))
  const directory = await req.scope.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory()
  const nameOf = (code: string) => directory.latest(code)?.name ?? code
  res.json({ boxes: boxes.map(({ lot_id, box_id, provinces, ...box }) => ({ id: box_id, ...box, provinces: provinces.map(nameOf), lot: lots.get(lot_id) ?? null })), count, offset, limit })
}
