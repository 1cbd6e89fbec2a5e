import { get, post, type RouteRule } from "./route-rule"

export const logbookRoutes: RouteRule[] = [
  get("/admin/ocop/logbook-entries", ["read", "logbook"]),
  get("/admin/ocop/logbook-entries/sheet", ["read", "logbook"]),
  post("/admin/ocop/growing-areas/:id/check", ["review", "logbook"]),
  get("/admin/ocop/logbooks", ["read", "logbook"]),
  get("/admin/ocop/logbooks/:id", ["read", "logbook"]),
  get("/admin/ocop/logbooks/:id/export", ["read", "logbook"]),
  get("/admin/ocop/logbooks/:id/files/:sha256", ["read", "logbook"]),

  ...["logbook", "logbook/entries", "logbook/export", "logbook/files/:sha256"].map((path) => get(`/producer/${path}`, ["read", "own_business"])),
  ...["entries", "attachments", "photos/:sha256", ...["growing-areas", "plots", "apiaries"].flatMap((places) => [places, `${places}/:id`, `${places}/:id/close`])].map((path) =>
    post(`/producer/logbook/${path}`, ["write", "own_business"]),
  ),
]
