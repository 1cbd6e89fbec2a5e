/** Who somebody is to this shop. A buyer has no role: the shop front asks nobody who they are. */
export const ROLES = [
  "admin",
  "leader",
  "coordination_office",
  "trade_office",
  "commune_officer",
  "council_member",
  "council_secretary",
  "steering_member",
  "inspector",
  "sales_point_manager",
  "seller",
  "producer",
] as const

export type Role = (typeof ROLES)[number]

/** What a role reaches: a commune officer only named communes, a stall's manager only named stalls, a producer's member only that producer. */
export type Scope = "communes" | "points" | "producer"

export const SCOPE_OF: Partial<Record<Role, Scope>> = {
  commune_officer: "communes",
  steering_member: "communes",
  sales_point_manager: "points",
  seller: "points",
  producer: "producer",
}

export const ROLE_NAMES: Record<Role, { vi: string; en: string }> = {
  admin: { vi: "Quản trị hệ thống", en: "Administrator" },
  leader: { vi: "Lãnh đạo UBND", en: "Leader of the People's Committee" },
  coordination_office: { vi: "Cơ quan tham mưu OCOP", en: "OCOP coordination office" },
  trade_office: { vi: "Phòng Kinh tế (thương mại)", en: "Trade office" },
  commune_officer: { vi: "Cán bộ OCOP xã", en: "Commune officer" },
  council_member: { vi: "Thành viên Hội đồng", en: "Council member" },
  council_secretary: { vi: "Thư ký Hội đồng", en: "Council secretary" },
  steering_member: { vi: "Thành viên Tổ chỉ đạo", en: "Steering group member" },
  inspector: { vi: "Cán bộ kiểm tra", en: "Inspector" },
  sales_point_manager: { vi: "Quản lý điểm bán", en: "Sales point manager" },
  seller: { vi: "Người bán tại điểm", en: "Seller at a point" },
  producer: { vi: "Chủ thể OCOP", en: "Producer" },
}

/** Which role was given to whom, with its reach. */
export interface Grant {
  role: Role
  /** codes of today's communes, e.g. "18331" */
  communes?: string[]
  /** ids of sales points */
  points?: string[]
  producer_id?: string
}

export const ACTOR_TYPES = ["user", "producer"] as const

export type ActorType = (typeof ACTOR_TYPES)[number]

export const isRole = (value: unknown): value is Role => ROLES.includes(value as Role)
