import type { OrderView } from "@ocop/checkout/http"
import { formatPrice } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"
import { buttonClasses } from "@/ui/button"
import { fill } from "../cart/fill"
import { CopyButton } from "./copy-button"
import { formatInstant } from "./format-instant"
import { qrPath } from "./qr-path"
import type { OrderWords } from "./words"

interface TransferByVietqrProps {
  code: string
  payment: OrderView["payment"]
  vietqr: NonNullable<OrderView["payment"]["vietqr"]>
  words: OrderWords
  locale: Locale
}

/** How to pay by bank transfer: the code to scan, the same by hand, and that scanning is not yet paying. */
export function TransferByVietqr({ code, payment, vietqr, words, locale }: TransferByVietqrProps) {
  const { size, d } = qrPath(vietqr.payload)
  const amount = formatPrice(vietqr.amount)
  const { account_name, reference } = vietqr
  const rows = [
    { term: words.bank, shown: vietqr.bank_name, copied: null },
    { term: words.account, shown: vietqr.account_number, copied: vietqr.account_number },
    { term: words.account_name, shown: account_name, copied: null },
    { term: words.amount, shown: amount, copied: String(vietqr.amount) },
    { term: words.reference, shown: reference, copied: reference },
  ]
  return (
    <section aria-labelledby="transfer" className="grid gap-5 rounded-card border-2 border-leaf bg-card p-4 sm:p-6">
      <h2 id="transfer" className="sign text-23 text-leaf">
        {fill(words.pay_title, { amount })}
      </h2>
      <div className="grid items-start gap-5 sm:grid-cols-[16rem_1fr]">
        <svg
          role="img"
          aria-label={fill(words.qr_label, { amount, account_name, reference })}
          viewBox={`0 0 ${size} ${size}`}
          shapeRendering="crispEdges"
          className="w-full max-w-72 justify-self-center rounded-lg border border-line bg-white"
        >
          <path d={d} fill="#000" />
        </svg>
        <div className="grid gap-3">
          <p>{words.pay_scan}</p>
          <p className="rounded-lg bg-honey-wash px-3 py-2 font-semibold text-honey-ink">{words.pay_not_yet}</p>
          {payment.expires_at && (
            <p className="font-semibold">{fill(words.pay_until, { at: formatInstant(payment.expires_at, locale) })}</p>
          )}
          <p className="text-14 text-quiet">{words.same_phone}</p>
          <a href={`/api/orders/${code}/qr`} download={`${code}.png`} className={buttonClasses("secondary", "justify-self-start")}>
            {words.save_qr}
          </a>
        </div>
      </div>
      <div className="grid gap-2">
        <h3 className="font-semibold">{words.by_hand}</h3>
        <dl className="divide-y divide-line">
          {rows.map(({ term, shown, copied }) => (
            <div key={term} className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 py-1">
              <dt className="text-14 text-quiet">{term}</dt>
              <dd className="flex items-center gap-2 font-semibold tabular-nums">
                <span className="select-all">{shown}</span>
                {copied && <CopyButton text={copied} words={{ copy: words.copy, copied: words.copied, label: fill(words.copy_of, { what: term }) }} />}
              </dd>
            </div>
          ))}
        </dl>
        <p className="text-14 text-quiet">{words.reference_hint}</p>
      </div>
    </section>
  )
}
