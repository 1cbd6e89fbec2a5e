import { readLocale } from "@/i18n/read-locale"
import { shellWords } from "@/i18n/shell-words"
import { ButtonLink } from "@/ui/button"

/** Travels with every page, so it is short: `server.mjs` sends the whole page for what does not exist (`lost.tsx`) in its place. */
export default async function NotFound() {
  const locale = await readLocale()
  const words = shellWords[locale]
  return (
    <main className="wrap py-16" data-lost="brief">
      <h1 className="sign text-33 text-leaf">{words.not_found_title}</h1>
      <ButtonLink href={locale === "en" ? "/en" : "/"}>{words.to_home}</ButtonLink>
    </main>
  )
}
