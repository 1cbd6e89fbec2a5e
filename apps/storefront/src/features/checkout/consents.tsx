"use client"
import type { ConsentOfferListResponse } from "@ocop/editorial/http"
import type { Locale } from "@/i18n/locales"
import type { Draft } from "./draft"
import { changeDraft } from "./draft-store"
import { Section } from "./section"
import type { CheckoutWords } from "./words"

interface ConsentsProps {
  draft: Draft
  consents: ConsentOfferListResponse["consents"]
  policiesHref: string
  locale: Locale
  words: Pick<CheckoutWords, "consents" | "consents_hint" | "consent_policy">
}

/** One box a purpose, none of them ticked for the buyer (Luật 91/2025/QH15). */
export function Consents({ draft, consents, policiesHref, words }: ConsentsProps) {
  if (consents.length === 0) return null
  return (
    <Section title={words.consents}>
      <p className="text-14 text-quiet">{words.consents_hint}</p>
      <div className="grid gap-2">
        {consents.map(({ purpose, text, policy_slug }) => (
          <div key={purpose} className="flex items-start gap-3">
            <input
              id={`consent-${purpose}`}
              type="checkbox"
              checked={draft.consents.includes(purpose)}
              onChange={(event) =>
                changeDraft({
                  consents: event.target.checked ? [...draft.consents, purpose] : draft.consents.filter((each) => each !== purpose),
                })
              }
              className="my-2 size-6 shrink-0 accent-leaf"
            />
            <p className="py-1.5">
              <label htmlFor={`consent-${purpose}`}>{text}</label>{" "}
              <a href={`${policiesHref}/${policy_slug}`} target="_blank" className="link text-14">
                {words.consent_policy}
              </a>
            </p>
          </div>
        ))}
      </div>
    </Section>
  )
}
