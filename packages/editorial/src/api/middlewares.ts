import { defineMiddlewares, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { AdminGetConsents, AdminRecordOperator, AdminWithdrawConsents, NoQuery, StoreGetPolicy } from "./validators"

/** `/store/ocop/*` are public reads; `/admin/*` is for signed-in office users, Medusa refuses everybody else. */
export default defineMiddlewares({
  routes: [
    { matcher: "/store/ocop/operator", methods: ["GET"], middlewares: [validateAndTransformQuery(NoQuery, {})] },
    { matcher: "/store/ocop/policies", methods: ["GET"], middlewares: [validateAndTransformQuery(NoQuery, {})] },
    { matcher: "/store/ocop/policies/:slug", methods: ["GET"], middlewares: [validateAndTransformQuery(StoreGetPolicy, {})] },
    { matcher: "/store/ocop/consents", methods: ["GET"], middlewares: [validateAndTransformQuery(NoQuery, {})] },
    { matcher: "/admin/ocop/operator", methods: ["POST"], middlewares: [validateAndTransformBody(AdminRecordOperator)] },
    { matcher: "/admin/ocop/consents", methods: ["GET"], middlewares: [validateAndTransformQuery(AdminGetConsents, {})] },
    { matcher: "/admin/ocop/consents/withdraw", methods: ["POST"], middlewares: [validateAndTransformBody(AdminWithdrawConsents)] },
  ],
})
