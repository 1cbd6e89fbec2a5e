import { defineMiddlewares, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { AdminCreateSalesPoint, AdminUpdateSalesPoint } from "./admin/ocop/sales-points/validators"
import { StoreGetSalesPoints } from "./store/ocop/sales-points/validators"

/** The store's read is public: any visitor with the shop's publishable key may call it. */
export default defineMiddlewares({
  routes: [
    { matcher: "/store/ocop/sales-points", methods: ["GET"], middlewares: [validateAndTransformQuery(StoreGetSalesPoints, {})] },
    { matcher: "/admin/ocop/sales-points", methods: ["POST"], middlewares: [validateAndTransformBody(AdminCreateSalesPoint)] },
    { matcher: "/admin/ocop/sales-points/:id", methods: ["POST"], middlewares: [validateAndTransformBody(AdminUpdateSalesPoint)] },
  ],
})
