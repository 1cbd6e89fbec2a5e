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
  get("/admin/ocop/sales-points/:id/book", ["read", "consignment"]),
  post("/admin/ocop/sales-points/:id/losses", ["write", "consignment"]),
  get("/admin/ocop/transfers", ["read", "consignment"]),
  get("/admin/ocop/transfers/sheet", ["read", "consignment"]),
  get("/admin/ocop/transfers/shelf", ["read", "consignment"]),
  post("/admin/ocop/transfers", ["write", "consignment"]),
  get("/admin/ocop/transfers/:id", ["read", "consignment"]),
  post("/admin/ocop/transfers/:id/:verb", ["write", "consignment"]),
  get("/admin/ocop/shelf-life", ["read", "consignment"]),
  get("/admin/ocop/point-regulations", ["read", "sales_point"]),
  post("/admin/ocop/point-regulations", ["write", "sales_point"]),
]
