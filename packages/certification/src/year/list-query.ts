import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import type { Caller } from "@ocop/access/caller"
import { readQuery } from "@ocop/request"
import { fold } from "../modules/annual-cycle/fold"

const many = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat().flatMap((each) => each.split(",")).filter(Boolean).slice(0, 40))
const QUERY = z.object({
  q: z.string().max(120).optional(),
  state: many.optional(),
  commune: many.optional(),
  producer: many.optional(),
  kind: many.optional(),
  route: many.optional(),
  year: many.optional(),
  overdue: z.union([z.string(), z.array(z.string())]).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  order: z.string().max(40).optional(),
})

export interface ListQuery {
  filters: Record<string, unknown>
  order: Record<string, "ASC" | "DESC">
  limit: number
  offset: number
}

export interface ListOf {
  subject: "idea" | "plan" | "dossier"
  /** what a list may be sorted by; the first one is its own order */
  sortable: readonly string[]
  today: string
}

/** What a request asks of a list, cut down to what its caller may see: a producer's draft is nobody's business but its own. */
export function listQuery(req: MedusaRequest, caller: Caller, { subject, sortable, today }: ListOf): ListQuery {
  const asked = readQuery(req, QUERY)
  const filters: Record<string, unknown> = {}
  const reach = communesSeen(caller, subject)
  if (reach !== "all") filters.commune_code = asked.commune ? asked.commune.filter((code) => reach.includes(code)) : reach
  else if (asked.commune) filters.commune_code = asked.commune
  filters.state = asked.state ? asked.state.filter((state) => state !== "draft") : { $ne: "draft" }
  if (asked.producer) filters.producer_id = asked.producer
  if (asked.year) filters.year = asked.year.map(Number).filter(Number.isInteger)
  if (subject === "dossier") {
    if (asked.kind) filters.kind = asked.kind
    if (asked.route) filters.route = asked.route
    if ([asked.overdue].flat().includes("true")) filters.due_on = { $lt: today }
  }
  const words = fold(asked.q ?? "").replace(/[%_\\]/g, " ").trim()
  if (words) filters.search_text = { $like: `%${words}%` }
  return { filters, ...page(asked, sortable) }
}

function page({ order, limit, offset }: z.infer<typeof QUERY>, sortable: readonly string[]) {
  const name = order?.replace(/^-/, "") ?? ""
  const column = sortable.includes(name) ? name : sortable[0]!
  const down = sortable.includes(name) ? order!.startsWith("-") : true
  return { order: { [column]: down ? "DESC" : "ASC", id: "ASC" } as ListQuery["order"], limit, offset }
}

/** An officer of communes sees these; everybody else in the office who may read at all sees all. */
export function communesSeen(caller: Caller, subject: "idea" | "plan" | "dossier"): string[] | "all" {
  if (caller.may("read", subject, { commune_code: "everywhere" })) return "all"
  return [...new Set((["commune_officer", "steering_member"] as const).flatMap((role) => caller.communesOf(role)))]
}

/** Pages of a list that has no other wishes. */
export const pageOf = (req: MedusaRequest) => readQuery(req, QUERY.pick({ limit: true, offset: true }))
