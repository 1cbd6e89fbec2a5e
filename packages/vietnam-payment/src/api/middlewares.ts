import { defineMiddlewares } from "@medusajs/framework/http"
import { validateBody, validateQuery } from "@ocop/request"

import { AdminCash, AdminConfirmTransfer, AdminListBankTransfers, AdminListCashOrders, AdminListRemittances, AdminReadRemittance } from "./validators"

export default defineMiddlewares({
  routes: [
    { matcher: "/hooks/ocop/bank-transfers", methods: ["POST"], bodyParser: { preserveRawBody: true, sizeLimit: "32kb" } },
    {
      matcher: "/admin/ocop/bank-transfers",
      methods: ["GET"],
      middlewares: [validateQuery(AdminListBankTransfers, { defaults: ["id"], isList: true })],
    },
    ...["/admin/ocop/cash-on-delivery", "/admin/ocop/cash-on-delivery/sheet"].map((matcher) => ({
      matcher,
      methods: ["GET" as const],
      middlewares: [validateQuery(AdminListCashOrders, { defaults: ["id"], isList: true })],
    })),
    { matcher: "/admin/ocop/cash-remittances", methods: ["GET"], middlewares: [validateQuery(AdminListRemittances, { defaults: ["id"], isList: true })] },
    { matcher: "/admin/ocop/cash-remittances", methods: ["POST"], bodyParser: { sizeLimit: "8mb" }, middlewares: [validateBody(AdminReadRemittance)] },
    { matcher: "/admin/ocop/orders/:id/confirm-transfer", methods: ["POST"], middlewares: [validateBody(AdminConfirmTransfer)] },
    { matcher: "/admin/ocop/orders/:id/return-transfer", methods: ["POST"], middlewares: [validateBody(AdminConfirmTransfer)] },
    { matcher: "/admin/ocop/orders/:id/collect-cash", methods: ["POST"], middlewares: [validateBody(AdminCash)] },
    { matcher: "/admin/ocop/orders/:id/remit-cash", methods: ["POST"], middlewares: [validateBody(AdminCash)] },
  ],
})
