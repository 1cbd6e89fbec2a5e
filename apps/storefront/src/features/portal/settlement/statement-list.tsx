import type { PortalSettlementResponse } from "@ocop/producer/http"
import { fill } from "@/features/cart/fill"
import { formatDay, formatPrice } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"
import { Chip } from "@/ui/chip"
import { monthText, signed } from "./sums"
import type { SettlementWords } from "./words"

type Account = PortalSettlementResponse
interface Props {
  account: Account
  words: SettlementWords
  locale: Locale
}

/** One line a month, with its papers. */
export const StatementList = ({ account: { statements }, words }: Props) => (
  <ul className="divide-y divide-line">
    {statements.map(({ id, number, period, earned, paid, closing }) => (
      <li key={id} className="grid gap-x-4 py-3 first:pt-0 last:pb-0 sm:grid-cols-[1fr_auto] sm:items-center">
        <div>
          <h3 className="font-semibold">
            {fill(words.month, { month: monthText(period) })} <span className="font-normal text-quiet">· {number}</span>
          </h3>
          <p>{fill(words.closing, { amount: closing < 0 ? signed(closing) : formatPrice(closing) })}</p>
          <p className="text-14 text-quiet">{[fill(words.earned, { amount: signed(earned) }), paid !== 0 && fill(words.paid, { amount: formatPrice(paid) })].filter(Boolean).join(" · ")}</p>
        </div>
        <p className="flex gap-x-6">
          <FileLink href={`/api/nha-san-xuat/tep/doi-soat/${id}`} label={`PDF ${number}`}>PDF</FileLink>
          <FileLink href={`/api/nha-san-xuat/tep/doi-soat-xlsx/${id}`} label={`XLSX ${number}`}>XLSX</FileLink>
        </p>
      </li>
    ))}
  </ul>
)

const FileLink = ({ href, label, children }: { href: string; label: string; children: string }) => (
  <a href={href} aria-label={label} download className="link inline-flex min-h-14 items-center font-semibold">
    {children}
  </a>
)

/** What has happened since the last statement. */
export const EntryList = ({ account: { entries }, words, locale }: Props) => (
  <ul className="divide-y divide-line">
    {entries.map(({ id, kind, reference, happened_at, amount, goods, note }) => (
      <li key={id} className="flex items-start justify-between gap-4 py-3">
        <div className="min-w-0">
          <p className="font-semibold break-words">
            {words[kind]} <span className="font-normal text-quiet">· {reference}</span>
          </p>
          <p className="text-14 text-quiet break-words">
            {[formatDay(happened_at, locale), goods.map(({ title, quantity }) => `${quantity} × ${title}`).join("; "), note].filter(Boolean).join(" · ")}
          </p>
        </div>
        <span className="shrink-0 tabular-nums">{signed(amount)}</span>
      </li>
    ))}
  </ul>
)

const TONE = { listed: "plain", sent: "honey", paid: "leaf", failed: "alert", reversed: "alert" } as const

export const PayoutList = ({ account: { payouts }, words, locale }: Props) => (
  <ul className="divide-y divide-line">
    {payouts.map(({ reference, amount, state, reason, at, bank_name, number_masked }) => (
      <li key={reference} className="flex items-start justify-between gap-4 py-3 first:pt-0 last:pb-0">
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-semibold tabular-nums">{formatPrice(amount)}</span>
            <Chip tone={TONE[state]}>{words[state === "paid" ? "paid_state" : state]}</Chip>
          </p>
          <p className="text-14 text-quiet">
            {formatDay(at, locale)} · {bank_name} {number_masked} · {reference}
          </p>
          {reason && <p className="text-14">{reason}</p>}
        </div>
      </li>
    ))}
  </ul>
)
