import { get, post, type RouteRule } from "./route-rule"

/** Who may hold, recall or only propose it stands in `who-may.ts` and is asked again by the route, by kind. */
export const lotsRoutes: RouteRule[] = [
  get("/admin/ocop/lots", ["read", "lot"]),
  get("/admin/ocop/lots/sheet", ["read", "lot"]),
  get("/admin/ocop/lots/:id", ["read", "lot"]),
  post("/admin/ocop/lots/:id/:verb", ["write", "recall"]),
  get("/admin/ocop/recalls", ["read", "recall"]),
  get("/admin/ocop/recalls/reach", ["read", "recall"]),
  get("/admin/ocop/recalls/:id", ["read", "recall"]),
  get("/admin/ocop/recalls/:id/sheet", ["read", "recall"]),
  post("/admin/ocop/recalls", ["propose", "recall"]),
  post("/admin/ocop/recalls/:id/lift", ["write", "recall"]),

  get("/producer/lots", ["read", "own_business"]),
  get("/producer/lots/:id", ["read", "own_business"]),
  post("/producer/lots", ["write", "own_business"]),
  post("/producer/lots/:id/:verb", ["write", "own_business"]),
]
