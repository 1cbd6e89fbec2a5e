import type { ActorType, Role } from "./rules/role"

export type { ActorType, Grant, Role } from "./rules/role"

export interface GrantView {
  id: string
  role: Role
  role_name: string
  communes: { code: string; name: string }[]
  points: { id: string; name: string }[]
  granted_at: string
  granted_by: string
}

export interface MeResponse {
  id: string
  name: string
  email: string
  grants: GrantView[]
  /** "read:order", "write:product" … what the screens may offer */
  may: string[]
  /** pages of Medusa Admin that do not open: "/orders" */
  hidden: string[]
  /** the page of Medusa Admin to begin with */
  home: string
}

export interface StaffView {
  id: string
  email: string
  name: string
  grants: GrantView[]
  /** the roles whoever asks may give this person and take back */
  in_hand: Role[]
}

export interface StaffListResponse {
  staff: StaffView[]
  count: number
  offset: number
  limit: number
}

/** Sales points that a role may be given for. */
export interface PointNamesResponse {
  points: { id: string; name: string; commune: string }[]
  count: number
}

/** `renewed`: this person had been asked already; the earlier link is worth nothing any more. */
export interface StaffInviteResponse {
  email: string
  renewed: boolean
}

export interface AuditEntryView {
  id: string
  at: string
  actor_type: ActorType | "system" | "nobody"
  actor_id: string
  actor_name: string
  roles: string[]
  deed: string
  subject: string
  subject_id: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  request: Record<string, unknown> | null
  from_network: string | null
}

export interface AuditEntryListResponse {
  audit_entries: AuditEntryView[]
  count: number
  offset: number
  limit: number
}
