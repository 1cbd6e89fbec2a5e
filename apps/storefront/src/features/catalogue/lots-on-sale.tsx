import { readLotsOnSale } from "@/data/trace"
import { formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { productWords } from "@/i18n/product-words"

interface LotsOnSaleProps {
  handle: string
  locale: Locale
}

/** Which lot a box would come from today, when it was picked, and the way to all that is written of it. */
export async function LotsOnSale({ handle, locale }: LotsOnSaleProps) {
  const lots = await readLotsOnSale(handle)
  if (lots.length === 0) return null
  const words = productWords[locale]
  return (
    <section aria-labelledby="lo" className="rounded-card border-2 border-leaf bg-leaf-wash p-5">
      <h2 id="lo" className="sign text-23 text-leaf">{words.lots}</h2>
      <p className="measure mt-1">{words.lots_text}</p>
      <ul className="mt-3 divide-y divide-leaf/25 border-t border-leaf/25">
        {lots.map(({ id, code, path, made_on, harvested, best_before }) => (
          <li key={id} className="relative flex min-h-14 items-center justify-between gap-x-4 py-2.5 has-focus-visible:outline-3 has-focus-visible:outline-orange-ink">
            <span className="min-w-0">
              <a href={href(locale, path)} className="font-semibold break-words text-orange-ink underline decoration-1 underline-offset-4 outline-none after:absolute after:inset-0 hover:decoration-2">
                {words.lot(code)}
              </a>
              <span className="flex flex-wrap gap-x-3">
                <span>{harvested ? words.lot_picked(formatDay(harvested.to, locale)) : words.lot_made(formatDay(made_on, locale))}</span>
                {best_before ? <span className="text-quiet">{words.lot_best_before(formatDay(best_before, locale))}</span> : null}
              </span>
            </span>
            <span aria-hidden="true" className="shrink-0 text-18 text-orange-ink">→</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
