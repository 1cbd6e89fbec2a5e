import type { Metadata } from "next"
import { Lost } from "@/features/shell/lost"
import { readLocale } from "@/i18n/read-locale"
import { shellWords } from "@/i18n/shell-words"

/** What `src/server/finish-page.mjs` sends, with status 404, in place of Next's empty shell. */
export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  return { title: shellWords[await readLocale()].not_found_title, robots: { index: false } }
}

export default Lost
