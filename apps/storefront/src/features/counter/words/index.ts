import type { Locale } from "../../../i18n/locales"
import { doorWords } from "./door"
import { handOverWords } from "./hand-over"
import { heldWords } from "./held"
import { orderWords } from "./order"
import { outboxWords } from "./outbox"
import { payWords } from "./pay"
import { preordersWords } from "./preorders"
import { receiptWords } from "./receipt"
import { returnWords } from "./return"
import { savedWords } from "./saved"
import { scanWords } from "./scan"
import { sellWords } from "./sell"
import { sharedWords } from "./shared"
import { shiftWords } from "./shift"

const sentences = (locale: Locale) => ({
  ...sharedWords[locale],
  ...doorWords[locale],
  ...savedWords[locale],
  ...shiftWords[locale],
  ...sellWords[locale],
  ...scanWords[locale],
  ...payWords[locale],
  ...heldWords[locale],
  ...returnWords[locale],
  ...orderWords[locale],
  ...preordersWords[locale],
  ...handOverWords[locale],
  ...outboxWords[locale],
  ...receiptWords[locale],
})

/** Sentences of the till: few, large, read across a counter. `{name}` marks what is filled in. One file for each screen; no name stands in two. */
export const counterWords: Record<Locale, CounterWords> = { vi: sentences("vi"), en: sentences("en") }

export type CounterWords = ReturnType<typeof sentences>
