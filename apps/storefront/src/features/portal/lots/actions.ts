"use server"
import type { LotDoneResponse, PackhouseKeyMadeResponse } from "@ocop/traceability/http"
import { readQuantity, UOMS } from "@ocop/traceability/rules/quantities"
import { LOT_VERBS } from "@ocop/traceability/rules/lots"
import { refresh } from "next/cache"
import { notFound, redirect } from "next/navigation"
import { fill } from "@/features/cart/fill"
import type { PortalAnswer } from "@/data/portal"
import { href } from "@/i18n/href"
import { idIn, localeIn, post, refuse, text, wrong } from "../form-tools"
import { holdAnswer } from "../held-answer"
import type { FormAnswer } from "../portal-form"
import { bodyOf, UnreadableAmount } from "./body-of"
import { lotWords } from "./words"

const LOTS = "/nha-san-xuat/lo-hang"
const KEYS = `${LOTS}/khoa`

/** A refusal in the reader's language: the server's own sentence, or what its code means. */
async function refusal(answer: PortalAnswer<unknown> & { ok: false }, form: FormData): Promise<FormAnswer> {
  const words = lotWords[localeIn(form)]
  if (answer.code === "idempotency_key_reused") return refuse(words.error_key, form)
  const known = words.refusals[answer.code ?? ""]
  return known ? refuse(known, form) : wrong(answer, form)
}

/** What a producer does with one of its lots. Leads to the lot that came about, if it is one. */
export async function workOnLot(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const locale = localeIn(form)
  const words = lotWords[locale]
  const id = idIn(form)
  const verb = LOT_VERBS.find((each) => each === form.get("verb")) ?? notFound()
  const uom = UOMS.find((each) => each === form.get("uom")) ?? notFound()
  if (verb === "merge" && form.getAll("lots").length === 0) return refuse(words.error_pick, form)
  let body: object
  try {
    body = bodyOf({ verb, form, uom, words, locale })
  } catch (error) {
    if (!(error instanceof UnreadableAmount)) throw error
    return refuse(fill(words.error_amount, { field: error.message }), form)
  }
  const answer = await post<LotDoneResponse>(form, `/producer/lots/${id}/${verb}`, body)
  if (!answer.ok) return refusal(answer, form)
  const [made, more] = answer.value.created
  redirect(href(locale, `${LOTS}/${made && !more ? made.id : id}?xong=${verb}`))
}

export async function openLot(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const locale = localeIn(form)
  const words = lotWords[locale]
  const uom = UOMS.find((each) => each === form.get("uom")) ?? notFound()
  const quantity = readQuantity(text(form, "amount", 20), uom, locale)
  if (!quantity) return refuse(fill(words.error_amount, { field: words.open_amount }), form)
  const each = text(form, "each", 20)
  const unit_net = each === "" ? undefined : readQuantity(each, "g", locale)
  if (unit_net === null) return refuse(fill(words.error_amount, { field: words.open_each }), form)
  const given = (name: string, most: number) => text(form, name, most) || undefined
  const body = {
    kind: form.get("kind") === "harvest" ? "harvest" : "input",
    title: text(form, "title", 120),
    quantity,
    uom,
    ...(unit_net && uom === "piece" && { unit_net, unit_uom: "g" }),
    made_on: given("day", 10),
    best_before: given("best_before", 10),
    supplier: given("supplier", 120),
    supplier_lot: given("supplier_lot", 60),
    note: given("note", 500),
  }
  const answer = await post<LotDoneResponse>(form, "/producer/lots", body)
  if (!answer.ok) return refusal(answer, form)
  redirect(href(locale, `${LOTS}/${answer.value.lot.id}?xong=open`))
}

/** The secret is shown to the one who makes the key, this once. */
export async function makeKey(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const locale = localeIn(form)
  const answer = await post<PackhouseKeyMadeResponse>(form, "/producer/packhouse-keys", { name: text(form, "name", 80) })
  if (!answer.ok) return wrong(answer, form)
  refresh()
  return holdAnswer(form, { good: true, message: fill(lotWords[locale].keys_made, { secret: answer.value.secret }) })
}

export async function endKey(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const locale = localeIn(form)
  const answer = await post(form, `/producer/packhouse-keys/${idIn(form)}/end`, {})
  if (!answer.ok) return wrong(answer, form)
  redirect(href(locale, KEYS))
}
