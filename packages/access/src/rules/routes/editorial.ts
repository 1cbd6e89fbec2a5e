import { get, post, type RouteRule } from "./route-rule"

export const editorialRoutes: RouteRule[] = [
  get("/admin/ocop/operator", ["read", "operator"]),
  post("/admin/ocop/operator", ["write", "operator"]),
  get("/admin/ocop/consents", ["read", "consent"]),
  post("/admin/ocop/consents/withdraw", ["write", "consent"]),
]
