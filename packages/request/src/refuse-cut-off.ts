import type { MedusaRequest } from "@medusajs/framework/http"
import { localeOf, type Locale } from "./locale"
import { refused } from "./refusals"

const WORDS: Record<Locale, (count: string, most: string) => string> = {
  vi: (count, most) => `Có ${count} dòng, một tệp chứa được ${most}. Hãy lọc bớt rồi tải lại.`,
  en: (count, most) => `There are ${count} rows, a file holds ${most}. Filter them and download again.`,
}

/** Before a list is handed out as a file: `count` rows of which it would hold only the first `most` are refused, since nobody sees in a file what it lacks. Throws `not_allowed` (400) with code `too_many_rows`. */
export function refuseCutOff(req: MedusaRequest, { count, most }: { count: number; most: number }): void {
  if (count <= most) return
  const locale = localeOf(req)
  const shown = (value: number) => value.toLocaleString(locale === "vi" ? "vi-VN" : "en-GB")
  refused(WORDS[locale](shown(count), shown(most)), "too_many_rows")
}
