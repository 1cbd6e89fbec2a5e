import { get, post, type RouteRule } from "./route-rule"

/** A manager reaches their own points only: the routes ask again, by row. */
export const salesPointRoutes: RouteRule[] = [
  get("/admin/ocop/sales-points", ["read", "sales_point"]),
  get("/admin/ocop/sales-points/sheet", ["read", "sales_point"]),
  get("/admin/ocop/sales-points/board", ["read", "sales_point"]),
  post("/admin/ocop/sales-points", ["write", "sales_point"]),
  get("/admin/ocop/sales-points/:id", ["read", "sales_point"]),
  post("/admin/ocop/sales-points/:id", ["write", "sales_point"]),
  post("/admin/ocop/sales-points/:id/sign", ["write", "consignment"]),
  post("/admin/ocop/sales-points/:id/:verb", ["write", "sales_point"]),
  post("/admin/ocop/sales-points/:id/papers", ["write", "sales_point"]),
  post("/admin/ocop/sales-points/:id/papers/:paper_id/withdraw", ["write", "sales_point"]),
  get("/admin/ocop/point-regulations", ["read", "sales_point"]),
  post("/admin/ocop/point-regulations", ["write", "sales_point"]),
]
