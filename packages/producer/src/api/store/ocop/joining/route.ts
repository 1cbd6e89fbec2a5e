import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { localeOf } from "@ocop/request"
import { EDITORIAL_MODULE, type EditorialModuleService } from "@ocop/editorial/modules/editorial"
import { PRODUCER_APPLICATION_CONSENT } from "@ocop/editorial/workflows"
import { now } from "../../../../clock"
import { MAX_UPLOAD, producersOf } from "../../../../files"
import type { JoiningResponse } from "../../../../http"
import { PAPER_KIND_NAMES, PAPER_KINDS, PRODUCER_TYPE_NAMES, PRODUCER_TYPES, type PaperKind } from "../../../../rules"

export async function GET(req: MedusaRequest, res: MedusaResponse<JoiningResponse>) {
  const rows = await producersOf(req.scope).listProducerRequirements({}, { take: 200, order: { position: "ASC" } })
  const { policy } = await req.scope.resolve<EditorialModuleService>(EDITORIAL_MODULE).retrievePolicyAt({ slug: PRODUCER_APPLICATION_CONSENT.policy_slug, at: now() })
  res.json({
    types: PRODUCER_TYPES.map((type) => ({
      type,
      name: PRODUCER_TYPE_NAMES[type],
      requirements: rows
        .filter(({ producer_type }) => producer_type === type)
        .map(({ paper_kind, help, required }) => ({ paper_kind: paper_kind as PaperKind, name: PAPER_KIND_NAMES[paper_kind as PaperKind], help, required })),
    })),
    paper_kinds: PAPER_KINDS.map((kind) => ({ kind, name: PAPER_KIND_NAMES[kind] })),
    consent: { purpose: "producer_application", text: PRODUCER_APPLICATION_CONSENT.text[localeOf(req)], policy_slug: policy.slug, policy_version: policy.version },
    max_upload_bytes: MAX_UPLOAD,
  })
}
