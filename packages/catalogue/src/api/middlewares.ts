import { defineMiddlewares, validateAndTransformBody } from "@medusajs/framework/http"
import { AdminDescribeProduct } from "./admin/ocop/products/[id]/description/validators"
import { publicRead } from "./public-read"

export default defineMiddlewares({
  routes: [
    ...["products", "producers", "communes", "harvest-calendar"].map((name) => ({
      matcher: `/store/ocop/${name}*`,
      methods: ["GET" as const],
      middlewares: [publicRead],
    })),
    {
      matcher: "/admin/ocop/products/:id/description",
      methods: ["POST" as const],
      middlewares: [validateAndTransformBody(AdminDescribeProduct)],
    },
  ],
})
