"use server"
import type { ApplicationFields, ApplicationResponse, DraftOpenedResponse, ProducerType } from "@ocop/producer/http"
import { notFound, redirect } from "next/navigation"
import { askPortal } from "@/data/portal"
import { href } from "@/i18n/href"
import { idIn, localeIn, text, wrong } from "./form-tools"
import type { FormAnswer } from "./portal-form"
import { draftKey, forgetDraft, keepDraft } from "./session"

const MINE = "/store/ocop/applications/mine"
const PAGE = "/nha-san-xuat/dang-ky"

/** Longest texts of each step; what a step does not ask it does not send. */
const ASKED: Record<number, Partial<Record<keyof ApplicationFields, number>>> = {
  1: { name: 120, short_name: 60, english_name: 120, registration_number: 60, tax_id: 20 },
  2: { commune_text: 120, summary: 400 },
  3: { representative_name: 80, representative_phone: 30, representative_email: 200 },
}

export async function openApplication(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const locale = localeIn(form)
  const answer = await askPortal<DraftOpenedResponse>("/store/ocop/applications", { locale, method: "POST", body: {} })
  if (!answer.ok) return wrong(answer, form)
  await keepDraft(answer.value.draft_key)
  redirect(href(locale, `${PAGE}?buoc=1`))
}

/** Drops what this device remembers of an application that can no longer be opened. */
export async function forgetApplication(form: FormData): Promise<never> {
  await forgetDraft()
  redirect(href(localeIn(form), PAGE))
}

export async function saveStep(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const locale = localeIn(form)
  const step = Number(form.get("step"))
  const asked = ASKED[step]
  if (!asked) notFound()
  const body: ApplicationFields = Object.fromEntries(Object.entries(asked).map(([name, most]) => [name, text(form, name, most)]))
  if (step === 1) body.type = (text(form, "type", 40) || null) as ProducerType | null
  const chosen = text(form, "commune_code", 5)
  if (step === 2 && /^\d{5}$/.test(chosen) && text(form, "commune_of", 120) === body.commune_text) body.commune_code = chosen
  const answer = await askPortal<ApplicationResponse>(MINE, { locale, method: "POST", body, draftKey: await draftKey() })
  if (!answer.ok) return wrong(answer, form)
  const { commune, commune_choices } = answer.value.application
  const unsure = step === 2 && !commune && commune_choices.length > 0
  redirect(href(locale, `${PAGE}?buoc=${unsure ? step : step + 1}`))
}

export async function removePaper(form: FormData): Promise<never> {
  const locale = localeIn(form)
  const id = idIn(form)
  await askPortal(`${MINE}/papers/${id}/remove`, { locale, method: "POST", body: {}, draftKey: await draftKey() })
  redirect(href(locale, `${PAGE}?buoc=4`))
}

export async function submitApplication(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const locale = localeIn(form)
  const policy_version = text(form, "policy_version", 40)
  const consents = form.get("consent") === "on" ? [{ purpose: "producer_application" as const, policy_version }] : []
  const answer = await askPortal<ApplicationResponse>(`${MINE}/submit`, { locale, method: "POST", body: { consents }, draftKey: await draftKey() })
  if (!answer.ok) return wrong(answer, form)
  redirect(href(locale, PAGE))
}
