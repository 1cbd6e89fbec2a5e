"use server"
import { amountIn, change, localeIn, refuse, text } from "../form-tools"
import type { FormAnswer } from "../portal-form"
import { portalWords } from "../words"

export async function saySupply(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const [quantity, year] = [amountIn(form, "quantity"), amountIn(form, "year")]
  if (quantity === null || year === null) return refuse(portalWords[localeIn(form)].error_amount, form)
  const back = new URLSearchParams({ nam: String(year), xong: "1" })
  for (const name of ["tim", "trang"]) if (text(form, name, 80)) back.set(name, text(form, name, 80))
  return change(form, "/producer/supply-statements", { year, variant_id: text(form, "variant_id", 80), quantity }, `/nha-san-xuat/du-kien?${back.toString()}`)
}
