"use client"
import type { Quote } from "@ocop/checkout/http"
import { formatPhone } from "@ocop/checkout/rules"
import type { SalesPointView } from "@ocop/sales-point/http"
import { useEffect, useRef, type ReactNode } from "react"
import type { Locale } from "@/i18n/locales"
import { Button } from "@/ui/button"
import { Totals } from "../cart/totals"
import type { CartWords } from "../cart/words"
import { toE164 } from "./contact-rules"
import { deliveryInWords } from "./delivery-words"
import type { Draft } from "./draft"
import { GoodsList } from "./goods-list"
import type { CheckoutWords } from "./words"

interface ReviewProps {
  draft: Draft
  quote: Quote | null
  salesPoint: SalesPointView | null
  locale: Locale
  hrefs: { cart: string; terms: string; returns: string }
  /** an order is under way: nothing may change beneath it */
  locked: boolean
  /** id of the field to go to */
  onEdit: (field: string) => void
  words: CheckoutWords
  cartWords: CartWords
}

/** The whole order once more before it is placed, each part with its way back (Luật TMĐT 122/2025/QH15 Đ.12). */
export function Review({ draft, quote, salesPoint, locale, hrefs, locked, onEdit, words, cartWords }: ReviewProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const phone = toE164(draft.phone)
  const edit = (field: string, label: string) =>
    locked ? null : (
      <Button look="quiet" className="-my-2 -mr-6" aria-label={label} onClick={() => onEdit(field)}>
        {words.edit}
      </Button>
    )
  return (
    <div className="grid gap-4">
      <div className="grid gap-1">
        <h2 ref={heading} tabIndex={-1} className="sign text-23 text-leaf outline-none">
          {words.review_title}
        </h2>
        <p className="text-quiet">{words.review_hint}</p>
      </div>
      <div className="divide-y divide-line rounded-card border border-line bg-card px-4 sm:px-6">
        <Part title={words.contact} edit={edit("name", words.edit_contact)}>
          <p className="font-semibold">{draft.name}</p>
          <p>{phone && formatPhone(phone)}</p>
          {draft.email && <p>{draft.email}</p>}
        </Part>
        <Part title={words.where} edit={edit(draft.method === "zone" ? "line1" : "sales_point", words.edit_where)}>
          {draft.method === "zone" ? (
            <p>
              {draft.line1}, {draft.ward?.full_name}, {draft.province?.full_name}
            </p>
          ) : (
            <p>
              {words.pickup}: {salesPoint?.name}, {salesPoint?.address}
            </p>
          )}
          {quote?.delivery && <p className="text-quiet">{deliveryInWords(quote.delivery, words, locale)}</p>}
        </Part>
        <Part title={words.payment} edit={edit("payment", words.edit_payment)}>
          <p>{words[draft.payment]}</p>
        </Part>
        {draft.note.trim() && (
          <Part title={words.note_title} edit={edit("note", words.edit_note)}>
            <p className="whitespace-pre-line">{draft.note}</p>
          </Part>
        )}
        <Part
          title={words.your_goods}
          edit={
            locked ? null : (
              <a href={hrefs.cart} aria-label={words.edit_goods} className="-my-2 -mr-2 inline-flex touch items-center justify-center px-2 font-semibold text-orange-ink underline decoration-1 underline-offset-4">
                {words.edit}
              </a>
            )
          }
        >
          {quote && (
            <div className="grid gap-4 pt-1">
              <GoodsList quote={quote} />
              <Totals quote={quote} words={cartWords} />
            </div>
          )}
        </Part>
      </div>
      <p className="text-14 text-quiet">
        {words.terms}{" "}
        <a href={hrefs.terms} target="_blank" className="link">
          {words.terms_link}
        </a>{" "}
        ·{" "}
        <a href={hrefs.returns} target="_blank" className="link">
          {words.returns_link}
        </a>
      </p>
    </div>
  )
}

function Part({ title, edit, children }: { title: string; edit: ReactNode; children: ReactNode }) {
  return (
    <section className="grid gap-1 py-4">
      <div className="flex items-center justify-between gap-4">
        <h3 className="text-14 text-quiet">{title}</h3>
        {edit}
      </div>
      {children}
    </section>
  )
}
