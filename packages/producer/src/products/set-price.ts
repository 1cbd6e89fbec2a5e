import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import { now } from "../clock"
import { producersOf } from "../files"
import type { Actor } from "../modules/producer/service"
import { invalid, refused } from "../refusals"
import { objectionToPrice } from "../rules"
import { ownProduct, priceOf } from "./read-products"

interface PriceEntry {
  product_id: string
  variant_id: string
  before: number | null
  price: number
  by_id: string
  by_name: string
  /** ISO instant */
  at: string
}

const writePriceStep = createStep("write-price", async ({ at, ...entry }: PriceEntry, { container }) => {
  const { id } = await producersOf(container).createPriceChanges({ ...entry, at: new Date(at) })
  return new StepResponse(id)
})

/** The history is written last: no entry for a price that did not come about. */
const setPriceWorkflow = createWorkflow("set-price", (input: { entry: PriceEntry; price_id: string }) => {
  updateProductVariantsWorkflow.runAsStep({
    input: transform(input, ({ entry, price_id }) => ({ product_variants: [{ id: entry.variant_id, prices: [{ id: price_id, amount: entry.price, currency_code: "vnd" }] }] })),
  })
  return new WorkflowResponse(writePriceStep(transform(input, ({ entry }) => entry)))
})

export interface SetPriceInput {
  producer_id: string
  product_id: string
  price: number
  by: Actor
}

export async function setPrice(container: MedusaContainer, { producer_id, product_id, price, by }: SetPriceInput): Promise<void> {
  const { product } = await ownProduct(container, producer_id, product_id)
  const before = priceOf(product)
  const [variant] = product.variants
  const known = variant?.prices?.find(({ currency_code }) => currency_code === "vnd")
  if (!variant || !known || before === null) return refused("Sản phẩm này chỉ để giới thiệu, chưa có giá. Hãy gửi văn phòng một bản đăng có giá.")
  const objection = objectionToPrice(price, before)
  if (objection) invalid(objection, "price_out_of_bounds")
  if (price === before) return
  await setPriceWorkflow(container).run({
    input: { price_id: known.id, entry: { product_id, variant_id: variant.id, before, price, by_id: by.id, by_name: by.name, at: now().toISOString() } },
  })
}
