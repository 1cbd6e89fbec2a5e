import type { RouteRule } from "./route-rule"

export const salesPointRoutes: RouteRule[] = []
