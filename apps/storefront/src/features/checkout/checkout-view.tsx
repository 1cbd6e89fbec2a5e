"use client"
import type { Quote } from "@ocop/checkout/http"
import type { ConsentOfferListResponse } from "@ocop/editorial/http"
import type { SalesPointView } from "@ocop/sales-point/http"
import { useCallback, useEffect, useRef, useState, useSyncExternalStore, type FormEvent } from "react"
import type { Locale } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"
import { dispatchCart, useCart } from "../cart/cart-store"
import { useQuote } from "../cart/use-quote"
import { WaitingNote } from "../cart/waiting-note"
import type { CartWords } from "../cart/words"
import { ChangesNotice } from "./changes-notice"
import { CheckoutBar } from "./checkout-bar"
import { CheckoutFields } from "./checkout-fields"
import { draftProblems, type FieldName } from "./draft-problems"
import { useDraft } from "./draft-store"
import { deliveryOf, orderRequestOf } from "./order-request"
import { ProblemSummary } from "./problem-summary"
import { quoteChanges, type QuoteChange } from "./quote-changes"
import { Review } from "./review"
import { usePlaceOrder } from "./use-place-order"
import { leaveReview, openReview, useReviewing } from "./use-review-step"
import type { CheckoutWords } from "./words"

export interface CheckoutViewProps {
  locale: Locale
  /** where one can fetch the goods oneself */
  salesPoints: SalesPointView[]
  consents: ConsentOfferListResponse["consents"]
  /** addresses with the language in them; `order` ends before the code */
  hrefs: { cart: string; products: string; order: string; policies: string; terms: string; returns: string }
  words: CheckoutWords
  cartWords: CartWords
}

const never = () => () => {}
/** What has the focus is never behind the bar with the total. */
const CLEAR_OF_THE_BAR = "[&_:is(input,textarea,a,button)]:scroll-mb-40"
const NOTHING_TOUCHED: ReadonlySet<FieldName> = new Set()

/** One page from the cart to the order: fill in, look over, place. */
export function CheckoutView({ locale, salesPoints, consents, hrefs, words, cartWords }: CheckoutViewProps) {
  const opened = useSyncExternalStore(never, () => true, () => false)
  const cart = useCart()
  const draft = useDraft()
  const problems = draftProblems(draft)
  const complete = Object.keys(problems).length === 0
  const reviewing = useReviewing() && complete
  const [attempt, setAttempt] = useState(0)
  const [touched, setTouched] = useState(NOTHING_TOUCHED)
  const [changes, setChanges] = useState<QuoteChange[]>([])
  const agreed = useRef<Quote | null>(null)

  const items = cart.items.map(({ variant_id, quantity }) => ({ variant_id, quantity }))
  const delivery = deliveryOf(draft)
  const priced = useQuote({ items, promo_codes: cart.promo_codes, ...(delivery ? { delivery } : {}), locale })
  const { quote, current, accept } = priced
  const orderHref = useCallback((code: string) => `${hrefs.order}/${encodeURIComponent(code)}`, [hrefs.order])
  const { placing, place, settle } = usePlaceOrder(orderHref)

  useEffect(() => {
    if (placing.is !== "changed") return
    if (placing.quote) {
      if (agreed.current) setChanges(quoteChanges(agreed.current, placing.quote))
      for (const line of placing.quote.lines) {
        if (line.problem === null) {
          const { title, unit, handle, unit_price: price, picture } = line
          dispatchCart({ type: "see", variant_id: line.variant_id, seen: { title, unit, handle, price, picture: picture.url } })
        }
      }
      accept(placing.quote)
    }
  }, [placing, accept])

  if (!opened) return <p className="noscript:hidden py-8 text-quiet">{cartWords.loading}</p>
  if (placing.is === "placed") return <p role="status" className="py-8 text-18">{words.placed}</p>
  const busy = placing.is === "sending" || placing.is === "unsure"
  if (cart.items.length === 0 && !busy) {
    return (
      <div className="grid justify-items-start gap-4 py-6">
        <p className="text-18">{words.empty}</p>
        <ButtonLink href={hrefs.products}>{cartWords.browse}</ButtonLink>
      </div>
    )
  }

  const problemOf = (field: FieldName) => {
    const problem = problems[field]
    return problem && (attempt > 0 || touched.has(field)) ? words.problem[problem] : null
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    if (!complete) {
      setAttempt((before) => before + 1)
      return
    }
    if (!reviewing) {
      settle()
      setChanges([])
      openReview()
      return
    }
    if (!quote || !current || !quote.orderable) return
    const body = orderRequestOf({ cart, draft, quote, consents, locale })
    if (!body) return
    agreed.current = quote
    setChanges([])
    place(body)
  }

  return (
    <form onSubmit={onSubmit} noValidate className={`grid gap-8 ${CLEAR_OF_THE_BAR}`} aria-busy={busy}>
      <ProblemSummary problems={problems} attempt={attempt} words={words} />
      <WaitingNote quote={priced} words={cartWords} />
      <ChangesNotice placing={placing} changes={changes} words={words} />
      {busy && !complete ? null : reviewing || busy ? (
        <Review
          draft={draft}
          quote={quote}
          salesPoint={salesPoints.find((point) => point.handle === draft.sales_point) ?? null}
          locale={locale}
          hrefs={hrefs}
          locked={busy}
          onEdit={(field) => {
            settle()
            leaveReview(field)
          }}
          words={words}
          cartWords={cartWords}
        />
      ) : (
        <CheckoutFields
          draft={draft}
          quote={quote} current={current}
          promoCodes={cart.promo_codes}
          salesPoints={salesPoints}
          consents={consents}
          locale={locale}
          hrefs={hrefs}
          problemOf={problemOf}
          onLeave={(field) => setTouched((before) => (draft[field] ? new Set([...before, field]) : before))}
          words={words}
          cartWords={cartWords}
        />
      )}
      <CheckoutBar
        quote={quote}
        current={current}
        payment={draft.payment}
        fetched={draft.method === "pickup"}
        reviewing={reviewing || busy}
        busy={busy}
        words={words}
      />
    </form>
  )
}
