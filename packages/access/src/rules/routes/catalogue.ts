import { get, post, type RouteRule } from "./route-rule"

export const catalogueRoutes: RouteRule[] = [
  get("/admin/ocop/products/:id/description", ["read", "product"]),
  post("/admin/ocop/products/:id/description", ["write", "product"]),
  get("/admin/ocop/search-misses", ["read", "product"]),
  // Private files are asked for by key.
  get("/admin/ocop/files/:key", ["write", "file"]),
]
