import { defineMiddlewares, validateAndTransformQuery } from "@medusajs/framework/http"
import { StoreGetSalesPoints } from "./store/ocop/sales-points/validators"

/** A public read: any visitor with the shop's publishable key may call it. */
export default defineMiddlewares({
  routes: [{ matcher: "/store/ocop/sales-points", methods: ["GET"], middlewares: [validateAndTransformQuery(StoreGetSalesPoints, {})] }],
})
