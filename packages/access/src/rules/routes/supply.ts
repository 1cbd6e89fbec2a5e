import { get, post, type RouteRule } from "./route-rule"

const plan = "/admin/ocop/supply-plans/:id"

/** A year's supply: the trade office balances it, producers say what they expect. */
export const supplyRoutes: RouteRule[] = [
  get("/admin/ocop/supply-plans", ["read", "supply"]),
  post("/admin/ocop/supply-plans", ["write", "supply"]),
  get("/admin/ocop/supply-plans/sheet", ["read", "supply"]),
  get(plan, ["read", "supply"]),
  post(plan, ["write", "supply"]),
  ...["sheet", "products", "products/:variant_id"].map((path) => get(`${plan}/${path}`, ["read", "supply"])),
  ...["lines", "accept", "drop", "transfers"].map((path) => post(`${plan}/${path}`, ["write", "supply"])),
  get("/admin/ocop/supply-wishes", ["read", "supply"]),
  post("/admin/ocop/supply-wishes", ["write", "supply"]),
  post("/admin/ocop/supply-wishes/:id/withdraw", ["write", "supply"]),
  get("/producer/supply-statements", ["read", "own_business"]),
  post("/producer/supply-statements", ["write", "own_business"]),
]
