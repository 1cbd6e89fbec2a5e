import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OperatorResponse } from "../../../../http"
import { EDITORIAL_MODULE, now, type EditorialModuleService } from "../../../../modules/editorial"
import { toOperatorView } from "../../../operator-view"
import { readerLocale } from "../../../reader-locale"

export async function GET(req: MedusaRequest, res: MedusaResponse<OperatorResponse>) {
  const operator = await req.scope.resolve<EditorialModuleService>(EDITORIAL_MODULE).retrieveOperatorAt(now())
  res.json({ operator: toOperatorView(operator, readerLocale(req)) })
}
