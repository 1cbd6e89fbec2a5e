import { get, post, type RouteRule } from "./route-rule"

const entry = "/admin/ocop/sessions/:id/entries/:entry"

/** A member scores alone; only the secretary of a session records what it agreed on (the route checks that it is theirs). */
export const councilRoutes: RouteRule[] = [
  get("/admin/ocop/criteria-sets", ["read", "criteria_set"]),
  post("/admin/ocop/criteria-sets", ["write", "criteria_set"]),
  get("/admin/ocop/criteria-sets/:id/sheets/:number", ["read", "criteria_set"]),

  get("/admin/ocop/councils", ["read", "session"]),
  post("/admin/ocop/councils", ["write", "session"]),
  get("/admin/ocop/sessions", ["read", "session"]),
  get("/admin/ocop/sessions/sheet", ["read", "session"]),
  post("/admin/ocop/sessions", ["write", "session"]),
  get("/admin/ocop/sessions/:id", ["read", "session"]),
  get("/admin/ocop/sessions/:id/minutes", ["read", "session"]),
  post("/admin/ocop/sessions/:id/dossiers", ["write", "session"]),
  post("/admin/ocop/sessions/:id/cancel", ["write", "session"]),
  ...["open", "close", "attendance"].map((verb) => post(`/admin/ocop/sessions/:id/${verb}`, ["record", "session"])),
  post(`${entry}/take-off`, ["write", "session"]),
  post(`${entry}/agree`, ["record", "agreed_option"]),
  post(`${entry}/knockouts`, ["record", "agreed_option"]),
  post(`${entry}/reopen`, ["record", "agreed_option"]),

  get("/admin/ocop/score-sheets", ["score", "score_sheet"]),
  get("/admin/ocop/score-sheets/:entry", ["score", "score_sheet"]),
  ...["", "/seal", "/declare"].map((verb) => post(`/admin/ocop/score-sheets/:entry${verb}`, ["score", "score_sheet"])),
  get("/admin/ocop/evaluations", ["read", "evaluation"]),
]
