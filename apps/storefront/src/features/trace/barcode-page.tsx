import type { TraceView } from "@ocop/traceability/http"
import { PageFrame } from "@/features/shell/page-frame"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"
import { traceWords } from "@/i18n/trace-words"
import { ButtonLink } from "@/ui/button"
import { StarChip } from "@/ui/star-chip"
import { CodeForm } from "./code-form"
import { TracePicture } from "./trace-picture"
import { VerdictBand } from "./verdict-band"

/** A barcode names the product, not the box: what it is, and where to type the rest. */
export async function BarcodePage({ trace }: { trace: TraceView }) {
  const locale = await readLocale()
  const words = traceWords[locale]
  const { product, producer, star } = trace
  return (
    <PageFrame here={trace.path}>
      <VerdictBand verdict="barcode" over={trace.printed_gtin} title={words.barcode_title}>
        <p>{words.barcode_text(product.title, producer?.name ?? "—")}</p>
      </VerdictBand>
      <div className="wrap mt-8 grid gap-10 md:grid-cols-2">
        <CodeForm locale={locale} />
        <section className="grid grid-cols-[8rem_minmax(0,1fr)] items-start gap-4" aria-label={product.title}>
          <TracePicture trace={trace} sizes="8rem" />
          <div className="grid gap-2">
            <p className="text-18 font-semibold">{product.title}</p>
            {producer ? <p className="text-quiet">{producer.name}, {producer.address}</p> : null}
            {star ? <p><StarChip star={star} locale={locale} linked /></p> : null}
            {product.listed ? <p><ButtonLink look="secondary" href={href(locale, `/san-pham/${product.handle}`)}>{words.to_product}</ButtonLink></p> : null}
          </div>
        </section>
      </div>
    </PageFrame>
  )
}
