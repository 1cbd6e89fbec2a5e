import { defineMiddlewares, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { StoreResolveAddress } from "./store/ocop/addresses/resolve/validators"
import { StoreGetUnit, StoreGetUnits } from "./store/ocop/units/validators"

/** Public reads: any visitor with the shop's publishable key may call them; the office calls the same under /admin. */
export default defineMiddlewares({
  routes: [
    { matcher: "/store/ocop/units", methods: ["GET"], middlewares: [validateAndTransformQuery(StoreGetUnits, {})] },
    { matcher: "/store/ocop/units/:code", methods: ["GET"], middlewares: [validateAndTransformQuery(StoreGetUnit, {})] },
    { matcher: "/admin/ocop/units", methods: ["GET"], middlewares: [validateAndTransformQuery(StoreGetUnits, {})] },
    { matcher: "/admin/ocop/units/:code", methods: ["GET"], middlewares: [validateAndTransformQuery(StoreGetUnit, {})] },
    { matcher: "/store/ocop/addresses/resolve", methods: ["POST"], bodyParser: { sizeLimit: "4kb" }, middlewares: [validateAndTransformBody(StoreResolveAddress)] },
  ],
})
