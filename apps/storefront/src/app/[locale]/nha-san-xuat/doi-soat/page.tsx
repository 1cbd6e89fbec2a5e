import type { PortalSettlementResponse } from "@ocop/producer/http"
import { fill } from "@/features/cart/fill"
import { portalMetadata } from "@/features/portal/page-metadata"
import { cardClasses, Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { BankCard } from "@/features/portal/settlement/bank-card"
import { EntryList, PayoutList, StatementList } from "@/features/portal/settlement/statement-list"
import { Sums } from "@/features/portal/settlement/sums"
import { settlementWords } from "@/features/portal/settlement/words"
import { portalWords } from "@/features/portal/words"
import { formatPrice } from "@/i18n/format"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"
import { Disclosure } from "@/ui/disclosure"

export const instant = false
export const generateMetadata = portalMetadata("money")

const HERE = "/nha-san-xuat/doi-soat"

export default async function Page({ searchParams }: { searchParams: Promise<{ xong?: string | string[] }> }) {
  const [locale, { xong }] = await Promise.all([readLocale(), searchParams])
  const words = settlementWords[locale]
  const account = await readForMember<PortalSettlementResponse>("/producer/settlement", locale)
  const part = { account: account!, words, locale }
  return (
    <PortalFrame here={HERE} title={portalWords[locale].money} locale={locale} signedIn>
      {xong === "1" && <Notice>{words.bank_sent}</Notice>}
      {!account && <Notice tone="bad">{words.closed}</Notice>}
      {account && (
        <>
          <section aria-labelledby="bay-gio" className={cardClasses}>
            <div>
              <h2 id="bay-gio" className="text-quiet">
                {account.balance < 0 ? words.owing : words.now}
              </h2>
              <p className="sign text-46 text-orange-ink tabular-nums">{formatPrice(Math.abs(account.balance))}</p>
              {account.balance === 0 && <p>{words.zero}</p>}
              {account.payable > 0 && <p>{fill(words.payable, { amount: formatPrice(account.payable) })}</p>}
              {account.on_the_way > 0 && <p>{fill(words.on_the_way, { amount: formatPrice(account.on_the_way) })}</p>}
            </div>
            <div className="border-t border-line pt-4">
              <h3 className="pb-2 font-semibold">{words.made_of}</h3>
              <Sums account={account} words={words} />
            </div>
            {account.entries.length > 0 ? (
              <Disclosure label={fill(words.entries, { count: String(account.entries.length) })}>
                <EntryList {...part} />
              </Disclosure>
            ) : (
              <p className="text-quiet">{words.no_entries}</p>
            )}
          </section>
          <BankCard account={account} words={words} locale={locale} />
          <section aria-labelledby="bang" className={cardClasses}>
            <h2 id="bang" className="sign text-23 text-leaf">
              {words.statements}
            </h2>
            {account.statements.length > 0 ? <StatementList {...part} /> : <p className="text-quiet">{words.no_statements}</p>}
            <p className="text-14 text-quiet">
              {words.wrong}{" "}
              <a href={href(locale, "/nha-san-xuat/tin-nhan")} className="link inline-flex min-h-11 items-center">
                {words.wrong_link}
              </a>
            </p>
          </section>
          <section aria-labelledby="chuyen" className={cardClasses}>
            <h2 id="chuyen" className="sign text-23 text-leaf">
              {words.payouts}
            </h2>
            {account.payouts.length > 0 ? <PayoutList {...part} /> : <p className="text-quiet">{words.no_payouts}</p>}
          </section>
        </>
      )}
    </PortalFrame>
  )
}
