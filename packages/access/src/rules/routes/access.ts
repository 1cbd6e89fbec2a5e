import { get, post, type RouteRule } from "./route-rule"

export const accessRoutes: RouteRule[] = [
  get("/admin/ocop/me", "signed_in"),
  // Whoever looks after the staff of points comes in as well; which role they may touch the routes ask again (`whyNotInHand`).
  get("/admin/ocop/staff", ["read", "point_staff"]),
  post("/admin/ocop/staff", ["write", "point_staff"]),
  get("/admin/ocop/sales-point-names", ["read", "point_staff"]),
  post("/admin/ocop/staff/:id/grants", ["write", "point_staff"]),
  post("/admin/ocop/grants/:id/end", ["write", "point_staff"]),
  get("/admin/ocop/audit-entries", ["read", "audit_entry"]),
  get("/admin/ocop/audit-entries/export", ["read", "audit_entry"]),

  post("/producer/password", "signed_in"),
  post("/producer/password/code", "anyone"),
  post("/producer/password/reset", "anyone"),
]
