import { describeProductsWorkflow } from "@ocop/catalogue/workflows"
import { PRODUCER_MODULE } from "@ocop/producer/modules/producer"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { SeedContext } from "./context"
import type { NewProduct } from "./seed-products"
import { type English, english, seedTranslations } from "./seed-translations"

/** Makers, listings, labels and English of new products. */
export async function describeProducts(context: SeedContext, products: NewProduct[], producers: Map<string, string>): Promise<void> {
  const { container } = context
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.create(
    products.flatMap(({ id, row }) =>
      row.producer ? [{ [PRODUCER_MODULE]: { producer_id: producers.get(row.producer)! }, [Modules.PRODUCT]: { product_id: id } }] : [],
    ),
  )
  await describeProductsWorkflow(container).run({ input: { products: products.map(description) } })
  await seedTranslations(context, products.flatMap(englishOf))
}

function description({ id, row }: NewProduct) {
  const { label, variants, season_note, story, source, unit } = row
  const [first] = variants
  const { shelf_life_days, ...words } = label
  return {
    product_id: id,
    listing: {
      group_code: row.group,
      months: row.months,
      season_note: season_note?.vi ?? null,
      perishable: row.perishable,
      commune_code: unit.code,
      commune_valid_from: unit.valid_from,
      unit: first?.unit.vi ?? null,
      showcase: variants.length === 0,
      provenance: row.provenance,
      source: source?.vi ?? null,
      story: story?.vi ?? null,
    },
    label: {
      shelf_life_days,
      net_quantity: words.net_quantity?.vi ?? null,
      ingredients: words.ingredients?.vi ?? null,
      shelf_life: words.shelf_life?.vi ?? null,
      storage: words.storage?.vi ?? null,
      usage: words.usage?.vi ?? null,
      warnings: words.warnings?.vi ?? null,
      origin: words.origin.vi,
      responsible_party: words.responsible_party?.vi ?? null,
      standards: words.standards?.vi ?? null,
    },
    en: { listing: english({ season_note, story, source, unit: first?.unit ?? null }), label: english(words) },
  }
}

function englishOf({ id, row, variants }: NewProduct): English[] {
  const unitOf = new Map(row.variants.map(({ sku, unit }) => [sku, unit]))
  return [
    { reference: "product", reference_id: id, translations: english({ title: row.title, description: row.description }) },
    ...variants.map((variant) => ({ reference: "product_variant", reference_id: variant.id, translations: english({ title: unitOf.get(variant.sku) ?? null }) })),
  ]
}
