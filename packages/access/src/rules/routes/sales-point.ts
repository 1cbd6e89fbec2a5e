import { get, post, type RouteRule } from "./route-rule"

export const salesPointRoutes: RouteRule[] = [
  get("/admin/ocop/sales-points", ["read", "sales_point"]),
  post("/admin/ocop/sales-points", ["write", "sales_point"]),
  get("/admin/ocop/sales-points/:id", ["read", "sales_point"]),
  post("/admin/ocop/sales-points/:id", ["write", "sales_point"]),
]
