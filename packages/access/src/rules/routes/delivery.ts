import { get, post, type RouteRule } from "./route-rule"

export const deliveryRoutes: RouteRule[] = [
  get("/admin/ocop/delivery-zones", ["read", "delivery"]),
  post("/admin/ocop/delivery-zones", ["write", "delivery"]),
  // Asks what would be, while somebody types: nothing to log.
  { ...post("/admin/ocop/delivery-zones/try", ["read", "delivery"]), unlogged: true },
  post("/admin/ocop/delivery-zones/:id/end", ["write", "delivery"]),
]
