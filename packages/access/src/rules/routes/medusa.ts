import { commonKnowledge, get, post, resource, type RouteRule } from "./route-rule"

/** Medusa's own admin routes, by what they are about. A route that a later Medusa adds elsewhere is refused until it stands here. */
export const medusaRoutes: RouteRule[] = [
  // who am I, what does this installation have
  get("/admin/users/me", "signed_in"),
  get("/admin/feature-flags", "anyone"),
  post("/admin/invites/accept", "anyone"),
  // Whether Medusa's hosted sign-in is on: it is not.
  get("/cloud/auth", "anyone"),
  ...["/admin/stores", "/admin/locales", "/admin/currencies", "/admin/regions", "/admin/sales-channels", "/admin/views", "/admin/layouts", "/admin/property-labels"].flatMap((path) =>
    commonKnowledge(path, "shop_setting"),
  ),

  // goods
  ...["products", "product-variants", "product-categories", "product-options", "product-tags", "product-types", "collections"].flatMap((name) =>
    resource(`/admin/${name}`, "product"),
  ),
  ...resource("/admin/price-lists", "price"),
  ...commonKnowledge("/admin/price-preferences", "price"),
  ...["inventory-items", "reservations", "stock-locations"].flatMap((name) => resource(`/admin/${name}`, "inventory")),
  ...["promotions", "campaigns"].flatMap((name) => resource(`/admin/${name}`, "promotion")),
  ...resource("/admin/translations", "translation"),

  // orders
  ...["orders", "draft-orders", "order-edits", "order-changes", "returns", "claims", "exchanges", "fulfillments"].flatMap((name) =>
    resource(`/admin/${name}`, "order"),
  ),
  ...["return-reasons", "refund-reasons"].flatMap((name) => resource(`/admin/${name}`, "order")),
  ...["payments", "payment-collections"].flatMap((name) => resource(`/admin/${name}`, "payment")),
  ...["customers", "customer-groups"].flatMap((name) => resource(`/admin/${name}`, "customer")),
  ...["shipping-options", "shipping-option-types", "shipping-profiles", "fulfillment-sets", "fulfillment-providers"].flatMap((name) =>
    resource(`/admin/${name}`, "delivery"),
  ),

  // Messages to the office, among them the addresses of exported orders.
  ...resource("/admin/notifications", "order"),
  // Reading a file by its key hands out even a private one.
  post("/admin/uploads/**", ["write", "file"]),
  { methods: ["GET", "DELETE"], path: "/admin/uploads/:id", needs: ["manage", "file"] },
  ...resource("/admin/search", "search"),

  // the machine
  ...["tax-rates", "tax-regions", "tax-providers", "plugins", "index"].flatMap((name) => resource(`/admin/${name}`, "shop_setting")),
  ...commonKnowledge("/admin/search-indexes", "shop_setting"),
  ...resource("/admin/workflows-executions", "workflow"),
  ...resource("/admin/api-keys", "api_key"),
  ...["users", "invites", "rbac"].flatMap((name) => resource(`/admin/${name}`, "staff")),
  { methods: ["GET", "POST"], path: "/admin/users/:id", needs: ["write", "staff"], orSelf: true },
  { methods: ["GET"], path: "/admin/users/:id/auth-providers", needs: ["read", "staff"], orSelf: true },
]
