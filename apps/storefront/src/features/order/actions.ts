"use server"
import { normalizePhone, readOrderCode } from "@ocop/checkout/rules"
import { notFound, redirect } from "next/navigation"
import { cancelOrder, lookUpOrder, withdrawOrderConsent } from "@/data/orders"
import { href } from "@/i18n/href"
import { isLocale } from "@/i18n/locales"
import { phoneFor, prepareAccess } from "./access-cookie"

/** Each of these is a plain form: it works without script and answers by leading back to the order page. */

export async function openOrder(form: FormData): Promise<never> {
  const { code, locale, page } = orderIn(form)
  const phone = normalizePhone(String(form.get("phone") ?? "").slice(0, 40))
  if (!phone) redirect(`${page}?loi=so`)
  const access = await prepareAccess()
  const answer = await lookUpOrder({ code, phone, locale })
  if ("none" in answer) redirect(`${page}?loi=${PROBLEM[answer.none]}`)
  access.grant(code, phone)
  redirect(page)
}

export async function cancelThisOrder(form: FormData): Promise<never> {
  const { code, locale, page } = orderIn(form)
  const phone = await phoneFor(code)
  if (!phone) redirect(page)
  const answer = await cancelOrder({ code, phone, locale })
  if ("none" in answer) redirect(`${page}?loi=${answer.none === "refused" ? "huy" : PROBLEM[answer.none]}`)
  redirect(page)
}

export async function withdrawConsent(form: FormData): Promise<never> {
  const { code, locale, page } = orderIn(form)
  const phone = await phoneFor(code)
  if (!phone) redirect(page)
  const answer = await withdrawOrderConsent({ code, phone, locale, purpose: String(form.get("purpose") ?? "").slice(0, 50) })
  if ("none" in answer) redirect(`${page}?loi=${PROBLEM[answer.none]}`)
  redirect(`${page}?rut=xong#dong-y`)
}

export async function forgetThisOrder(form: FormData): Promise<never> {
  const { code, page } = orderIn(form)
  const access = await prepareAccess()
  access.withdraw(code)
  redirect(page)
}

const PROBLEM = { wrong: "sai", often: "nhieu", refused: "sai", unreachable: "may" } as const

function orderIn(form: FormData) {
  const code = readOrderCode(String(form.get("code") ?? ""))
  const locale = form.get("locale")
  if (!code || !isLocale(locale)) notFound()
  return { code, locale, page: href(locale, `/don-hang/${code}`) }
}
