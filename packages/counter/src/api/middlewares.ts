import { defineMiddlewares } from "@medusajs/framework/http"
import { validateBody } from "@ocop/request"
import { AdminLook, SendEntriesBody } from "./validators"

/** Who may call which is a row in `@ocop/access/rules/routes/counter.ts`; at which points, the routes ask themselves. */
export default defineMiddlewares({
  routes: [
    { matcher: "/counter/entries", methods: ["POST"], bodyParser: { sizeLimit: "2mb" }, middlewares: [validateBody(SendEntriesBody)] },
    { matcher: "/admin/ocop/shifts/:id/review", methods: ["POST"], middlewares: [validateBody(AdminLook)] },
    { matcher: "/admin/ocop/till-flags/:id/look", methods: ["POST"], middlewares: [validateBody(AdminLook)] },
  ],
})
