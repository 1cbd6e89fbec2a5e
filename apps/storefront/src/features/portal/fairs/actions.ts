"use server"
import { change, idIn, localeIn, refuse, text } from "../form-tools"
import type { FormAnswer } from "../portal-form"
import { fairWords } from "./words"

const DONE = "/nha-san-xuat/hoi-cho?xong=1"

/** Comes, with so much of each; a field is named after its variant. */
export async function acceptFair(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const words = fairWords[localeIn(form)]
  const id = idIn(form)
  const lines: { variant_id: string; quantity: number }[] = []
  for (const name of form.keys()) {
    if (!/^so-[\w-]{1,64}$/.test(name)) continue
    const typed = text(form, name, 12).replace(/[.\s]/g, "")
    if (typed === "" || typed === "0") continue
    if (!/^\d{1,6}$/.test(typed)) return refuse(words.error_quantity, form)
    lines.push({ variant_id: name.slice(3), quantity: Number(typed) })
  }
  if (lines.length === 0) return refuse(words.error_nothing, form)
  return change(form, `/producer/fairs/${id}/answer`, { coming: true, reason: null, lines }, DONE)
}

export async function declineFair(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  return change(form, `/producer/fairs/${idIn(form)}/answer`, { coming: false, reason: text(form, "reason", 500), lines: [] }, DONE)
}
