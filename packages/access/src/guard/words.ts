import type { Locale } from "@ocop/request"
import { type Action, type Grant, ROLE_NAMES, ROLES, type Role, type RouteRule, type Subject, type Verdict, WHO_MAY } from "../rules"

type Refusal = Exclude<Verdict, "allowed">

export interface RefusalInput {
  verdict: Refusal
  rule?: RouteRule
  grants?: readonly Grant[]
  locale: Locale
}

const WORDS: Record<Exclude<Refusal, "not_yours">, { vi: string; en: string }> = {
  not_signed_in: { vi: "Bạn chưa đăng nhập hoặc phiên đã hết hạn. Hãy đăng nhập lại.", en: "You are not signed in, or your session has ended. Please sign in again." },
  wrong_door: {
    vi: "Tài khoản này không dùng được ở đây: cán bộ đăng nhập trang quản trị, chủ thể đăng nhập cổng chủ thể.",
    en: "This account does not open this door: the office signs in to Admin, producers to their portal.",
  },
  no_rule: { vi: "Địa chỉ này chưa được mở cho ai.", en: "Nobody may call this address." },
  no_role: {
    vi: "Tài khoản của bạn chưa được giao vai trò nào. Hãy nhờ quản trị hệ thống giao vai trò cho bạn.",
    en: "Your account has no role yet. Ask an administrator to give you one.",
  },
}

/** Why the door stays shut, and who could open it. */
export function refusalWords({ verdict, rule, grants = [], locale }: RefusalInput): string {
  if (verdict !== "not_yours") return WORDS[verdict][locale]
  const mine = [...new Set(grants.map(({ role }) => ROLE_NAMES[role][locale]))].join(", ")
  const others = Array.isArray(rule?.needs) ? whoMay(rule.needs as [Action, Subject]).map((role) => ROLE_NAMES[role][locale]).join(", ") : ""
  if (locale === "en") return `Your role (${mine}) does not include this. ${others ? `Ask one of: ${others}.` : "Nobody may do it."}`
  return `Vai trò của bạn (${mine}) không được làm việc này. ${others ? `Hãy nhờ: ${others}.` : "Không ai được làm việc này."}`
}

function whoMay([action, subject]: readonly [Action, Subject]): Role[] {
  return ROLES.filter((role) =>
    WHO_MAY[role].some(({ can, of }) => [of].flat().includes(subject) && [can].flat().some((each) => each === action || each === "manage")),
  )
}
