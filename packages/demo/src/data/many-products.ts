import { DEMO_PRODUCTS } from "./demo-products"
import type { ProductRow } from "./product-row"

/** Steps that share no factor with the number of demo rows, so that price, stock and season spread over all of them. */
const PRICE_STEPS = [0.6, 0.75, 0.9, 1, 1.1, 1.25, 1.45, 1.7]
const STOCK_STEPS = [0, 3, 12, 40, 75, 120, 200]

/** The `index`-th invented product of a large catalogue: the goods of a demo row at another price, stock and season. The same every time. */
export function manyProduct(index: number): ProductRow {
  const template = DEMO_PRODUCTS[index % DEMO_PRODUCTS.length]!
  const round = Math.floor(index / DEMO_PRODUCTS.length) + 2
  const price = PRICE_STEPS[round % PRICE_STEPS.length]!
  const stock = STOCK_STEPS[round % STOCK_STEPS.length]!
  const months = template.months.length === 12 ? template.months : template.months.map((month) => ((month - 1 + round) % 12) + 1)
  return {
    ...template,
    row: 0,
    handle: `${template.handle}-${round}`,
    title: { vi: `${template.title.vi} số ${round}`, en: `${template.title.en} no. ${round}` },
    months: [...months].sort((one, other) => one - other),
    variants: template.variants.map((variant) => ({
      ...variant,
      sku: `${variant.sku}-${round}`,
      price: Math.max(1, Math.round((variant.price * price) / 1_000)) * 1_000,
      stock: Object.fromEntries(Object.keys(variant.stock).map((place) => [place, stock])),
    })),
  }
}
