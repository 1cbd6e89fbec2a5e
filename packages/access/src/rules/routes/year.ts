import type { RouteRule } from "./route-rule"

export const yearRoutes: RouteRule[] = []
