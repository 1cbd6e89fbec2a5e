import { get, type RouteRule } from "./route-rule"

/** Communes are public: whoever has come in may look them up. */
export const territoryRoutes: RouteRule[] = [get("/admin/ocop/units", "any_role"), get("/admin/ocop/units/:code", "any_role")]
