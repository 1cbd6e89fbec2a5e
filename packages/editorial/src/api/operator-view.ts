import type { InferTypeOf } from "@medusajs/framework/types"
import type { OperatorView } from "../http"
import type { OperatorFacts } from "../modules/editorial/models/operator-facts"
import type { Locale } from "../rules"

export function toOperatorView(row: InferTypeOf<typeof OperatorFacts>, locale: Locale): OperatorView {
  const english = locale === "en"
  return {
    name: (english && row.name_en) || row.name,
    address: (english && row.address_en) || row.address,
    registration_number: row.registration_number,
    registration_issuer: (english && row.registration_issuer_en) || row.registration_issuer,
    phone: row.phone,
    email: row.email,
    notified: row.notified_number && row.notified_on ? { number: row.notified_number, on: row.notified_on } : null,
    demo: row.demo,
  }
}
