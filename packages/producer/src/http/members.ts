export type MemberRole = "owner" | "member"
export interface MemberView {
  id: string
  name: string
  identifier: string
  role: MemberRole
  /** invited: the code has not been used yet */
  state: "invited" | "active" | "removed"
  you: boolean
}
export interface MemberListResponse {
  members: MemberView[]
}
export interface InviteMember {
  name: string
  /** telephone or e-mail they will sign in with */
  identifier: string
  role: MemberRole
}
export interface InvitationResponse {
  member: MemberView
  /** to be handed over; also sent to the telephone or e-mail. Shown once */
  invitation: { code: string; expires_at: string }
}
export interface RedeemInvitation {
  identifier: string
  code: string
  password: string
}
