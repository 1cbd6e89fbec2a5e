import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { callerOf, refuse } from "@ocop/access/caller"

/** The points whose shifts this person reviews; null: all. */
export function reviewedPoints(req: AuthenticatedMedusaRequest, asked?: string): string[] | null {
  const caller = callerOf(req)
  const all = caller.grants.some(({ role }) => role !== "sales_point_manager" && role !== "seller" && caller.may("review", "till", { sales_point_id: "-" }))
  const own = all ? null : [...new Set(caller.grants.flatMap(({ role, points }) => (role === "sales_point_manager" ? (points ?? []) : [])))]
  if (!asked) return own
  return own && !own.includes(asked) ? [] : [asked]
}

export function mayReview(req: AuthenticatedMedusaRequest, sales_point_id: string): void {
  if (!callerOf(req).may("review", "till", { sales_point_id })) refuse("Ca này thuộc điểm bán khác. Hãy nhờ người quản lý điểm đó.")
}
