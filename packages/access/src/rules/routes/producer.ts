import { get, post, type RouteRule } from "./route-rule"

export const producerRoutes: RouteRule[] = [
  get("/admin/ocop/producers", ["read", "producer"]),
  get("/admin/ocop/producers/:id", ["read", "producer"]),
  post("/admin/ocop/producers/:id", ["write", "producer"]),
]
