import { lineTotal, paid, provisionalNumber, saleTotal, unitBeside, type CounterEntry, type Payment, type SaleLine } from "@ocop/counter/rules"
import { digitalLink } from "@ocop/traceability/rules/identifiers"
import { formatDay, formatPrice } from "@/i18n/format"
import { fill } from "../../cart/fill"
import { useOpenTill } from "../app/till-context"
import { insideText } from "../book/read-till"
import { fullTime } from "../parts/clock-time"
import { Qr } from "../parts/qr"
import type { TillEntry } from "../store/till-database"
import { Pair, PaperHead, Signatures } from "./paper-parts"

/** What the law asks (domain.md §8) and what a buyer of certified goods wants to know: who sold what, from which lot, and where to read its origin. */
export function Receipt({ entry, again }: { entry: TillEntry; again: boolean }) {
  const { words, shelf, till, entries } = useOpenTill()
  const { body, goods } = entry
  const numberOf = (id: string) => entries.find((each) => each.id === id)?.receipt_number ?? provisionalNumber(id)
  const ended = body.kind === "sold" ? body.order?.id : body.kind === "order_dropped" ? body.order_id : undefined
  const title = { sold: words.r_sale, returned: words.r_return, ordered: words.r_order, order_dropped: words.r_dropped, handed_over: words.r_hand }[body.kind as "sold"] ?? words.r_sale
  const givesBack = (body.kind === "returned" || body.kind === "order_dropped") && paid(body.payments) > 0
  const deposit = body.kind === "ordered" && paid(body.deposit) > 0
  return (
    <>
      <PaperHead />
      <h1>{title}</h1>
      {again && <p className="again">{words.r_reprint}</p>}
      <dl className="about">
        <Pair term={entry.receipt_number ? words.r_number : words.r_provisional} value={entry.receipt_number ?? provisionalNumber(entry.id)} figure />
        <Pair term={words.r_time} value={fullTime(entry.at ?? body.made_at)} figure />
        <Pair term={words.r_seller} value={till.seller_name} />
        {body.kind === "returned" && <Pair term={words.r_of_sale} value={numberOf(body.sale_id)} figure />}
        {ended && <Pair term={words.r_of_order} value={numberOf(ended)} figure />}
        {body.kind === "handed_over" && <Pair term={words.order_code} value={body.order_code} figure />}
        {entry.handed && <Pair term={words.buyer_name} value={entry.handed.buyer} wide />}
        {(body.kind === "returned" || body.kind === "order_dropped") && <Pair term={words.reason} value={body.reason} wide />}
        {body.kind === "ordered" && (
          <>
            <Pair term={words.r_wanted} value={formatDay(body.wanted_by, "vi")} figure />
            <Pair term={words.buyer_name} value={`${body.buyer.name}, ${body.buyer.phone}`} wide />
          </>
        )}
        {body.kind === "sold" && body.invoice && <Pair term={words.r_invoice} value={[body.invoice.name, body.invoice.tax_code, body.invoice.address, body.invoice.email].filter(Boolean).join(", ")} wide />}
      </dl>
      {(body.kind === "sold" || body.kind === "ordered") && <Lines lines={body.lines} goods={goods} />}
      {body.kind === "sold" && goods.some(isTraced) && <p className="scan">{words.r_trace}</p>}
      {body.kind === "returned" && <Pieces pieces={body.lines.flatMap(({ quantity }, index) => (goods[index] ? [{ ...goods[index], quantity }] : []))} />}
      {entry.handed && <Pieces pieces={entry.handed.lines} />}
      <Sums body={body} given={entry.given} />
      {(givesBack || deposit) && <Signatures names={[deposit ? words.r_buyer : words.r_got_back, words.r_seller]} />}
      <footer>
        {body.kind !== "returned" && body.kind !== "order_dropped" && <p>{words.r_vat}</p>}
        {body.kind === "sold" && !body.invoice && <p>{words.r_invoice_offer}</p>}
        {body.kind === "ordered" && <p>{words.r_order_terms}</p>}
        {body.kind === "sold" && (
          <p>
            {words.r_return_terms} {shelf.origin.replace(/^https?:\/\//, "")}/chinh-sach
          </p>
        )}
        <b>{words.r_thanks}</b>
      </footer>
    </>
  )
}

/** How many of what, where no price stands beside it. */
function Pieces({ pieces }: { pieces: readonly { title: string; unit: string; quantity: number; lot_code?: string | null }[] }) {
  const { words } = useOpenTill()
  return (
    <ul>
      {pieces.map(({ title, unit, quantity, lot_code }, index) => (
        <li key={index}>
          <div className="what">
            <b>{title} {unitBeside(title, unit)}</b>
            {lot_code && <span>{words.lot} {lot_code}</span>}
          </div>
          <b className="figure">× {quantity}</b>
        </li>
      ))}
    </ul>
  )
}

type Goods = TillEntry["goods"][number]

const isTraced = ({ gtin, lot_code }: Goods) => Boolean(gtin && lot_code)

function Lines({ lines, goods }: { lines: SaleLine[]; goods: TillEntry["goods"] }) {
  const { words, shelf } = useOpenTill()
  return (
    <ul>
      {lines.map((line, index) => {
        const about = goods[index]
        const full_price = line.mark_down?.full_price ?? line.unit_price
        return (
          <li key={`${line.variant_id}${line.lot_id}`}>
            <div className="what">
              <b>
                {about && `${about.title} ${unitBeside(about.title, about.unit)}`} {about?.star ? "★".repeat(about.star) : ""}
              </b>
              {about?.lot_code && (
                <span>
                  {words.lot} {about.lot_code}
                  {about.best_before && <span className="date"> {words.best_before} {formatDay(about.best_before, "vi")}</span>}
                </span>
              )}
              {about?.inside && <span className="inside">{words.r_inside}: {insideText(about.inside)}</span>}
            </div>
            {about && isTraced(about) && (
              <figure>
                <Qr text={digitalLink(shelf.origin, { key: { ai: "01", value: about.gtin ?? "" }, qualifiers: { "10": about.lot_code ?? "" } })} label={`${words.r_trace} ${about.lot_code}`} />
              </figure>
            )}
            <div className="sums">
              <div className="sum">
                <span>{line.quantity} × {formatPrice(full_price)}</span>
                <b className="figure">{formatPrice(line.quantity * full_price)}</b>
              </div>
              {line.mark_down && (
                <div className="sum">
                  <span>{fill(words.r_marked_down, { price: formatPrice(line.unit_price) })}</span>
                  <b className="figure">−{formatPrice(line.quantity * (line.mark_down.full_price - line.unit_price))}</b>
                </div>
              )}
              {line.discount > 0 && (
                <div className="sum">
                  <span>{words.discount}: {line.discount_reason}</span>
                  <b className="figure">−{formatPrice(line.discount)}</b>
                </div>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function Sums({ body, given }: { body: CounterEntry; given: number | null }) {
  const { words } = useOpenTill()
  const name = { cash: words.cash, vietqr: words.transfer, card: words.card }
  const tenders = (payments: readonly Payment[]) => payments.map(({ tender, amount, reference }) => <Money key={tender} term={`${name[tender]}${reference ? ` ${reference}` : ""}`} amount={amount} />)
  if (body.kind === "sold") {
    const total = saleTotal(body.lines)
    const rest = total - (body.order?.deposit ?? 0)
    return (
      <dl className="sums">
        <Total term={words.r_total} amount={total} />
        {body.order && (
          <>
            <Money term={words.r_deposit} amount={-body.order.deposit} />
            <Total term={words.due} amount={rest} />
          </>
        )}
        {tenders(body.payments)}
        {given !== null && given > rest && (
          <>
            <Money term={words.given} amount={given} />
            <Money term={words.change} amount={given - rest} />
          </>
        )}
      </dl>
    )
  }
  if (body.kind === "ordered") {
    const total = body.lines.reduce((sum, line) => sum + lineTotal(line), 0)
    const deposit = paid(body.deposit)
    return (
      <dl className="sums">
        <Money term={words.r_goods} amount={total} />
        <Total term={words.r_deposit} amount={deposit} />
        {tenders(body.deposit)}
        <Total term={words.r_rest} amount={total - deposit} />
      </dl>
    )
  }
  if (body.kind === "order_dropped") {
    return (
      <dl className="sums">
        <Money term={words.r_deposit} amount={body.kept + paid(body.payments)} />
        {body.kept > 0 && <Money term={words.deposit_kept} amount={body.kept} />}
        <Total term={words.deposit_back} amount={paid(body.payments)} />
        {tenders(body.payments)}
      </dl>
    )
  }
  if (body.kind === "returned" || body.kind === "handed_over") {
    return (
      <dl className="sums">
        <Total term={body.kind === "returned" ? words.deposit_back : words.r_paid_here} amount={paid(body.payments)} />
        {tenders(body.payments)}
      </dl>
    )
  }
  return null
}

const money = (amount: number) => (amount < 0 ? `−${formatPrice(-amount)}` : formatPrice(amount))

const Money = ({ term, amount }: { term: string; amount: number }) => <Pair term={term} value={money(amount)} figure />

const Total = ({ term, amount }: { term: string; amount: number }) => (
  <div className="total">
    <dt>{term}</dt>
    <dd className="figure">{money(amount)}</dd>
  </div>
)
