import { LOT_STATE_NAMES, type LotState } from "@ocop/traceability/rules/lots"
import type { Locale } from "@/i18n/locales"
import { Chip } from "@/ui/chip"

const TONES: Record<LotState, "plain" | "leaf" | "honey" | "orange" | "alert"> = {
  recalled: "alert",
  held: "alert",
  expired: "orange",
  closed: "plain",
  on_sale: "leaf",
  open: "honey",
  sold_out: "plain",
  used_up: "plain",
}

export function LotChip({ state, locale }: { state: LotState; locale: Locale }) {
  return <Chip tone={TONES[state]}>{LOT_STATE_NAMES[state][locale]}</Chip>
}
