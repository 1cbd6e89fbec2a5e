import type { Locale } from "@/i18n/locales"
import { listingWords } from "./listing-words"
import { portalWords } from "./words"
import { yearWords } from "./year/words"

/** Only what a component in the browser says goes there with it. */
const pick = <Words extends object, Key extends keyof Words>(words: Words, keys: readonly Key[]) => Object.fromEntries(keys.map((key) => [key, words[key]])) as Pick<Words, Key>

const SENDING = ["paper_sending", "paper_waiting", "paper_sent", "paper_refused", "paper_large", "paper_choose", "error_form"] as const

export const sendingWords = (locale: Locale) => pick(portalWords[locale], SENDING)

export const paperSenderWords = (locale: Locale) => pick(portalWords[locale], [...SENDING, "paper_kind", "paper_number", "paper_to", "paper_file", "paper_send", "paper_unfinished", "optional", "choose"])

export const pickerWords = (locale: Locale) => ({
  ...pick(portalWords[locale], [...SENDING, "paper_remove", "paper_remove_this"]),
  ...pick(listingWords[locale], ["pictures", "picture_add"]),
})

export const evidenceSenderWords = (locale: Locale) => ({
  ...pick(portalWords[locale], [...SENDING, "optional", "choose", "paper_unfinished"]),
  ...pick(yearWords[locale], ["e_kind", "e_title", "e_title_hint", "e_issuer", "e_number", "e_from", "e_to", "e_criteria", "e_criteria_hint", "e_send", "e_file"]),
})
