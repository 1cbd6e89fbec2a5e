"use server"
import { change, idIn, localeIn, refuse, text } from "../form-tools"
import type { FormAnswer } from "../portal-form"
import { sendingWords } from "./words"

const DONE = "/nha-san-xuat/gui-hang?xong="

/** So many boxes of each lot to a point; a field is named after its lot. */
export async function announceGoods(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const words = sendingWords[localeIn(form)]
  const point_id = text(form, "point_id", 64)
  if (!/^[\w-]{1,64}$/.test(point_id)) return refuse(words.error_point, form)
  const lines: { lot_id: string; quantity: number }[] = []
  for (const name of form.keys()) {
    if (!/^so-[\w-]{1,64}$/.test(name)) continue
    const typed = text(form, name, 12).replace(/[.\s]/g, "")
    if (typed === "" || typed === "0") continue
    if (!/^\d{1,6}$/.test(typed)) return refuse(words.error_quantity, form)
    lines.push({ lot_id: name.slice(3), quantity: Number(typed) })
  }
  if (lines.length === 0) return refuse(words.error_nothing, form)
  return change(form, "/producer/transfers", { point_id, lines, note: text(form, "note", 500) || null }, `${DONE}bao`)
}

export async function letGoodsLeave(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  return change(form, `/producer/transfers/${idIn(form)}/dispatch`, {}, `${DONE}di`)
}

export async function cancelGoods(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const reason = text(form, "reason", 500)
  return change(form, `/producer/transfers/${idIn(form)}/cancel`, reason ? { reason } : {}, `${DONE}huy`)
}
