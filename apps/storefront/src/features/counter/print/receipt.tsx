import { lineTotal, paid, provisionalNumber, saleTotal, unitBeside, type CounterEntry, type Payment, type SaleLine } from "@ocop/counter/rules"
import { digitalLink } from "@ocop/traceability/rules/identifiers"
import { formatDay, formatPrice } from "@/i18n/format"
import { fill } from "../../cart/fill"
import { useOpenTill } from "../app/till-context"
import { insideText } from "../book/read-till"
import { fullTime } from "../parts/clock-time"
import { Qr } from "../parts/qr"
import type { TillEntry } from "../store/till-database"

/** What the law asks (domain.md §8) and what a buyer of certified goods wants to know: who sold what, from which lot, and where to read its origin. */
export function Receipt({ entry, again }: { entry: TillEntry; again: boolean }) {
  const { words, shelf, till, entries } = useOpenTill()
  const { body, goods } = entry
  const { operator, point, origin } = shelf
  const lots = goods.filter((each, index) => each.gtin && each.lot_code && goods.findIndex(({ lot_code, gtin }) => lot_code === each.lot_code && gtin === each.gtin) === index)
  const ended = body.kind === "sold" ? body.order?.id : body.kind === "order_dropped" ? body.order_id : undefined
  const title = { sold: words.r_sale, returned: words.r_return, ordered: words.r_order, order_dropped: words.r_dropped, handed_over: words.r_hand }[body.kind as "sold"] ?? words.r_sale
  return (
    <>
      <header>
        <strong>{operator.name}</strong>
        <span>{operator.address}</span>
        <span>
          {words.r_registration} {operator.registration_number} · {words.r_phone} {operator.phone}
        </span>
        <b>{point.name}</b>
        <span>{point.address}</span>
      </header>
      <h1>{title}</h1>
      {again && <p className="again">{words.r_reprint}</p>}
      <dl>
        <Pair term={entry.receipt_number ? words.r_number : words.r_provisional} value={entry.receipt_number ?? provisionalNumber(entry.id)} />
        <Pair term="" value={fullTime(entry.at ?? body.made_at)} />
        <Pair term={words.r_seller} value={till.seller_name} />
        {body.kind === "returned" && <Pair term={words.r_of_sale} value={entries.find(({ id }) => id === body.sale_id)?.receipt_number ?? provisionalNumber(body.sale_id)} />}
        {ended && <Pair term={words.r_of_order} value={entries.find(({ id }) => id === ended)?.receipt_number ?? provisionalNumber(ended)} />}
        {body.kind === "order_dropped" && <Pair term={words.reason} value={body.reason} />}
        {body.kind === "handed_over" && <Pair term={words.order_code} value={body.order_code} />}
        {body.kind === "ordered" && (
          <>
            <Pair term={words.buyer_name} value={`${body.buyer.name}, ${body.buyer.phone}`} />
            <Pair term={words.r_wanted} value={formatDay(body.wanted_by, "vi")} />
          </>
        )}
      </dl>
      {(body.kind === "sold" || body.kind === "ordered") && <Lines lines={body.lines} goods={goods} />}
      {body.kind === "returned" && (
        <ul>
          {body.lines.map(({ line, quantity }, index) => (
            <li key={line}>
              <b>{quantity} × {goods[index]?.title}</b>
              <span>{goods[index]?.lot_code ? `${words.lot} ${goods[index].lot_code}` : ""}</span>
            </li>
          ))}
        </ul>
      )}
      <Sums body={body} given={entry.given} />
      {body.kind === "sold" && body.invoice && (
        <p>
          {words.r_invoice}: {[body.invoice.name, body.invoice.tax_code, body.invoice.address, body.invoice.email].filter(Boolean).join(", ")}
        </p>
      )}
      {body.kind === "sold" && (
        <div className="traces">
          {lots.map(({ gtin, lot_code, title: name }) => (
            <figure key={`${gtin}${lot_code}`}>
              <Qr text={digitalLink(origin, { key: { ai: "01", value: gtin ?? "" }, qualifiers: { "10": lot_code } })} label={`${words.r_trace}: ${lot_code}`} />
              <figcaption>
                {words.r_trace}
                <b>{name}</b>
                {words.lot} {lot_code}
              </figcaption>
            </figure>
          ))}
        </div>
      )}
      <footer>
        <p>{words.r_vat}</p>
        {body.kind === "sold" && !body.invoice && <p>{words.r_invoice_offer}</p>}
        {body.kind === "sold" && (
          <p>
            {words.r_return_terms} {origin.replace(/^https?:\/\//, "")}/chinh-sach
          </p>
        )}
        <b>{words.r_thanks}</b>
      </footer>
    </>
  )
}

const Pair = ({ term, value }: { term: string; value: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>{value}</dd>
  </div>
)

function Lines({ lines, goods }: { lines: SaleLine[]; goods: TillEntry["goods"] }) {
  const { words } = useOpenTill()
  return (
    <ul>
      {lines.map((line, index) => {
        const about = goods[index]
        return (
          <li key={`${line.variant_id}${line.lot_id}`}>
            <b>
              {about && `${about.title} ${unitBeside(about.title, about.unit)}`} {about?.star ? "★".repeat(about.star) : ""}
            </b>
            {about?.lot_code && (
              <span>
                {words.lot} {about.lot_code}
                {about.best_before && ` · ${words.best_before} ${formatDay(about.best_before, "vi")}`}
              </span>
            )}
            {about?.inside && <span>{words.r_inside}: {insideText(about.inside)}</span>}
            <span className="sum">
              <span>{line.quantity} × {formatPrice(line.mark_down?.full_price ?? line.unit_price)}</span>
              <b>{formatPrice(line.quantity * (line.mark_down?.full_price ?? line.unit_price))}</b>
            </span>
            {line.mark_down && (
              <span className="sum">
                <span>{fill(words.r_marked_down, { price: formatPrice(line.unit_price) })}</span>
                <b>−{formatPrice(line.quantity * (line.mark_down.full_price - line.unit_price))}</b>
              </span>
            )}
            {line.discount > 0 && (
              <span className="sum">
                <span>{words.discount}: {line.discount_reason}</span>
                <b>−{formatPrice(line.discount)}</b>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Sums({ body, given }: { body: CounterEntry; given: number | null }) {
  const { words } = useOpenTill()
  const name = { cash: words.cash, vietqr: words.transfer, card: words.card }
  const tenders = (payments: readonly Payment[]) => payments.map(({ tender, amount, reference }) => <Pair key={tender} term={`${name[tender]}${reference ? ` ${reference}` : ""}`} value={formatPrice(amount)} />)
  if (body.kind === "sold") {
    const total = saleTotal(body.lines)
    const rest = total - (body.order?.deposit ?? 0)
    return (
      <dl className="sums">
        <div className="total"><dt>{words.r_total}</dt><dd>{formatPrice(total)}</dd></div>
        {body.order && (
          <>
            <Pair term={words.r_deposit} value={`−${formatPrice(body.order.deposit)}`} />
            <div className="total"><dt>{words.due}</dt><dd>{formatPrice(rest)}</dd></div>
          </>
        )}
        {tenders(body.payments)}
        {given !== null && given > rest && (
          <>
            <Pair term={words.given} value={formatPrice(given)} />
            <Pair term={words.change} value={formatPrice(given - rest)} />
          </>
        )}
      </dl>
    )
  }
  if (body.kind === "ordered") {
    const total = body.lines.reduce((sum, line) => sum + lineTotal(line), 0)
    return (
      <dl className="sums">
        <div className="total"><dt>{words.r_total}</dt><dd>{formatPrice(total)}</dd></div>
        {tenders(body.deposit)}
        <Pair term={words.r_rest} value={formatPrice(total - paid(body.deposit))} />
      </dl>
    )
  }
  if (body.kind === "order_dropped") {
    return (
      <dl className="sums">
        <Pair term={words.r_deposit} value={formatPrice(body.kept + paid(body.payments))} />
        {body.kept > 0 && <Pair term={words.deposit_kept} value={formatPrice(body.kept)} />}
        <div className="total"><dt>{words.deposit_back}</dt><dd>{formatPrice(paid(body.payments))}</dd></div>
        {tenders(body.payments)}
      </dl>
    )
  }
  if (body.kind === "returned" || body.kind === "handed_over") {
    return (
      <dl className="sums">
        <div className="total"><dt>{words.r_total}</dt><dd>{formatPrice(paid(body.payments))}</dd></div>
        {tenders(body.payments)}
      </dl>
    )
  }
  return null
}
