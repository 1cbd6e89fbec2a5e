import { defineMiddlewares } from "@medusajs/framework/http"
import { validateBody, validateQuery } from "@ocop/request"
import { StoreResolveAddress } from "./store/ocop/addresses/resolve/validators"
import { StoreGetUnit, StoreGetUnits } from "./store/ocop/units/validators"

/** Public reads: any visitor with the shop's publishable key may call them; the office calls the same under /admin. */
export default defineMiddlewares({
  routes: [
    { matcher: "/store/ocop/units", methods: ["GET"], middlewares: [validateQuery(StoreGetUnits, {})] },
    { matcher: "/store/ocop/units/:code", methods: ["GET"], middlewares: [validateQuery(StoreGetUnit, {})] },
    { matcher: "/admin/ocop/units", methods: ["GET"], middlewares: [validateQuery(StoreGetUnits, {})] },
    { matcher: "/admin/ocop/units/:code", methods: ["GET"], middlewares: [validateQuery(StoreGetUnit, {})] },
    { matcher: "/store/ocop/addresses/resolve", methods: ["POST"], bodyParser: { sizeLimit: "4kb" }, middlewares: [validateBody(StoreResolveAddress)] },
  ],
})
