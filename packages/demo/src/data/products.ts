import { DEMO_PRODUCTS } from "./demo-products"
import { PRESS_PRODUCTS } from "./press-products"
import type { ProductRow } from "./product-row"

/** The 26 products of `domain.md` §6 in the order of its table. */
export const PRODUCTS: ProductRow[] = [...PRESS_PRODUCTS, ...DEMO_PRODUCTS]
