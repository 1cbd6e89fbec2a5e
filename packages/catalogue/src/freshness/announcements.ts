import type { ProductDocument } from "../reading/product-documents"

type Told = Pick<ProductDocument, "handle" | "producer" | "commune">

/** Tags of the storefront's pages that tell of a product: its own, its maker's, its commune's, and every list. */
export function tagsOf({ handle, producer, commune }: Told): string[] {
  return ["catalogue", `product:${handle}`, ...(producer ? [`producer:${producer}`] : []), `commune:${commune}`]
}
