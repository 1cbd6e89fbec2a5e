import type { OrderView } from "@ocop/checkout/http"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { SubmitButton } from "@/ui/submit-button"
import { fill } from "../cart/fill"
import { Section } from "../checkout/section"
import { withdrawConsent } from "./actions"
import { OrderFields } from "./order-fields"
import type { OrderWords } from "./words"

interface GivenConsentsProps {
  order: Pick<OrderView, "code" | "consents">
  /** a consent was taken back just now */
  withdrawn: boolean
  words: OrderWords
  locale: Locale
}

/** What she agreed to besides the order, each with the button that takes it back. */
export function GivenConsents({ order: { code, consents }, withdrawn, words, locale }: GivenConsentsProps) {
  if (consents.length === 0 && !withdrawn) return null
  return (
    <div id="dong-y" className="scroll-mt-4">
      <Section title={words.consents}>
        {withdrawn && (
          <p role="status" className="rounded-lg bg-leaf-wash px-3 py-2">
            {words.consent_withdrawn}
          </p>
        )}
        <ul className="divide-y divide-line">
          {consents.map(({ purpose, text }) => (
            <li key={purpose} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2">
              <p className="min-w-0 flex-[1_1_16rem]">{text}</p>
              <form action={withdrawConsent}>
                <OrderFields code={code} locale={locale} />
                <input type="hidden" name="purpose" value={purpose} />
                <SubmitButton look="secondary" sending={words.withdrawing} className="px-4 py-1" aria-label={fill(words.consent_withdraw_this, { text })}>
                  {words.consent_withdraw}
                </SubmitButton>
              </form>
            </li>
          ))}
        </ul>
        <p className="text-14 text-quiet">
          {words.consent_hint}{" "}
          <a href={href(locale, "/chinh-sach/quyen-rieng-tu")} className="link">
            {words.consent_policy}
          </a>
        </p>
      </Section>
    </div>
  )
}
