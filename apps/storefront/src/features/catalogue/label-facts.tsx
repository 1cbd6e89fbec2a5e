import type { ProductPageView } from "@ocop/catalogue/http"
import type { Locale } from "@/i18n/locales"
import { productWords } from "@/i18n/product-words"

/** What the label must say (NĐ 37/2026/NĐ-CP Đ.42); what does not apply is left out. */
export function LabelFacts({ product: { label, group }, locale }: { product: ProductPageView; locale: Locale }) {
  const words = productWords[locale]
  const rows: [string, string | null][] = [
    [words.group, `${group.name} (${group.code})`],
    [words.net_quantity, label.net_quantity],
    [words.ingredients, label.ingredients],
    [words.shelf_life, label.shelf_life],
    [words.storage, label.storage],
    [words.usage, label.usage],
    [words.warnings, label.warnings],
    [words.origin, label.origin],
    [words.responsible_party, label.responsible_party ?? words.not_stated],
    [words.standards, label.standards],
  ]
  return (
    <dl className="divide-y divide-line border-y border-line">
      {rows.map(([name, value]) =>
        value ? (
          <div key={name} className="grid gap-x-4 py-2.5 sm:grid-cols-[10rem_1fr] md:max-lg:grid-cols-1">
            <dt className="text-14 text-quiet sm:pt-0.5">{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}
