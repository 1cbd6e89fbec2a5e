import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { guard } from "../guard/guard"

/**
 * A matcher of one segment without methods runs before every other middleware and route below it (Medusa sorts so), and after
 * Medusa's own authentication of /admin. The other two doors are authenticated here.
 */
export default defineMiddlewares({
  routes: [
    { matcher: "/admin", middlewares: [guard] },
    { matcher: "/counter", middlewares: [authenticate("user", ["bearer", "session"], { allowUnauthenticated: true, requireMfa: true }), guard] },
    { matcher: "/producer", middlewares: [authenticate("producer", ["bearer"], { allowUnauthenticated: true }), guard] },
    // Users come by invitation only; Medusa's hosted sign-in is not used here.
    { matcher: "/cloud", middlewares: [guard] },
  ],
})
