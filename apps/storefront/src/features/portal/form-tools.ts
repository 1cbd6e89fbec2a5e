import "server-only"
import { notFound, redirect } from "next/navigation"
import { askPortal, type PortalAnswer } from "@/data/portal"
import { href } from "@/i18n/href"
import { isLocale, type Locale } from "@/i18n/locales"
import { holdAnswer } from "./held-answer"
import type { FormAnswer, Typed } from "./live-form"
import { memberToken } from "./session"
import { portalWords } from "./words"

export const text = (form: FormData, name: string, most = 300) => String(form.get(name) ?? "").trim().slice(0, most)

export function localeIn(form: FormData): Locale {
  const locale = form.get("locale")
  if (!isLocale(locale)) notFound()
  return locale
}

/** An id stands in an address of the back end: nothing else may. */
export function idIn(form: FormData, name = "id"): string {
  const id = text(form, name, 80)
  if (!/^[\w-]{1,64}$/.test(id)) notFound()
  return id
}

export function amountIn(form: FormData, name: string): number | null {
  const digits = text(form, name, 20).replace(/[.\s,₫]/g, "")
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null
}

/** Passwords are typed anew, names of React's own are no fields. */
const NOT_KEPT = /^\$|password|^again$|^(locale|id|form|key)$/

/** Refuses a form in words; what was typed goes back with it, for browsers without script. */
export async function refuse(message: string, form: FormData): Promise<FormAnswer> {
  const typed: Typed = {}
  for (const [name, value] of form) if (typeof value === "string" && !NOT_KEPT.test(name)) (typed[name] ??= []).push(value)
  return holdAnswer(form, { message, typed })
}

export const wrong = (answer: PortalAnswer<unknown> & { ok: false }, form: FormData): Promise<FormAnswer> => {
  const words = portalWords[localeIn(form)]
  return refuse(answer.status === 0 ? words.error_silent : (answer.message ?? words.error_form), form)
}

/** Two taps on one form are one thing done: the form carries the number it is sent under. */
const keyIn = (form: FormData): string | null => {
  const key = text(form, "key", 80)
  return /^[\w-]{8,80}$/.test(key) ? key : null
}

/** Asks for the signed-in member; whose session has ended is led to the door. */
export async function post<T>(form: FormData, path: string, body: unknown): Promise<PortalAnswer<T>> {
  const locale = localeIn(form)
  const answer = await askPortal<T>(path, { locale, method: "POST", body, token: await memberToken(), key: keyIn(form) })
  if (!answer.ok && answer.status === 401) redirect(href(locale, "/nha-san-xuat?loi=het-phien"))
  return answer
}

/** Posts for the signed-in member and leads on. */
export async function change<T>(form: FormData, path: string, body: unknown, then: string | ((value: T) => string)): Promise<FormAnswer> {
  const answer = await post<T>(form, path, body)
  if (!answer.ok) return wrong(answer, form)
  redirect(href(localeIn(form), typeof then === "string" ? then : then(answer.value)))
}
