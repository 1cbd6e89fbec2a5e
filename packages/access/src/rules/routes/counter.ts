import { get, post, type RouteRule } from "./route-rule"

/** Sellers and managers at their own points only: the routes ask again, by point. */
export const counterRoutes: RouteRule[] = [
  get("/counter/me", ["write", "till"]),
  get("/counter/shelf", ["write", "till"]),
  get("/counter/orders/:code", ["write", "till"]),
  get("/counter/orderable", ["write", "till"]),
  get("/counter/preorders", ["write", "till"]),
  get("/counter/receipts/:number", ["write", "till"]),
  post("/counter/entries", ["write", "till"]),

  get("/admin/ocop/shifts", ["review", "till"]),
  get("/admin/ocop/shifts/sheet", ["review", "till"]),
  get("/admin/ocop/shifts/:id", ["review", "till"]),
  post("/admin/ocop/shifts/:id/review", ["review", "till"]),
  post("/admin/ocop/till-flags/:id/look", ["review", "till"]),
]
