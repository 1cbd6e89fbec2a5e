import type { RouteRule } from "./route-rule"

export const councilRoutes: RouteRule[] = []
