import { get, post, type RouteRule } from "./route-rule"

const fair = "/admin/ocop/fairs/:id"

/** The trade office runs fairs; the manager of a booth reads its own, which the routes ask again; producers answer. */
export const fairRoutes: RouteRule[] = [
  get("/admin/ocop/fairs", ["read", "fair"]),
  get("/admin/ocop/fairs/sheet", ["read", "fair"]),
  post("/admin/ocop/fairs", ["write", "fair"]),
  get(fair, ["read", "fair"]),
  post(fair, ["write", "fair"]),
  get(`${fair}/choices`, ["write", "fair"]),
  get(`${fair}/sheet`, ["read", "fair"]),
  post(`${fair}/:verb`, ["write", "fair"]),
  ...["transfers", "booths", "invitations", "tasks", "costs", "shifts"].map((path) => post(`${fair}/${path}`, ["write", "fair"])),
  post(`${fair}/booths/:booth_id/remove`, ["write", "fair"]),
  get(`${fair}/booths/:booth_id/sheet`, ["read", "fair"]),
  get(`${fair}/booths/:booth_id/labels`, ["read", "fair"]),
  post(`${fair}/invitations/:invitation_id`, ["write", "fair"]),
  post(`${fair}/invitations/:invitation_id/answer`, ["write", "fair"]),
  post(`${fair}/tasks/:task_id`, ["write", "fair"]),
  post(`${fair}/costs/:cost_id`, ["write", "fair"]),
  post(`${fair}/shifts/:shift_id/remove`, ["write", "fair"]),
  get("/producer/fairs", ["read", "own_business"]),
  post("/producer/fairs/:id/answer", ["write", "own_business"]),
]
