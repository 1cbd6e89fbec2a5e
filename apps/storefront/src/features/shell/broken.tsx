import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"
import { shellWords } from "@/i18n/shell-words"
import { ButtonLink } from "@/ui/button"
import { PageFrame } from "./page-frame"

/** Something of ours broke while the page was made: said in HTML, under the address that was asked for, which an empty link asks for again. */
export async function Broken() {
  const locale = await readLocale()
  const words = shellWords[locale]
  return (
    <PageFrame here="/">
      <div className="wrap py-14 md:py-20" data-broken="true">
        <h1 className="sign text-33 text-leaf md:text-46">{words.error_title}</h1>
        <p className="measure mt-3 text-18">{words.error_text}</p>
        <p className="mt-6 flex flex-wrap gap-3">
          <ButtonLink href="">{words.error_retry}</ButtonLink>
          <ButtonLink look="secondary" href={href(locale, "/")}>{words.to_home}</ButtonLink>
        </p>
      </div>
    </PageFrame>
  )
}
