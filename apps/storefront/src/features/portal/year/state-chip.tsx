import { STATE_NAMES } from "@ocop/certification/rules/year"
import type { Locale } from "@/i18n/locales"
import { Chip } from "@/ui/chip"

const GOOD = ["accepted", "approved", "done", "recognised", "recognised_3_4", "recognised_5"]
const BAD = ["returned", "commune_returned", "rejected", "not_recognised", "not_certified_1_2"]

/** Where an idea, a plan or a dossier stands, in the words the office uses too. */
export function StateChip({ state, locale }: { state: string; locale: Locale }) {
  const tone = GOOD.includes(state) ? "leaf" : BAD.includes(state) ? "alert" : state === "draft" ? "plain" : "honey"
  return <Chip tone={tone}>{STATE_NAMES[state]?.[locale] ?? state}</Chip>
}
