import { defineMiddlewares, validateAndTransformBody } from "@medusajs/framework/http"
import {
  AdminDowngradeCertificate,
  AdminEndCertificate,
  AdminFollowCertificate,
  AdminImportCertificates,
  AdminIssueCertificate,
  AdminRevokeCertificate,
} from "./admin/ocop/validators"

const post = (matcher: string, schema: Parameters<typeof validateAndTransformBody>[0]) => ({
  matcher,
  methods: ["POST" as const],
  middlewares: [validateAndTransformBody(schema)],
})

/** `/admin/*` is open to signed-in users of the office only: Medusa sees to that. */
export default defineMiddlewares({
  routes: [
    post("/admin/ocop/certificates", AdminIssueCertificate),
    { ...post("/admin/ocop/certificates/import", AdminImportCertificates), bodyParser: { sizeLimit: "8mb" } },
    post("/admin/ocop/certificates/:id/renew", AdminFollowCertificate),
    post("/admin/ocop/certificates/:id/upgrade", AdminFollowCertificate),
    post("/admin/ocop/certificates/:id/revoke", AdminRevokeCertificate),
    post("/admin/ocop/certificates/:id/open-grace", AdminEndCertificate),
    post("/admin/ocop/certificates/:id/downgrade", AdminDowngradeCertificate),
    post("/admin/ocop/decisions/:id/annul", AdminEndCertificate),
  ],
})
