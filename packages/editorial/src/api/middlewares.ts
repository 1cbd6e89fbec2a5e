import { defineMiddlewares } from "@medusajs/framework/http"
import { validateBody, validateQuery } from "@ocop/request"
import { AdminGetConsents, AdminRecordOperator, AdminWithdrawConsents, NoQuery, StoreGetPolicy } from "./validators"

/** `/store/ocop/*` are public reads; `/admin/*` is for signed-in office users, Medusa refuses everybody else. */
export default defineMiddlewares({
  routes: [
    { matcher: "/store/ocop/operator", methods: ["GET"], middlewares: [validateQuery(NoQuery, {})] },
    { matcher: "/store/ocop/policies", methods: ["GET"], middlewares: [validateQuery(NoQuery, {})] },
    { matcher: "/store/ocop/policies/:slug", methods: ["GET"], middlewares: [validateQuery(StoreGetPolicy, {})] },
    { matcher: "/store/ocop/consents", methods: ["GET"], middlewares: [validateQuery(NoQuery, {})] },
    { matcher: "/admin/ocop/operator", methods: ["POST"], middlewares: [validateBody(AdminRecordOperator)] },
    { matcher: "/admin/ocop/consents", methods: ["GET"], middlewares: [validateQuery(AdminGetConsents, {})] },
    { matcher: "/admin/ocop/consents/withdraw", methods: ["POST"], middlewares: [validateBody(AdminWithdrawConsents)] },
  ],
})
