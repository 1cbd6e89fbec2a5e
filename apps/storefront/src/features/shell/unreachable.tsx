import { readLocale } from "@/i18n/read-locale"
import { shellWords } from "@/i18n/shell-words"
import { href } from "@/i18n/href"
import { ButtonLink } from "@/ui/button"
import { PageFrame } from "./page-frame"

const SECONDS = 8

/** The back end is silent and nothing is known: says so, keeps what the visitor has, tries again by itself. `server.mjs` sends it with status 503. */
export async function Unreachable({ here }: { here: string }) {
  const locale = await readLocale()
  const words = shellWords[locale]
  return (
    <PageFrame here={here}>
      <meta httpEquiv="refresh" content={String(SECONDS)} />
      <meta name="robots" content="noindex" />
      <div className="wrap py-16" data-unreachable="true">
        <h1 className="sign text-33 text-leaf md:text-46">{words.unreachable_title}</h1>
        <p className="measure mt-4 text-18">{words.unreachable_text}</p>
        <p className="measure mt-2 text-quiet">{words.unreachable_call}</p>
        <p className="mt-6 flex flex-wrap gap-3">
          <ButtonLink href={href(locale, here)}>{words.unreachable_retry}</ButtonLink>
          <ButtonLink look="secondary" href={href(locale, "/")}>{words.to_home}</ButtonLink>
        </p>
      </div>
    </PageFrame>
  )
}
