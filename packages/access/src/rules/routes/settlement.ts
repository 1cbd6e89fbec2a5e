import { get, post, type RouteRule } from "./route-rule"

/** Who is paid what. The account number of a producer is told whole only to who may write: the route masks it. */
export const settlementRoutes: RouteRule[] = [
  ...[
    "settlements",
    "settlements/overview",
    "settlements/sheet",
    "settlements/:id",
    "ledger-entries",
    "ledger-entries/sheet",
    "statements",
    "statements/sheet",
    "statements/:id",
    "statements/:id/pdf",
    "statements/:id/sheet",
    "pay-lists",
    "pay-lists/sheet",
    "pay-lists/:id",
    "commission-rules",
  ].map((path) => get(`/admin/ocop/${path}`, ["read", "settlement"])),
  // What goes to the bank holds whole account numbers.
  get("/admin/ocop/pay-lists/:id/sheet", ["write", "settlement"]),
  get("/admin/ocop/pay-lists/:id/pdf", ["write", "settlement"]),
  ...["settlements/check", "ledger-entries", "statements", "pay-lists", "pay-lists/:id/:verb", "payouts/:id/:verb", "commission-rules", "commission-rules/:id/end", "settlements/:id/bank-account/:verb"].map((path) =>
    post(`/admin/ocop/${path}`, ["write", "settlement"]),
  ),

  get("/producer/settlement", ["read", "own_business"]),
  get("/producer/statements/:id/pdf", ["read", "own_business"]),
  get("/producer/statements/:id/sheet", ["read", "own_business"]),
  post("/producer/bank-account", ["write", "own_business"]),
]
