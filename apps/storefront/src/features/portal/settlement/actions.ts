"use server"
import { change, text } from "../form-tools"
import type { FormAnswer } from "../portal-form"

export async function enterBankAccount(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const body = { bank_bin: text(form, "bank_bin", 6), account_number: text(form, "account_number", 40), account_holder: text(form, "account_holder", 100) }
  return change(form, "/producer/bank-account", body, "/nha-san-xuat/doi-soat?xong=1")
}
