import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, createInventoryLevelsWorkflow, createProductsWorkflow, releaseLockStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { auditStep } from "@ocop/access/audit"
import { producersOf } from "../files"
import type { ListingFields } from "../http"
import type { TakeStep } from "../modules/producer/service"
import { conflict, MOVED_ON, refused } from "../refusals"
import { handleOf } from "../rules"
import { ownGoods } from "../products/read-products"
import { assignProductsWorkflow } from "../workflows/assign-products"

export interface PublishInput {
  listing_id: string
  take: Omit<TakeStep, "at"> & { at: string }
}

const OPTION = "Quy cách"

const readStep = createStep("read", async ({ listing_id, take }: PublishInput, { container }) => {
  const producers = producersOf(container)
  const row = await producers.retrieveListingRequest(listing_id)
  if (row.state !== take.from) conflict(MOVED_ON, "moved_on")
  const fields = row.fields as ListingFields
  const producer = await producers.retrieveProducer(row.producer_id)
  const { locations } = await ownGoods(container, row.producer_id)
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1, select: ["default_sales_channel_id"] })
  const [profile] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({ type: "default" }, { take: 1 })
  const [location_id] = locations
  if (!location_id) refused(`"${producer.name}" chưa có kho nên chưa bán được.`)
  const stem = handleOf(fields.title ?? "")
  const taken = new Set((await container.resolve(Modules.PRODUCT).listProducts({ handle: { $like: `${stem}%` } }, { select: ["handle"], take: null, withDeleted: true })).map(({ handle }) => handle))
  const handle = taken.has(stem) ? `${stem}-${row.id.slice(-6).toLowerCase()}` : stem
  return new StepResponse({ product_id: row.product_id, fields, handle, location_id, producer, channel_id: store?.default_sales_channel_id ?? "", profile_id: profile?.id ?? "" })
})

type Read = Parameters<typeof productOf>[0]
function productOf({ fields, handle, channel_id, profile_id }: { fields: ListingFields; handle: string; channel_id: string; profile_id: string }) {
  const unit = fields.label?.net_quantity ?? "1 gói"
  return {
    title: fields.title ?? "",
    subtitle: fields.subtitle,
    handle,
    description: fields.description,
    status: "published" as const,
    thumbnail: fields.pictures?.[0],
    images: (fields.pictures ?? []).map((url) => ({ url })),
    sales_channels: [{ id: channel_id }],
    shipping_profile_id: profile_id,
    options: [{ title: OPTION, values: [unit] }],
    variants: [{ title: unit, weight: fields.weight, manage_inventory: true, allow_backorder: false, options: { [OPTION]: unit }, prices: [{ amount: fields.price ?? 0, currency_code: "vnd" }] }],
  }
}

/** What changes of a product that is on sale; not its price, not its stock. */
function changesOf({ title, subtitle, description, pictures }: ListingFields) {
  return {
    ...(title !== undefined && { title }),
    ...(subtitle !== undefined && { subtitle }),
    ...(description !== undefined && { description }),
    ...(pictures !== undefined && { thumbnail: pictures[0], images: pictures.map((url) => ({ url })) }),
  }
}

interface Described {
  product_id: string
  is_new: boolean
  fields: ListingFields
  producer: { id: string; name: string; commune_code: string; commune_valid_from: string; provenance: string }
}

/** Label facts and listing belong to the catalogue, which knows us and not we it: its workflow is called by name. */
const describeStep = createStep("describe", async ({ product_id, is_new, fields, producer }: Described, { container }) => {
  const { group, months, label = {} } = fields
  const listing = is_new
    ? { group_code: group, months: months ?? [], perishable: (label.shelf_life_days ?? 999) <= 45, commune_code: producer.commune_code, commune_valid_from: producer.commune_valid_from, unit: label.net_quantity ?? null, showcase: false, provenance: producer.provenance }
    : { ...(group !== undefined && { group_code: group }), ...(months && { months }) }
  const facts = is_new ? { ...label, origin: "Vũ Quang, Hà Tĩnh, Việt Nam", responsible_party: producer.name } : label
  await container.resolve(Modules.WORKFLOW_ENGINE).run("describe-products", {
    input: { products: [{ product_id, ...(Object.keys(listing).length > 0 && { listing }), ...(Object.keys(facts).length > 0 && { label: facts }) }] },
  })
  return new StepResponse(product_id)
})

const inventoryItemStep = createStep("inventory-item", async (variant_id: string, { container }) => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "product_variant_inventory_item", fields: ["inventory_item_id"], filters: { variant_id } })
  return new StepResponse(data[0]!.inventory_item_id as string)
})

const moveStep = createStep("move", async ({ take, product_id }: { take: PublishInput["take"]; product_id: string }, { container }) => {
  if (!(await producersOf(container).takeStep({ ...take, at: new Date(take.at), set: { product_id } }))) conflict(MOVED_ON, "moved_on")
  return new StepResponse(product_id)
})

/** What was reviewed becomes what the public reads. All or none; of two officers at once the second is refused. */
export const publishListingWorkflow = createWorkflow("publish-listing", (input: PublishInput) => {
  acquireLockStep({ key: input.listing_id, timeout: 20, ttl: 60 })
  const read = readStep(input)
  const created = when("new-product", read, ({ product_id }) => product_id === null).then(() => {
    const products = createProductsWorkflow.runAsStep({ input: transform(read, (read) => ({ products: [productOf(read as Read)] })) })
    const item = inventoryItemStep(transform(products, ([product]) => product!.variants[0]!.id))
    createInventoryLevelsWorkflow.runAsStep({
      input: transform({ read, item }, ({ read, item }) => ({ inventory_levels: [{ inventory_item_id: item, location_id: read.location_id, stocked_quantity: read.fields.stock ?? 0 }] })),
    })
    assignProductsWorkflow.runAsStep({ input: transform({ read, products }, ({ read, products }) => ({ producer_id: read.producer.id, product_ids: [products[0]!.id] })) })
    return products
  })
  when("known-product", read, ({ product_id, fields }) => product_id !== null && Object.keys(changesOf(fields)).length > 0).then(() =>
    updateProductsWorkflow.runAsStep({ input: transform(read, ({ product_id, fields }) => ({ selector: { id: product_id ?? "" }, update: changesOf(fields) })) }),
  )
  const described = transform({ read, created }, ({ read, created }) => ({
    product_id: read.product_id ?? created?.[0]?.id ?? "",
    is_new: read.product_id === null,
    fields: read.fields,
    producer: read.producer,
  }))
  describeStep(described)
  moveStep(transform({ input, described }, ({ input, described }) => ({ take: input.take, product_id: described.product_id })))
  auditStep(transform({ input, described }, ({ input, described }) => ({ subject: "listing", subject_id: input.listing_id, before: { state: input.take.from }, after: { state: "published", product_id: described.product_id } })))
  releaseLockStep({ key: input.listing_id })
  return new WorkflowResponse(described)
})

export const publishListing = async (container: MedusaContainer, input: PublishInput): Promise<void> => {
  await publishListingWorkflow(container).run({ input })
}
