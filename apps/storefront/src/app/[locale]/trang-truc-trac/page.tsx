import type { Metadata } from "next"
import { Broken } from "@/features/shell/broken"
import { readLocale } from "@/i18n/read-locale"
import { shellWords } from "@/i18n/shell-words"

/** What `src/server/finish-page.mjs` sends, with status 500, in place of the empty shell Next answers with when a page breaks. */
export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  return { title: shellWords[await readLocale()].error_title, robots: { index: false } }
}

export default Broken
