import { get, post, type RouteRule } from "./route-rule"

export const accessRoutes: RouteRule[] = [
  get("/admin/ocop/me", "signed_in"),
  get("/admin/ocop/staff", ["read", "grant"]),
  get("/admin/ocop/sales-point-names", ["read", "grant"]),
  post("/admin/ocop/staff/:id/grants", ["write", "grant"]),
  post("/admin/ocop/grants/:id/end", ["write", "grant"]),
  get("/admin/ocop/audit-entries", ["read", "audit_entry"]),
  get("/admin/ocop/audit-entries/export", ["read", "audit_entry"]),

  post("/producer/password", "signed_in"),
  post("/producer/password/code", "anyone"),
  post("/producer/password/reset", "anyone"),
]
