import { get, pieces, post, type RouteRule } from "./route-rule"

export const producerRoutes: RouteRule[] = [
  get("/admin/ocop/producers", ["read", "producer"]),
  get("/admin/ocop/producers.xlsx", ["read", "producer"]),
  get("/admin/ocop/producers/:id", ["read", "producer"]),
  post("/admin/ocop/producers/:id", ["write", "producer"]),
  post("/admin/ocop/producers/:id/suspend", ["write", "producer"]),
  post("/admin/ocop/producers/:id/resume", ["write", "producer"]),
  get("/admin/ocop/producers/:id/papers", ["read", "paper"]),
  get("/admin/ocop/producers/:id/papers/:paper/file", ["read", "paper"]),
  post("/admin/ocop/producers/:id/papers/:paper/:verb", ["assess", "paper"]),
  get("/admin/ocop/producers/:id/messages", ["review", "message"]),
  post("/admin/ocop/producers/:id/messages", ["review", "message"]),

  // What a file is for is asked where it is handed in; on its way it is nobody's but its sender's.
  post("/admin/ocop/uploads", "any_role"),
  get("/admin/ocop/uploads/:id", "any_role"),
  pieces("/admin/ocop/uploads/:id", "any_role"),

  get("/admin/ocop/applications", ["read", "application"]),
  get("/admin/ocop/applications/:id", ["read", "application"]),
  get("/admin/ocop/applications/:id/papers/:paper/file", ["read", "application"]),
  // Who may take which step stands in the machine of applications; here only who takes any.
  post("/admin/ocop/applications/:id/:verb", ["assess", "application"]),
  get("/admin/ocop/listings", ["read", "listing"]),
  get("/admin/ocop/listings/:id", ["read", "listing"]),
  post("/admin/ocop/listings/:id/:verb", ["review", "listing"]),

  post("/producer/invitations/redeem", "anyone"),
  ...["me", "requirements", "papers", "papers/:id/file", "uploads", "uploads/:id", "products", "listings", "listings/:id", "orders", "messages", "members"].map((path) =>
    get(`/producer/${path}`, ["read", "own_business"]),
  ),
  pieces("/producer/uploads/:id", ["write", "own_business"]),
  ...[
    "papers",
    "uploads",
    "pictures",
    "products/:id/price",
    "products/:id/stock",
    "listings",
    "listings/:id",
    "listings/:id/:verb",
    "messages",
    "messages/read",
    "members",
    "members/:id/remove",
    "members/:id/role",
  ].map((path) => post(`/producer/${path}`, ["write", "own_business"])),
]
