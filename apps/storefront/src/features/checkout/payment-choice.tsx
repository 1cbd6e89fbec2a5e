"use client"
import type { Quote } from "@ocop/checkout/http"
import { useEffect } from "react"
import { Choice } from "./choice"
import { PAYMENTS_HERE, type Draft, type PaymentHere } from "./draft"
import { changeDraft } from "./draft-store"
import { Section } from "./section"
import type { CheckoutWords } from "./words"

interface PaymentChoiceProps {
  draft: Draft
  quote: Quote | null
  words: CheckoutWords
}

const BEFORE_ASKED: PaymentHere[] = ["cod"]

/** Ways to pay that the shop offers for this order; cash on delivery first, as most people here pay. */
export function PaymentChoice({ draft, quote, words }: PaymentChoiceProps) {
  const offered = quote ? PAYMENTS_HERE.filter((method) => quote.payment_methods.includes(method)) : BEFORE_ASKED
  const instead = offered.includes(draft.payment) ? null : (offered[0] ?? null)
  useEffect(() => {
    if (instead) changeDraft({ payment: instead })
  }, [instead])
  return (
    <Section title={words.payment}>
      <div role="radiogroup" id="payment" tabIndex={-1} aria-label={words.payment} className="grid gap-3">
        {offered.map((method) => (
          <Choice
            key={method}
            name="payment"
            value={method}
            checked={draft.payment === method}
            onChoose={() => changeDraft({ payment: method })}
            label={words[method]}
            hint={method === "cod" && draft.method === "pickup" ? words.cod_pickup_hint : words[`${method}_hint`]}
          />
        ))}
      </div>
    </Section>
  )
}
