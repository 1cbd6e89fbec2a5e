import { defineMiddlewares } from "@medusajs/framework/http"
import { validateBody, validateQuery } from "@ocop/request"
import { AdminDescribeProduct } from "./admin/ocop/products/[id]/description/validators"
import { AdminSearchMisses } from "./admin/ocop/search-misses/validators"
import { limitMisses } from "./limit-misses"
import { publicRead } from "./public-read"
import { StoreSearchMiss } from "./store/ocop/search-misses/validators"

export default defineMiddlewares({
  routes: [
    ...["products", "producers", "communes", "harvest-calendar", "suggestions", "sales-points"].map((name) => ({
      matcher: `/store/ocop/${name}*`,
      methods: ["GET" as const],
      middlewares: [publicRead],
    })),
    { matcher: "/store/ocop/search-misses", methods: ["POST" as const], middlewares: [limitMisses, validateBody(StoreSearchMiss)] },
    { matcher: "/admin/ocop/search-misses", methods: ["GET" as const], middlewares: [validateQuery(AdminSearchMisses, {})] },
    {
      matcher: "/admin/ocop/products/:id/description",
      methods: ["POST" as const],
      middlewares: [validateBody(AdminDescribeProduct)],
    },
  ],
})
