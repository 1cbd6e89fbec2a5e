import { PageFrame } from "@/features/shell/page-frame"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"
import { traceWords } from "@/i18n/trace-words"
import { CodeForm } from "./code-form"
import { VerdictBand } from "./verdict-band"

/** A code nobody printed: said plainly and with advice, since a label may carry it. `data-lost` makes the answer a 404. */
export async function UnknownCode({ code, here }: { code: string; here: string }) {
  const locale = await readLocale()
  const words = traceWords[locale]
  return (
    <PageFrame here={here}>
      <div data-lost="true">
        <VerdictBand verdict="unknown" over={code.slice(0, 60)} title={words.unknown_title}>
          <p>{words.unknown_text(code.slice(0, 60))}</p>
        </VerdictBand>
        <div className="wrap mt-8 grid gap-8 md:grid-cols-2">
          <section aria-labelledby="lam-gi">
            <h2 id="lam-gi" className="sign text-23 text-leaf">{words.what_to_do}</h2>
            <ol className="measure mt-2 grid list-decimal gap-2 pl-5 text-18 marker:font-semibold marker:text-orange-ink">
              {words.unknown_advice.map((advice) => (
                <li key={advice}>{advice}</li>
              ))}
            </ol>
            <a href={href(locale, "/chinh-sach/khieu-nai")} className="link mt-2 inline-flex min-h-11 items-center">{words.report}</a>
          </section>
          <CodeForm locale={locale} />
        </div>
      </div>
    </PageFrame>
  )
}
