import type { Action, Subject } from "../subject"

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"

/**
 * Who may call: `anyone` (also not signed in), `signed_in` (also without any role), `any_role`,
 * or whoever may do this to that, see `who-may.ts`.
 */
export type Need = "anyone" | "signed_in" | "any_role" | readonly [Action, Subject]

export interface RouteRule {
  methods: readonly Method[]
  /** as registered, "/admin/ocop/certificates/:id/revoke"; "/**" at the end stands for everything at and below it */
  path: string
  needs: Need
  /** also allowed to the user whose id stands in the path */
  orSelf?: true
  /** changes nothing, or is a piece of something that is in the log once it is handed in */
  unlogged?: true
}

export const get = (path: string, needs: Need): RouteRule => ({ methods: ["GET"], path, needs })
export const post = (path: string, needs: Need): RouteRule => ({ methods: ["POST"], path, needs })
export const put = (path: string, needs: Need): RouteRule => ({ methods: ["PUT"], path, needs })
/** Pieces of a file on its way. */
export const pieces = (path: string, needs: Need): RouteRule => ({ ...put(path, needs), unlogged: true })

/** Everything at and below a path of Medusa's: looking needs `read`, the rest `write`. */
export const resource = (path: string, subject: Subject): RouteRule[] => [
  { methods: ["GET"], path: `${path}/**`, needs: ["read", subject] },
  { methods: ["POST", "PUT", "PATCH", "DELETE"], path: `${path}/**`, needs: ["write", subject] },
]

/** Needed to draw every page of Medusa Admin, secret to nobody in the office; only changing it needs `write`. */
export const commonKnowledge = (path: string, subject: Subject): RouteRule[] => [
  { methods: ["GET"], path: `${path}/**`, needs: "any_role" },
  { methods: ["POST", "PUT", "PATCH", "DELETE"], path: `${path}/**`, needs: ["write", subject] },
]
