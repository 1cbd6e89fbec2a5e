import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PolicyListResponse } from "../../../../http"
import { EDITORIAL_MODULE, now, type EditorialModuleService } from "../../../../modules/editorial"
import { readerLocale } from "../../../reader-locale"

export async function GET(req: MedusaRequest, res: MedusaResponse<PolicyListResponse>) {
  const locale = readerLocale(req)
  const policies = await req.scope.resolve<EditorialModuleService>(EDITORIAL_MODULE).listPoliciesAt(now())
  res.json({ policies: policies.map(({ slug, body, version, effective_on }) => ({ slug, title: body[locale].title, version, effective_on })) })
}
