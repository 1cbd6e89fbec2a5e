"use server"
import type { ListingResponse } from "@ocop/producer/http"
import { redirect } from "next/navigation"
import { askPortal } from "@/data/portal"
import { href } from "@/i18n/href"
import { amountIn, change, idIn, localeIn, post, refuse, text, wrong } from "./form-tools"
import { listingFieldsIn } from "./listing-fields"
import type { FormAnswer } from "./portal-form"
import { forgetMember, keepMember } from "./session"
import { portalWords } from "./words"

/** Each of these is a plain form: it works without script, and answers by leading on or in words beside the form. */

/** Where the door leads when somebody came from a room of the portal. */
const ROOMS: Record<string, string> = { "so-ghi-chep": "/nha-san-xuat/so-ghi-chep" }

async function enter(form: FormData, { identifier, password, room = "" }: { identifier: string; password: string; room?: string }): Promise<FormAnswer> {
  const locale = localeIn(form)
  const answer = await askPortal<{ token: string }>("/auth/producer/login", { locale, method: "POST", body: { identifier, password } })
  if (!answer.ok) return answer.status === 401 ? refuse(portalWords[locale].error_sign_in, form) : wrong(answer, form)
  await keepMember(answer.value.token)
  redirect(href(locale, ROOMS[room] ?? "/nha-san-xuat"))
}

export async function signIn(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  return enter(form, { identifier: text(form, "identifier"), password: String(form.get("password") ?? "").slice(0, 1_000), room: text(form, "ve", 20) })
}

export async function signOut(form: FormData): Promise<never> {
  await forgetMember()
  redirect(href(localeIn(form), "/nha-san-xuat"))
}

export async function takeInvitation(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const locale = localeIn(form)
  const [identifier, password] = [text(form, "identifier"), String(form.get("password") ?? "").slice(0, 1_000)]
  if (password !== form.get("again")) return refuse(portalWords[locale].error_passwords, form)
  const answer = await askPortal<{ member: { identifier: string } }>("/producer/invitations/redeem", { locale, method: "POST", body: { identifier, code: text(form, "code", 40), password } })
  return answer.ok ? enter(form, { identifier: answer.value.member.identifier, password }) : wrong(answer, form)
}

export async function askForCode(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const locale = localeIn(form)
  const identifier = text(form, "identifier")
  const answer = await askPortal("/producer/password/code", { locale, method: "POST", body: { identifier } })
  if (!answer.ok) return wrong(answer, form)
  redirect(href(locale, "/nha-san-xuat/mat-khau?da-gui=1"))
}

export async function setPassword(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const locale = localeIn(form)
  const password = String(form.get("password") ?? "").slice(0, 1_000)
  if (password !== form.get("again")) return refuse(portalWords[locale].error_passwords, form)
  const answer = await askPortal("/producer/password/reset", { locale, method: "POST", body: { identifier: text(form, "identifier"), code: text(form, "code", 40), password } })
  if (!answer.ok) return wrong(answer, form)
  redirect(href(locale, "/nha-san-xuat?xong=mat-khau"))
}

/** The same page of the list, with what was done. */
function backToProducts(form: FormData, done: "gia" | "hang"): string {
  const [asked, page] = [text(form, "tim", 80), text(form, "trang", 5)]
  const query = new URLSearchParams({ xong: done, ...(asked && { tim: asked }), ...(/^[1-9]\d*$/.test(page) && page !== "1" && { trang: page }) })
  return `/nha-san-xuat/san-pham?${query.toString()}`
}

export async function setPrice(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const price = amountIn(form, "price")
  if (price === null) return refuse(portalWords[localeIn(form)].error_amount, form)
  return change(form, `/producer/products/${idIn(form)}/price`, { price }, backToProducts(form, "gia"))
}

export async function setStock(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const quantity = amountIn(form, "quantity")
  if (quantity === null) return refuse(portalWords[localeIn(form)].error_amount, form)
  return change(form, `/producer/products/${idIn(form)}/stock`, { quantity }, backToProducts(form, "hang"))
}

export async function openListing(form: FormData): Promise<never> {
  const locale = localeIn(form)
  const product_id = text(form, "product_id", 80)
  const answer = await post<ListingResponse>(form, "/producer/listings", product_id ? { product_id } : {})
  redirect(href(locale, answer.ok ? `/nha-san-xuat/tin-dang/${answer.value.listing.id}` : "/nha-san-xuat/san-pham?loi=1"))
}

export async function saveListing(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const id = idIn(form)
  return change(form, `/producer/listings/${id}`, listingFieldsIn(form), `/nha-san-xuat/tin-dang/${id}?xong=luu`)
}

export async function moveListing(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const id = idIn(form)
  const verb = form.get("verb") === "withdraw" ? "withdraw" : "submit"
  return change(form, `/producer/listings/${id}/${verb}`, {}, `/nha-san-xuat/tin-dang/${id}`)
}

export async function sendMessage(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  return change(form, "/producer/messages", { text: text(form, "text", 2_000) }, "/nha-san-xuat/tin-nhan#cuoi")
}
