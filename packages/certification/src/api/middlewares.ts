import { defineMiddlewares } from "@medusajs/framework/http"
import { validateBody, type BodySchema } from "@ocop/request"
import {
  AdminDowngradeCertificate,
  AdminEndCertificate,
  AdminFollowCertificate,
  AdminImportCertificates,
  AdminIssueCertificate,
  AdminRevokeCertificate,
} from "./admin/ocop/validators"
import { councilMiddlewares } from "./admin/ocop/sessions/middlewares"
import {
  AdminCancelInspection,
  AdminPlanInspection,
  AdminProposeMeasure,
  AdminRecordFinding,
  AdminReportInspection,
  AdminRuleMeasure,
  ProducerAnswerFinding,
} from "./admin/ocop/inspections/validators"

const post = (matcher: string, schema: BodySchema) => ({
  matcher,
  methods: ["POST" as const],
  middlewares: [validateBody(schema)],
})

/** `/admin/*` is open to signed-in users of the office only: Medusa sees to that. */
export default defineMiddlewares({
  routes: [
    ...councilMiddlewares,
    post("/admin/ocop/certificates", AdminIssueCertificate),
    { ...post("/admin/ocop/certificates/import", AdminImportCertificates), bodyParser: { sizeLimit: "8mb" } },
    post("/admin/ocop/certificates/:id/renew", AdminFollowCertificate),
    post("/admin/ocop/certificates/:id/upgrade", AdminFollowCertificate),
    post("/admin/ocop/certificates/:id/revoke", AdminRevokeCertificate),
    post("/admin/ocop/certificates/:id/open-grace", AdminEndCertificate),
    post("/admin/ocop/certificates/:id/downgrade", AdminDowngradeCertificate),
    post("/admin/ocop/decisions/:id/annul", AdminEndCertificate),
    post("/admin/ocop/inspections", AdminPlanInspection),
    post("/admin/ocop/inspections/:id/findings", AdminRecordFinding),
    post("/admin/ocop/inspections/:id/report", AdminReportInspection),
    post("/admin/ocop/inspections/:id/cancel", AdminCancelInspection),
    post("/admin/ocop/inspections/:id/propose", AdminProposeMeasure),
    post("/admin/ocop/measures/:id/rule", AdminRuleMeasure),
    post("/producer/findings/:id/answer", ProducerAnswerFinding),
  ],
})
