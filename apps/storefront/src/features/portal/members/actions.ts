"use server"
import type { InvitationResponse } from "@ocop/producer/http"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { fill } from "@/features/cart/fill"
import { formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import { change, idIn, localeIn, post, refuse, text, wrong } from "../form-tools"
import { holdAnswer } from "../held-answer"
import type { FormAnswer } from "../portal-form"
import { forgetMember } from "../session"
import { portalWords } from "../words"
import { memberWords } from "./words"

const PAGE = "/nha-san-xuat/thanh-vien"

/** The code is shown to the one who invites, once: a text message may not arrive. */
export async function inviteMember(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const locale = localeIn(form)
  const role = form.get("role") === "owner" ? "owner" : "member"
  const answer = await post<InvitationResponse>(form, "/producer/members", { name: text(form, "name", 80), identifier: text(form, "identifier"), role })
  if (!answer.ok) return wrong(answer, form)
  refresh()
  const { member, invitation } = answer.value
  return holdAnswer(form, { good: true, message: fill(memberWords[locale].invited_answer, { name: member.name, identifier: member.identifier, code: invitation.code, day: formatDay(invitation.expires_at, locale) }) })
}

export async function removeMember(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  return change(form, `/producer/members/${idIn(form)}/remove`, {}, `${PAGE}?xong=1`)
}

export async function setRole(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  return change(form, `/producer/members/${idIn(form)}/role`, { role: form.get("role") === "owner" ? "owner" : "member" }, `${PAGE}?xong=1`)
}

/** Ends every sign-in of this person, this one as well: in again with the new password. */
export async function changePassword(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const locale = localeIn(form)
  const password = String(form.get("password") ?? "").slice(0, 1_000)
  if (password !== form.get("again")) return refuse(portalWords[locale].error_passwords, form)
  const answer = await post(form, "/producer/password", { current_password: String(form.get("current_password") ?? "").slice(0, 1_000), password })
  if (!answer.ok) return wrong(answer, form)
  await forgetMember()
  redirect(href(locale, "/nha-san-xuat?xong=mat-khau"))
}
