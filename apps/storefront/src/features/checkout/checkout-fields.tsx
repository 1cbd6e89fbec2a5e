"use client"
import type { Quote } from "@ocop/checkout/http"
import { TextAreaField, TextField } from "@/ui/field"
import { PromoCodes } from "../cart/promo-codes"
import { Totals } from "../cart/totals"
import type { CheckoutViewProps } from "./checkout-view"
import { Consents } from "./consents"
import type { Draft } from "./draft"
import type { FieldName } from "./draft-problems"
import { changeDraft } from "./draft-store"
import { GoodsList } from "./goods-list"
import { PaymentChoice } from "./payment-choice"
import { Section } from "./section"
import { WhereChoice } from "./where-choice"

interface CheckoutFieldsProps extends CheckoutViewProps {
  draft: Draft
  quote: Quote | null
  /** the quote is for what is filled in now */
  current: boolean
  promoCodes: string[]
  problemOf: (field: FieldName) => string | null
  onLeave: (field: FieldName) => void
}

/** Everything that is asked. Each value is kept as it is typed. */
export function CheckoutFields({ draft, quote, current, promoCodes, problemOf, onLeave, ...page }: CheckoutFieldsProps) {
  const { words, cartWords, locale, hrefs } = page
  return (
    <>
      <Section title={words.contact}>
        <TextField
          id="name"
          label={words.name}
          problem={problemOf("name")}
          autoComplete="name"
          autoCapitalize="words"
          enterKeyHint="next"
          value={draft.name}
          onChange={(event) => changeDraft({ name: event.target.value })}
          onBlur={() => onLeave("name")}
        />
        <TextField
          id="phone"
          label={words.phone}
          hint={words.phone_hint}
          problem={problemOf("phone")}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          enterKeyHint="next"
          maxLength={30}
          value={draft.phone}
          onChange={(event) => changeDraft({ phone: event.target.value })}
          onBlur={() => onLeave("phone")}
        />
        <TextField
          id="email"
          label={words.email}
          hint={words.email_hint}
          problem={problemOf("email")}
          type="email"
          inputMode="email"
          autoComplete="email"
          enterKeyHint="next"
          maxLength={254}
          value={draft.email}
          onChange={(event) => changeDraft({ email: event.target.value })}
          onBlur={() => onLeave("email")}
        />
      </Section>
      <WhereChoice draft={draft} quote={quote} current={current} problemOf={problemOf} onLeave={onLeave} {...page} />
      <PaymentChoice draft={draft} quote={quote} words={words} />
      <Section title={words.your_goods}>
        {quote && <GoodsList quote={quote} />}
        <a href={hrefs.cart} className="link inline-flex min-h-11 items-center justify-self-start">
          {words.edit_cart}
        </a>
        <PromoCodes
          codes={promoCodes}
          promotions={quote?.promotions ?? []}
          words={{ promo: words.promo, promo_add: words.promo_add, promo_remove: words.promo_remove }}
        />
        {quote && <Totals quote={quote} words={draft.method === "pickup" ? { ...cartWords, delivery_later: words.delivery_free } : cartWords} />}
      </Section>
      <TextAreaField
        id="note"
        label={words.note}
        hint={words.note_hint}
        problem={problemOf("note")}
        rows={2}
        maxLength={1000}
        value={draft.note}
        onChange={(event) => changeDraft({ note: event.target.value })}
        onBlur={() => onLeave("note")}
      />
      <Consents draft={draft} consents={page.consents} policiesHref={hrefs.policies} words={words} locale={locale} />
    </>
  )
}
