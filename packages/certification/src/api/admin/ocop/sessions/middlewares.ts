import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateBody, type BodySchema } from "@ocop/request"
import { AdminPublishCriteria } from "../criteria-sets/validators"
import * as validators from "./validators"

const post = (matcher: string, schema: BodySchema): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [validateBody(schema)],
})

const entry = "/admin/ocop/sessions/:id/entries/:entry"

export const councilMiddlewares: MiddlewareRoute[] = [
  { ...post("/admin/ocop/criteria-sets", AdminPublishCriteria), bodyParser: { sizeLimit: "2mb" } },
  post("/admin/ocop/councils", validators.AdminSetUpCouncil),
  post("/admin/ocop/sessions", validators.AdminPlanSession),
  post("/admin/ocop/sessions/:id/dossiers", validators.AdminPutOnTable),
  post("/admin/ocop/sessions/:id/attendance", validators.AdminAttendance),
  ...["open", "close", "cancel"].map((verb) => post(`/admin/ocop/sessions/:id/${verb}`, validators.Nothing)),
  post(`${entry}/take-off`, validators.Nothing),
  post(`${entry}/agree`, validators.AdminAgree),
  post(`${entry}/knockouts`, validators.AdminKnockout),
  post(`${entry}/reopen`, validators.AdminReopen),
  post("/admin/ocop/score-sheets/:entry", validators.AdminScore),
  post("/admin/ocop/score-sheets/:entry/seal", validators.AdminScore),
  post("/admin/ocop/score-sheets/:entry/declare", validators.AdminDeclareConflict),
]
