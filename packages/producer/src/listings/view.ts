import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { producersOf } from "../files"
import type { ListingFields, ListingView } from "../http"
import { differences, LISTING_ACTOR_NAMES, LISTING_STATE_NAMES, mayEditListing, objectionToPrice, type ListingActor, type ListingState, type Texts } from "../rules"
import { ownProducts, type ProductRow } from "../products/read-products"

export type ListingRow = Awaited<ReturnType<ReturnType<typeof producersOf>["retrieveListingRequest"]>>

export interface PublicFacts {
  group_code?: string
  net_quantity?: string | null
  ingredients?: string | null
  storage?: string | null
  usage?: string | null
  warnings?: string | null
  shelf_life_days?: number | null
}

/** Facts the catalogue keeps of products, by product id. */
async function factsOf(container: MedusaContainer, ids: string[]): Promise<Map<string, PublicFacts>> {
  if (ids.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [labels, listings] = await Promise.all([
    query.graph({ entity: "label_facts", fields: ["product_id", "net_quantity", "ingredients", "storage", "usage", "warnings", "shelf_life_days"], filters: { product_id: ids } }),
    query.graph({ entity: "product_listing", fields: ["product_id", "group_code"], filters: { product_id: ids } }),
  ])
  const rows = [...labels.data, ...listings.data] as (PublicFacts & { product_id: string })[]
  return new Map(ids.map((id) => [id, Object.assign({}, ...rows.filter(({ product_id }) => product_id === id)) as PublicFacts]))
}

const text = (value: unknown): string | null => (value === null || value === undefined || value === "" ? null : String(value as string | number))

function textsOf({ label = {}, pictures, product_id: _, ...fields }: ListingFields, isNew: boolean): Texts {
  const { price, stock, weight, ...words } = fields
  const own = { ...words, ...(isNew && { price, stock, weight }), ...label, ...(pictures && { pictures: pictures.join("\n") }) }
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined).map(([field, value]) => [field, text(value)]))
}

const publicTexts = (product: ProductRow | undefined, { group_code, ...label }: PublicFacts): Texts =>
  product
    ? {
        title: product.title,
        subtitle: text(product.subtitle),
        description: text(product.description),
        group: text(group_code),
        pictures: text((product.images ?? []).map(({ url }) => url).join("\n")),
        ...Object.fromEntries(Object.entries(label).map(([field, value]) => [field, text(value)])),
      }
    : {}

function missingFrom({ title, description, group, price, weight, stock, label = {}, pictures = [] }: ListingFields, isNew: boolean): ListingView["missing"] {
  if (!isNew) return title === "" ? [{ field: "title", message: "Tên sản phẩm không được để trống." }] : []
  const objection = price === undefined ? "Ghi giá bán." : objectionToPrice(price, null)
  return [
    ...(title ? [] : [{ field: "title", message: "Ghi tên sản phẩm." }]),
    ...(description ? [] : [{ field: "description", message: "Viết vài câu mô tả." }]),
    ...(group ? [] : [{ field: "group", message: "Chọn nhóm sản phẩm." }]),
    ...(objection ? [{ field: "price", message: objection }] : []),
    ...(weight ? [] : [{ field: "weight", message: "Ghi khối lượng một gói, để tính tiền giao." }]),
    ...(stock === undefined ? [{ field: "stock", message: "Ghi số lượng đang có." }] : []),
    ...(label.net_quantity ? [] : [{ field: "label.net_quantity", message: "Ghi định lượng trên nhãn, ví dụ 5 kg." }]),
    ...(label.storage ? [] : [{ field: "label.storage", message: "Ghi cách bảo quản." }]),
    ...(pictures.length > 0 ? [] : [{ field: "pictures", message: "Thêm ít nhất một ảnh." }]),
  ]
}

/** Listings of one producer, with what would change for the public. */
export async function toListings(container: MedusaContainer, producer_id: string, rows: readonly ListingRow[]): Promise<ListingView[]> {
  const ids = rows.flatMap(({ product_id }) => product_id ?? [])
  const [{ products }, facts, steps] = await Promise.all([
    ids.length > 0 ? ownProducts(container, producer_id) : { products: [] as ProductRow[] },
    factsOf(container, ids),
    producersOf(container).listListingStepTakens({ listing_id: rows.map(({ id }) => id) }, { take: 1000, order: { at: "ASC", id: "ASC" } }),
  ])
  return rows.map((row) => {
    const state = row.state as ListingState
    const fields = row.fields as ListingFields
    const isNew = row.product_id === null
    const history = steps
      .filter(({ listing_id }) => listing_id === row.id)
      .map(({ from_state, to_state, by_role, reason, at }) => ({
        from: from_state as ListingState,
        to: to_state as ListingState,
        to_name: LISTING_STATE_NAMES[to_state as ListingState],
        by: LISTING_ACTOR_NAMES[by_role as ListingActor],
        reason,
        at: new Date(at).toISOString(),
      }))
    return {
      id: row.id,
      product_id: row.product_id,
      state,
      state_name: LISTING_STATE_NAMES[state],
      fields,
      changes: differences(publicTexts(products.find(({ id }) => id === row.product_id), facts.get(row.product_id ?? "") ?? {}), textsOf(fields, isNew)),
      missing: mayEditListing(state) ? missingFrom(fields, isNew) : [],
      reason: history.at(-1)?.reason ?? null,
      history,
      editable: mayEditListing(state),
      updated_at: new Date(row.updated_at).toISOString(),
    }
  })
}
