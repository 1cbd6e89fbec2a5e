"use client"
import type { Quote } from "@ocop/checkout/http"
import type { CheckoutViewProps } from "./checkout-view"
import { AddressFields } from "./address-fields"
import { Choice } from "./choice"
import { deliveryInWords } from "./delivery-words"
import type { Draft } from "./draft"
import type { FieldName } from "./draft-problems"
import { changeDraft } from "./draft-store"
import { PickupPoints } from "./pickup-points"
import { Section } from "./section"

interface WhereChoiceProps extends CheckoutViewProps {
  draft: Draft
  quote: Quote | null
  /** the quote is for what is filled in now */
  current: boolean
  problemOf: (field: FieldName) => string | null
  onLeave: (field: FieldName) => void
}

/** An address is given, and the shop has set up no way there. */
export const isNobodyGoing = ({ draft, quote, current }: { draft: Draft; quote: Quote | null; current: boolean }): boolean =>
  current && quote !== null && quote.delivery === null && draft.method === "zone" && draft.ward !== null && quote.delivery_options.every(({ method }) => method !== "zone")

/** Delivery to an address or pickup at the sales point, with cost and dates as soon as they are known. */
export function WhereChoice({ draft, quote, current, problemOf, onLeave, salesPoints, locale, words }: WhereChoiceProps) {
  const option =
    quote?.delivery ??
    quote?.delivery_options.find((each) => each.method === draft.method && each.refused && (draft.method === "zone" ? draft.ward : each.sales_point === draft.sales_point)) ??
    null
  const nobodyGoes = isNobodyGoing({ draft, quote, current })
  return (
    <Section title={words.where}>
      {salesPoints.length > 0 && (
        <div role="radiogroup" aria-label={words.where} className="grid gap-3 sm:grid-cols-2">
          <Choice name="method" value="zone" checked={draft.method === "zone"} onChoose={() => changeDraft({ method: "zone" })} label={words.zone} />
          <Choice
            name="method"
            value="pickup"
            checked={draft.method === "pickup"}
            onChoose={() => changeDraft({ method: "pickup", sales_point: draft.sales_point || (salesPoints.length === 1 ? (salesPoints[0]?.handle ?? "") : "") })}
            label={words.pickup}
          />
        </div>
      )}
      {draft.method === "zone" ? (
        <AddressFields draft={draft} problemOf={problemOf} onLeave={onLeave} words={words} />
      ) : (
        <PickupPoints
          points={salesPoints}
          options={quote?.delivery_options ?? []}
          locale={locale}
          chosen={draft.sales_point}
          onChoose={(handle) => changeDraft({ sales_point: handle })}
          problem={problemOf("sales_point")}
          words={words}
        />
      )}
      <p role="status" className={option?.refused || nobodyGoes ? "rounded-card bg-alert-wash px-4 py-3 text-alert" : "rounded-card bg-leaf-wash px-4 py-3"}>
        {option ? (option.refused ?? deliveryInWords(option, words, locale)) : nobodyGoes ? words.no_delivery : draft.method === "pickup" ? words.pickup_pending : words.delivery_pending}
      </p>
    </Section>
  )
}
