import { defineMiddlewares } from "@medusajs/framework/http"
import { validateBody } from "@ocop/request"

import { jsonBody } from "./json-body"
import { limitTries } from "./limit-tries"
import { parseBody } from "./parse-body"
import { AdminDeclareDeliveryZone, AdminTryDelivery, StoreOrderPhone, StorePlaceOrder, StoreQuote, StoreWithdrawConsents } from "./validators"

export default defineMiddlewares({
  routes: [
    { matcher: "/store/ocop/quote", methods: ["POST"], bodyParser: false, middlewares: [jsonBody, parseBody(StoreQuote)] },
    { matcher: "/store/ocop/orders", methods: ["POST"], bodyParser: false, middlewares: [jsonBody, parseBody(StorePlaceOrder)] },
    { matcher: "/store/ocop/orders/:code/lookup", methods: ["POST"], bodyParser: false, middlewares: [jsonBody, parseBody(StoreOrderPhone), limitTries] },
    { matcher: "/store/ocop/orders/:code/cancel", methods: ["POST"], bodyParser: false, middlewares: [jsonBody, parseBody(StoreOrderPhone), limitTries] },
    { matcher: "/store/ocop/orders/:code/withdraw-consents", methods: ["POST"], bodyParser: false, middlewares: [jsonBody, parseBody(StoreWithdrawConsents), limitTries] },
    { matcher: "/admin/ocop/delivery-zones", methods: ["POST"], middlewares: [validateBody(AdminDeclareDeliveryZone)] },
    { matcher: "/admin/ocop/delivery-zones/try", methods: ["POST"], middlewares: [validateBody(AdminTryDelivery)] },
  ],
})
