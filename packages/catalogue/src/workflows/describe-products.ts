import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { LabelInput, ListingInput } from "../modules/catalogue/service"
import { CatalogueEvents } from "./events"
import { validateProductFactsStep } from "./steps/validate-product-facts"
import { type EnglishText, writeEnglishStep } from "./steps/write-english"
import { writeProductFactsStep } from "./steps/write-product-facts"

type ListingText = "season_note" | "unit" | "story" | "source"
type LabelText =
  | "net_quantity" | "ingredients" | "shelf_life" | "storage" | "usage" | "warnings" | "origin" | "responsible_party" | "standards"

export interface ProductDescription {
  product_id: string
  listing?: Omit<ListingInput, "product_id">
  label?: Omit<LabelInput, "product_id">
  /** English of the same fields */
  en?: { listing?: Partial<Record<ListingText, string | null>>; label?: Partial<Record<LabelText, string | null>> }
}

/** Says how products are listed and what their labels say; fields left out stay as they are. All or none. Emits `catalogue.products-described`. */
export const describeProductsWorkflow = createWorkflow("describe-products", (input: { products: ProductDescription[] }) => {
  const validate = createHook("validate", input)
  const rows = transform(input, ({ products }) => ({
    listings: products.flatMap(({ product_id, listing }) => (listing ? [{ ...listing, product_id }] : [])),
    labels: products.flatMap(({ product_id, label }) => (label ? [{ ...label, product_id }] : [])),
  }))
  validateProductFactsStep(rows.listings)
  const ids = writeProductFactsStep(rows)
  const english = transform({ input, ids }, ({ input, ids }) =>
    input.products.flatMap(({ product_id, en }): EnglishText[] => {
      const [listing, label] = [ids.listing_ids[product_id], ids.label_ids[product_id]]
      return [
        ...(en?.listing && listing ? [{ reference: "product_listing" as const, reference_id: listing, texts: en.listing }] : []),
        ...(en?.label && label ? [{ reference: "label_facts" as const, reference_id: label, texts: en.label }] : []),
      ]
    }),
  )
  writeEnglishStep(english)
  const data = transform(input, ({ products }) => ({ product_ids: products.map(({ product_id }) => product_id) }))
  emitEventStep({ eventName: CatalogueEvents.PRODUCTS_DESCRIBED, data })
  return new WorkflowResponse(data, { hooks: [validate] })
})
