import { get, post, type RouteRule } from "./route-rule"

export const certificationRoutes: RouteRule[] = [
  get("/admin/ocop/certificates", ["read", "certificate"]),
  post("/admin/ocop/certificates", ["write", "decision"]),
  post("/admin/ocop/certificates/import", ["write", "decision"]),
  get("/admin/ocop/certificates/sheet", ["read", "certificate"]),
  get("/admin/ocop/certificates/:id/pdf", ["read", "certificate"]),
  get("/admin/ocop/overview", "any_role"),
  ...["renew", "upgrade", "downgrade", "revoke", "open-grace"].map((verb) => post(`/admin/ocop/certificates/:id/${verb}`, ["write", "decision"])),
  post("/admin/ocop/decisions/:id/annul", ["write", "decision"]),
  get("/admin/ocop/products/:id/certification", ["read", "certificate"]),
]
