import { get, post, type RouteRule } from "./route-rule"

export const traceRoutes: RouteRule[] = [
  post("/producer/labels", ["write", "own_business"]),
  get("/producer/packhouse-keys", ["read", "own_business"]),
  post("/producer/packhouse-keys", ["write", "own_business"]),
  post("/producer/packhouse-keys/:id/end", ["write", "own_business"]),

  post("/admin/ocop/labels", ["write", "product"]),
  get("/admin/ocop/scanned-boxes", ["read", "inspection"]),
  post("/admin/ocop/scanned-boxes/:id/settle", ["write", "inspection"]),
  get("/admin/ocop/packhouse-keys", ["read", "producer"]),
  post("/admin/ocop/packhouse-keys", ["write", "producer"]),
  post("/admin/ocop/packhouse-keys/:id/end", ["write", "producer"]),
]
