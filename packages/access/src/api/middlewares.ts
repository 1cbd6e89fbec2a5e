import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { validateBody, type BodySchema } from "@ocop/request"
import { answerError } from "../guard/answer-error"
import { guard } from "../guard/guard"
import { hideMenu } from "../guard/hide-menu"
import { keepLastAdmin } from "../guard/keep-last-admin"
import { guardLetters } from "../sign-in/guard-letters"
import { endSignInsAfterReset } from "../sign-in/end-sign-ins-after-reset"
import { guardSignIn } from "../sign-in/guard-sign-in"
import { AdminEndGrant, AdminGiveGrants, AdminInviteStaff, ProducerAskCode, ProducerChangePassword, ProducerResetPassword } from "./validators"

const body = (matcher: string, schema: BodySchema) => ({
  matcher,
  methods: ["POST" as const],
  middlewares: [validateBody(schema)],
})

/**
 * A matcher of one segment without methods runs before every other middleware and route below it (Medusa sorts so), and after
 * Medusa's own authentication of /admin. The other two doors are authenticated here.
 */
export default defineMiddlewares({
  errorHandler: answerError,
  routes: [
    { matcher: "/admin", middlewares: [guard] },
    { matcher: "/counter", middlewares: [authenticate("user", ["bearer", "session"], { allowUnauthenticated: true, requireMfa: true }), guard] },
    { matcher: "/producer", middlewares: [authenticate("producer", ["bearer"], { allowUnauthenticated: true }), guard] },
    // Users come by invitation only; Medusa's hosted sign-in is not used here.
    { matcher: "/cloud", middlewares: [guard] },

    // By parameter, not by name: Express decodes "email%70ass" only there.
    { matcher: "/auth/:actor_type/:auth_provider", methods: ["GET", "POST"], middlewares: [guardSignIn] },
    { matcher: "/auth/:actor_type/:auth_provider/register", methods: ["POST"], middlewares: [guardLetters] },
    { matcher: "/auth/:actor_type/:auth_provider/reset-password", methods: ["POST"], middlewares: [guardLetters] },
    { matcher: "/auth/:actor_type/:auth_provider/update", methods: ["POST"], middlewares: [endSignInsAfterReset] },

    { matcher: "/admin/layouts/:zone/configuration", methods: ["GET", "POST"], middlewares: [hideMenu] },
    { matcher: "/admin/users/:id", methods: ["DELETE"], middlewares: [keepLastAdmin] },
    body("/admin/ocop/staff", AdminInviteStaff),
    body("/admin/ocop/staff/:id/grants", AdminGiveGrants),
    body("/admin/ocop/grants/:id/end", AdminEndGrant),
    body("/producer/password", ProducerChangePassword),
    body("/producer/password/code", ProducerAskCode),
    body("/producer/password/reset", ProducerResetPassword),
  ],
})
