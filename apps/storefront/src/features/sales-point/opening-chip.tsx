import type { OpeningState } from "@ocop/sales-point/http"
import type { Locale } from "@/i18n/locales"
import { Chip } from "@/ui/chip"
import { openingInWords } from "./opening-in-words"

/** Open or closed at this moment, in words and colour. */
export function OpeningChip({ opening, today, locale }: { opening: OpeningState; today: string; locale: Locale }) {
  return (
    <Chip tone={opening.open ? "leaf" : "plain"} className={opening.open ? "font-semibold" : undefined}>
      <span aria-hidden="true" className={opening.open ? "size-2 rounded-full bg-leaf-light" : "size-2 rounded-full border border-quiet"} />
      {openingInWords(opening, { today, locale })}
    </Chip>
  )
}
