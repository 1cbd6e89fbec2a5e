import type { PortalSettlementResponse } from "@ocop/producer/http"
import { fill } from "@/features/cart/fill"
import type { Locale } from "@/i18n/locales"
import { Chip } from "@/ui/chip"
import { Disclosure } from "@/ui/disclosure"
import { SelectField, TextField } from "@/ui/field"
import { LocaleField } from "../locale-field"
import { PortalForm } from "../portal-form"
import { cardClasses } from "../portal-frame"
import { portalWords } from "../words"
import { enterBankAccount } from "./actions"
import type { SettlementWords } from "./words"

/** Where the money goes. Its owner changes it, the office checks it; the number is shown by its end only. */
export function BankCard({ account, words, locale }: { account: PortalSettlementResponse; words: SettlementWords; locale: Locale }) {
  const { bank_account: bank, previous_bank_account: before, owner } = account
  return (
    <section aria-labelledby="tai-khoan" className={cardClasses}>
      <h2 id="tai-khoan" className="sign text-23 text-leaf">
        {words.bank}
      </h2>
      {bank ? (
        <div className="grid gap-1">
          <p className="text-18 font-semibold">
            {bank.bank_name} <span className="tabular-nums">{bank.number_masked}</span>
          </p>
          <p>{bank.account_holder}</p>
          <p>
            {bank.state === "waiting" && <Chip tone="honey">{words.bank_waiting}</Chip>}
            {bank.state === "accepted" && <Chip tone="leaf">{words.bank_accepted}</Chip>}
            {bank.state === "refused" && <span className="text-alert">{fill(words.bank_refused, { reason: bank.reason ?? "" })}</span>}
          </p>
          {before && <p className="text-14 text-quiet">{fill(words.bank_before, { bank: before.bank_name, number: before.number_masked })}</p>}
        </div>
      ) : (
        <p>{words.bank_none}</p>
      )}
      {owner ? (
        <Disclosure label={bank ? words.bank_change : words.bank_enter} open={!bank || bank.state === "refused"}>
          <div className="grid gap-5 pt-3">
            <p className="text-quiet">{words.bank_text}</p>
            <PortalForm name="bank" action={enterBankAccount} submit={words.bank_send} busy={portalWords[locale].saving} look={bank ? "secondary" : "primary"}>
              <LocaleField locale={locale} />
              <SelectField id="bank_bin" name="bank_bin" label={words.bank_name} defaultValue="" required className="min-h-14">
                <option value="" disabled>
                  {words.bank_choose}
                </option>
                {account.banks.map(({ bin, short_name }) => (
                  <option key={bin} value={bin}>
                    {short_name}
                  </option>
                ))}
              </SelectField>
              <TextField id="account_number" name="account_number" label={words.bank_number} inputMode="numeric" autoComplete="off" required maxLength={40} className="min-h-14" />
              <TextField id="account_holder" name="account_holder" label={words.bank_holder} hint={words.bank_holder_hint} autoCapitalize="characters" autoComplete="off" required maxLength={100} className="min-h-14" />
            </PortalForm>
          </div>
        </Disclosure>
      ) : (
        <p className="text-quiet">{words.owners_only}</p>
      )}
    </section>
  )
}
