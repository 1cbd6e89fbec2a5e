import type { OrderView } from "@ocop/checkout/http"
import { formatNearDays, formatPrice } from "@/i18n/format"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { Button } from "@/ui/button"
import { SubmitButton } from "@/ui/submit-button"
import { fill } from "../cart/fill"
import { SmallPicture } from "../cart/small-picture"
import { Section } from "../checkout/section"
import { cancelThisOrder, forgetThisOrder } from "./actions"
import { formatInstant } from "./format-instant"
import { GivenConsents } from "./given-consents"
import { OrderAgain } from "./order-again"
import { OrderFields } from "./order-fields"
import { PayByCard } from "./pay-by-card"
import { RefreshWhileOpen } from "./refresh-while-open"
import { Timeline } from "./timeline"
import { TransferByVietqr } from "./transfer-by-vietqr"
import { whatNext } from "./what-next"
import type { OrderWords } from "./words"

interface OrderDetailsProps {
  order: OrderView
  phone: string
  problem: string | null
  /** what the address says happened just before */
  just: { paid: boolean; withdrew: boolean }
  operatorPhone: string | null
  words: OrderWords
  locale: Locale
}

const OVER = new Set<OrderView["status"]>(["delivered", "canceled", "expired"])

/** All the buyer may want to know of her order: what happens now first. */
export function OrderDetails({ order, phone, problem, just, operatorPhone, words, locale }: OrderDetailsProps) {
  const { code, payment, delivery, status } = order
  const next = whatNext({ order, phone, operatorPhone, words, locale })
  const ended = status === "canceled" || status === "expired"
  const again = order.lines.flatMap(({ variant_id, quantity, title, unit, handle, unit_price, picture }) =>
    variant_id ? [{ variant_id, quantity, seen: { title, unit, handle, price: unit_price, picture: picture?.url ?? null } }] : [],
  )
  return (
    <>
      <header className={`-mx-4 grid gap-1 px-4 py-6 sm:mx-0 sm:rounded-card sm:px-6 ${ended ? "bg-card text-ink" : "on-leaf bg-leaf text-card"}`}>
        <p className={`text-14 ${ended ? "text-quiet" : "text-honey"}`}>
          {code} · {fill(words.placed, { at: formatInstant(order.placed_at, locale) })}
        </p>
        <h1 className="sign text-33" data-status={status}>
          {status === "awaiting_payment" && payment.method === "card" ? words.status_awaiting_card : words.status[status]}
        </h1>
        <p className="text-18" data-payment={payment.status}>
          {formatPrice(order.total)} · {words.pay_status[payment.status]}
        </p>
        {next && <p className="mt-2 measure">{next}</p>}
      </header>
      {problem && (
        <p role="alert" className="rounded-card border-2 border-alert bg-alert-wash p-4 text-alert">
          {problem}
        </p>
      )}
      {payment.vietqr && status === "awaiting_payment" && (
        <TransferByVietqr code={code} payment={payment} vietqr={payment.vietqr} words={words} locale={locale} />
      )}
      {payment.card && status === "awaiting_payment" && <PayByCard payment={payment} url={payment.card.url} justPaid={just.paid} words={words} locale={locale} />}
      {ended && again.length > 0 && <OrderAgain items={again} checkoutHref={href(locale, "/thanh-toan")} label={words.order_again} />}
      <Section title={words.happens}>
        <Timeline entries={order.timeline} words={words} locale={locale} />
      </Section>
      <Section title={words.goods}>
        <ul className="grid gap-3">
          {order.lines.map((line) => (
            <li key={`${line.handle}-${line.unit}`} className="flex gap-3">
              <SmallPicture url={line.picture?.url ?? null} className="w-12 sm:w-12" />
              <div className="grid grow content-start">
                <a href={href(locale, `/san-pham/${line.handle}`)} className="font-semibold leading-snug hover:underline">
                  {line.title}
                </a>
                <p className="text-14 text-quiet">
                  {fill(words.each, { quantity: line.quantity, unit_price: formatPrice(line.unit_price) })} / {line.unit}
                  <span className="block">{line.producer.name}</span>
                </p>
              </div>
              <p className="shrink-0 font-semibold tabular-nums">{formatPrice(line.total)}</p>
            </li>
          ))}
        </ul>
        <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1.5 border-t border-line pt-3">
          <Sum term={words.subtotal} amount={formatPrice(order.subtotal)} />
          {order.discount > 0 && <Sum term={words.discount} amount={`−${formatPrice(order.discount)}`} />}
          <Sum term={words.delivery} amount={order.delivery_cost === 0 ? words.free : formatPrice(order.delivery_cost)} />
          <dt className="font-semibold">{words.total}</dt>
          <dd className="sign text-right text-23 text-orange-ink">{formatPrice(order.total)}</dd>
        </dl>
      </Section>
      <dl className="grid gap-4 rounded-card border border-line bg-card p-4 sm:grid-cols-2 sm:p-6">
        <Fact term={words.where}>
          {delivery.name}
          <br />
          {delivery.address}
          {!ended && (
            <span className="block text-quiet">{fill(words.dates, { dates: formatNearDays(delivery, locale) })}</span>
          )}
        </Fact>
        <Fact term={words.payment}>{words.method[payment.method]}</Fact>
        {order.note && <Fact term={words.note}>{order.note}</Fact>}
      </dl>
      <GivenConsents order={order} withdrawn={just.withdrew} words={words} locale={locale} />
      <p className="text-quiet">
        {fill(words.keep, { code })} {operatorPhone && fill(words.help, { phone: operatorPhone, code })}
      </p>
      {order.cancelable && (
        <details className="rounded-card border border-line bg-card">
          <summary className="flex min-h-12 items-center px-4 font-semibold text-alert underline underline-offset-4 sm:px-6">{words.cancel}</summary>
          <form action={cancelThisOrder} className="grid justify-items-start gap-3 px-4 pb-4 sm:px-6 sm:pb-6">
            <OrderFields code={code} locale={locale} />
            <p>{words.cancel_hint}</p>
            <SubmitButton look="danger" sending={words.canceling}>
              {fill(words.cancel_sure, { code })}
            </SubmitButton>
          </form>
        </details>
      )}
      <form action={forgetThisOrder}>
        <OrderFields code={code} locale={locale} />
        <Button type="submit" look="quiet" className="-ml-6 text-14 font-normal">
          {words.forget}
        </Button>
      </form>
      {!OVER.has(status) && <RefreshWhileOpen often={status === "awaiting_payment"} />}
    </>
  )
}

function Sum({ term, amount }: { term: string; amount: string }) {
  return (
    <>
      <dt className="text-quiet">{term}</dt>
      <dd className="text-right tabular-nums">{amount}</dd>
    </>
  )
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-14 text-quiet">{term}</dt>
      <dd className="whitespace-pre-line">{children}</dd>
    </div>
  )
}
