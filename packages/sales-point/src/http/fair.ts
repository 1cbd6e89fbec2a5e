import type { ProductCard } from "@ocop/catalogue/http"
import type { AnsweredLine, FairStatus, FairVerb } from "../rules/fair"

export type { AnsweredLine, FairStatus, FairVerb }

interface FairFacts {
  id: string
  handle: string
  name: string
  about: string | null
  /** without the commune */
  place: string
  /** `YYYY-MM-DD` */
  first_day: string
  last_day: string
  /** last day on which producers may answer */
  answers_by: string
  /** `HH:MM`, every day of it */
  opens_at: string
  closes_at: string
  demo: boolean
}

export interface FairRow extends FairFacts {
  status: FairStatus
  commune_code: string
  commune_valid_from: string
  /** today's commune */
  commune_name: string
  booths: number
  invited: number
  coming: number
  declined: number
  /** tasks that are due and not done */
  overdue: number
}

/** GET /admin/ocop/fairs?q&status&order&limit&offset */
export interface FairListResponse {
  fairs: FairRow[]
  count: number
  limit: number
  offset: number
}

export interface FairBoothView {
  id: string
  number: string
  /** m² */
  size: number | null
  sales_point: { id: string; name: string; status: string }
  /** boxes that lie there */
  on_hand: number
  /** what keeps it from opening */
  missing: string[]
}

export interface FairLineView extends AnsweredLine {
  title: string
  /** stands in a transfer to the booth that was not cancelled */
  sent: number
}

export interface FairInvitationView {
  id: string
  producer: { id: string; name: string }
  booth_id: string | null
  answer: { coming: boolean; reason: string | null; lines: FairLineView[]; by_office: boolean; said_by: string; said_at: string } | null
  /** answers before this one */
  changed: number
}

export interface FairResultRow {
  booth: string
  producer: string
  title: string
  brought: number
  sold: number
  returned: number
  lost: number
  on_hand: number
  /** đồng taken at the tills of the fair, after discounts and what was given back */
  takings: number
}

export interface FairView extends FairRow {
  verbs: FairVerb[]
  /** what stands against each step that comes next */
  objections: Partial<Record<FairVerb, string[]>>
  booth_list: FairBoothView[]
  invitations: FairInvitationView[]
  tasks: { id: string; title: string; due_on: string; done_at: string | null; done_by: string | null; overdue: boolean }[]
  costs: { id: string; title: string; planned: number; actual: number | null }[]
  shifts: { id: string; booth_id: string; on: string; from: string; to: string; name: string; phone: string | null }[]
  /** newest first */
  steps: { from: FairStatus | null; to: FairStatus; reason: string; by: string; at: string }[]
  result: FairResultRow[]
}

/** GET and POST /admin/ocop/fairs/{id}[/…]; 201 on POST /admin/ocop/fairs and /{id}/transfers */
export interface FairResponse {
  fair: FairView
}

/** GET /admin/ocop/fairs/{id}/choices: who may be invited, and what each may bring */
export interface FairChoicesResponse {
  producers: { id: string; name: string; offered: { variant_id: string; title: string }[] }[]
}

/** POST /admin/ocop/fairs/{id}/transfers */
export interface FairTransfersResponse extends FairResponse {
  drafted: number
  /** what could not be drafted yet, as sentences */
  missing: string[]
}

export interface OwnFairView extends FairFacts {
  status: FairStatus
  commune_name: string
  booth: string | null
  answer: { coming: boolean; reason: string | null; lines: (AnsweredLine & { title: string })[]; by_office: boolean; said_by: string; said_at: string } | null
  /** it may still be answered, or answered otherwise */
  open: boolean
  /** what may be brought: for sale, with a star that holds until the last day */
  offered: { variant_id: string; title: string; star: number }[]
}

/** GET /producer/fairs: those one is invited to, the next first; POST /producer/fairs/{id}/answer */
export interface OwnFairListResponse {
  fairs: OwnFairView[]
}

export interface PublicFairRow extends Omit<FairFacts, "answers_by"> {
  status: "confirmed" | "running" | "counting" | "closed"
  commune: { name: string; slug: string; province: string }
}

/** GET /store/ocop/fairs: confirmed ones and later, newest first */
export interface PublicFairListResponse {
  fairs: PublicFairRow[]
}

/** GET /store/ocop/fairs/{handle} */
export interface PublicFairResponse {
  fair: PublicFairRow & {
    booths: {
      number: string
      /** page of the booth as a sales point, while it is open */
      point_handle: string | null
      producers: { handle: string; name: string }[]
      /** what is brought, with the star and price of this moment */
      products: ProductCard[]
    }[]
  }
}
