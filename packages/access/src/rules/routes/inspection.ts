import { get, post, type RouteRule } from "./route-rule"

export const inspectionRoutes: RouteRule[] = [
  get("/admin/ocop/inspections", ["read", "inspection"]),
  post("/admin/ocop/inspections", ["write", "inspection"]),
  get("/admin/ocop/inspections/sheet", ["read", "inspection"]),
  get("/admin/ocop/inspections/:id", ["read", "inspection"]),
  get("/admin/ocop/inspectors", ["read", "inspection"]),
  ...["findings", "report", "cancel"].map((verb) => post(`/admin/ocop/inspections/:id/${verb}`, ["write", "inspection"])),
  post("/admin/ocop/inspections/:id/propose", ["propose", "inspection"]),
  post("/admin/ocop/measures/:id/rule", ["decide", "inspection"]),
  get("/producer/findings", ["read", "own_business"]),
  post("/producer/findings/:id/answer", ["write", "own_business"]),
]
