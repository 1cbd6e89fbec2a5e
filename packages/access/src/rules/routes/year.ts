import { get, post, type RouteRule } from "./route-rule"

export const yearRoutes: RouteRule[] = [
  get("/admin/ocop/cycles", ["read", "cycle"]),
  post("/admin/ocop/cycles", ["write", "cycle"]),
  get("/admin/ocop/cycles/:id", ["read", "cycle"]),
  post("/admin/ocop/cycles/:id", ["write", "cycle"]),
  post("/admin/ocop/cycles/:id/:verb", ["decide", "cycle"]),

  ...(["idea", "plan", "dossier"] as const).flatMap((subject) => [
    get(`/admin/ocop/${subject}s`, ["read", subject]),
    get(`/admin/ocop/${subject}s/sheet`, ["read", subject]),
    get(`/admin/ocop/${subject}s/:id`, ["read", subject]),
  ]),
  // Who may take which step stands in the machines of the year; here only who takes any.
  post("/admin/ocop/ideas/:id/:verb", ["assess", "idea"]),
  post("/admin/ocop/plans/:id", ["write", "plan"]),
  post("/admin/ocop/plans/:id/:verb", ["review", "plan"]),
  post("/admin/ocop/dossiers/:id/:verb", ["assess", "dossier"]),
  get("/admin/ocop/dossiers/board", ["read", "dossier"]),
  get("/admin/ocop/dossiers/:id/pdf", ["read", "dossier"]),
  get("/admin/ocop/dossiers/:id/assessment", ["read", "dossier"]),
  get("/admin/ocop/dossiers/:id/evidence/:evidence_id", ["read", "dossier"]),

  ...["ideas", "plans", "dossiers"].flatMap((things) => [
    get(`/producer/${things}`, ["read", "own_business"]),
    post(`/producer/${things}`, ["write", "own_business"]),
    get(`/producer/${things}/:id`, ["read", "own_business"]),
    post(`/producer/${things}/:id`, ["write", "own_business"]),
    post(`/producer/${things}/:id/:verb`, ["write", "own_business"]),
  ]),
  get("/admin/ocop/producers/:id/evidence", ["read", "evidence"]),
  post("/admin/ocop/producers/:id/evidence", ["write", "evidence"]),
  get("/admin/ocop/producers/:id/evidence/:evidence_id", ["read", "evidence"]),
  get("/producer/evidence", ["read", "own_business"]),
  post("/producer/evidence", ["write", "own_business"]),
  get("/producer/evidence/:id/file", ["read", "own_business"]),
  get("/producer/dossiers/choices", ["read", "own_business"]),
  get("/producer/dossiers/:id/sheet", ["read", "own_business"]),
  get("/producer/dossiers/:id/pdf", ["read", "own_business"]),
  get("/producer/dossiers/:id/receipt", ["read", "own_business"]),
]
