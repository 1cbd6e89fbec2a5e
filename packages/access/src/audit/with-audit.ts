import { AsyncLocalStorage } from "node:async_hooks"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Caller } from "../guard/caller"
import { ACCESS_MODULE, type AccessModuleService } from "../modules/access"
import { redact, type RouteRule } from "../rules"
import { beforeAnswer } from "./before-answer"
import { networkOf } from "./network-of"

/** One thing that became another. */
export interface Change {
  /** kind of thing, as in the table of subjects: "certificate" */
  subject: string
  subject_id: string
  before?: object | null
  after?: object | null
}

interface Notebook {
  changes: Change[]
  /** the answer is on its way: what a subscriber does from here on is an entry of its own */
  closed: boolean
}

const notebook = new AsyncLocalStorage<Notebook>()

/** Where changes made within this request are noted; undefined outside of any request (a job, a script) and once it is answered (a subscriber it woke). */
export function currentNotebook(): Notebook | undefined {
  const open = notebook.getStore()
  return open?.closed ? undefined : open
}

export interface WithAudit {
  req: MedusaRequest
  res: MedusaResponse
  rule: RouteRule
  caller: Caller | undefined
  next: MedusaNextFunction
}

/** Goes on with the request; a change that succeeds is in the log before the answer leaves. */
export function withAudit({ req, res, rule, caller, next }: WithAudit): void {
  if (req.method === "GET" || req.method === "HEAD" || rule.unlogged) return next()
  const notes: Notebook = { changes: [], closed: false }
  beforeAnswer(res, async () => {
    notes.closed = true
    if (res.statusCode < 400) await writeDown({ req, rule, caller, changes: notes.changes })
  })
  notebook.run(notes, () => next())
}

interface WriteDown {
  req: MedusaRequest
  rule: RouteRule
  caller: Caller | undefined
  changes: readonly Change[]
}

async function writeDown({ req, rule, caller, changes }: WriteDown): Promise<void> {
  const subject = Array.isArray(rule.needs) ? String(rule.needs[1]) : "account"
  const common = {
    actor_type: caller?.actor_type ?? "nobody",
    actor_id: caller?.actor_id ?? "",
    actor_name: caller?.name ?? "",
    roles: [...new Set(caller?.grants.map(({ role }) => role))].join(","),
    deed: deedOf(req.method, rule.path, `${req.baseUrl}${req.path}`),
    request: asJson(redact(req.body)),
    from_network: networkOf(req.ip),
  }
  const id = idIn(rule.path, `${req.baseUrl}${req.path}`)
  const entries = changes.length > 0 ? changes : [{ subject, subject_id: id }]
  await req.scope.resolve<AccessModuleService>(ACCESS_MODULE).appendAudit(
    entries.map(({ subject, subject_id, before, after }: Partial<Change>) => ({
      ...common,
      subject: subject!,
      subject_id: subject_id ?? id ?? null,
      before: asJson(before),
      after: asJson(after),
    })),
  )
}

/** The route with its words and without its ids: "POST /admin/ocop/dossiers/:id/forward", where the rule says ":id/:verb". */
export function deedOf(method: string, pattern: string, path: string): string {
  const wanted = pattern.split("/").filter(Boolean)
  const shown = path.split("/").filter(Boolean).map((segment, at) => {
    if (!wanted[at]?.startsWith(":") && !wanted.includes("**")) return wanted[at]
    return /^[a-z]+(-[a-z]+)*$/.test(segment) ? segment : wanted[at]?.startsWith(":") ? wanted[at] : ":id"
  })
  return `${method} /${shown.join("/")}`
}

/** The first parameter of the path, or, below an open pattern, the first segment after the name of the thing. */
function idIn(pattern: string, path: string): string | undefined {
  const segments = path.split("/").filter(Boolean)
  const wanted = pattern.split("/").filter(Boolean)
  const at = wanted.findIndex((each) => each.startsWith(":") || each === "**")
  return at < 0 ? undefined : segments[at]
}

/** An empty body says nothing. */
function asJson(value: unknown): Record<string, unknown> | null {
  return value && typeof value === "object" && Object.keys(value).length > 0 ? (value as Record<string, unknown>) : null
}
