import { defineMiddlewares, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { producerQueryConfig } from "./admin/ocop/producers/query-config"
import { AdminGetProducer, AdminGetProducers, AdminUpdateProducer } from "./admin/ocop/producers/validators"

/** `/admin/*` is for signed-in office users; Medusa refuses everybody else. The public reads producers through the catalogue. */
export default defineMiddlewares({
  routes: [
    { matcher: "/admin/ocop/producers", methods: ["GET"], middlewares: [validateAndTransformQuery(AdminGetProducers, producerQueryConfig.list)] },
    { matcher: "/admin/ocop/producers/:id", methods: ["GET"], middlewares: [validateAndTransformQuery(AdminGetProducer, producerQueryConfig.retrieve)] },
    {
      matcher: "/admin/ocop/producers/:id",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(AdminUpdateProducer), validateAndTransformQuery(AdminGetProducer, producerQueryConfig.retrieve)],
    },
  ],
})
