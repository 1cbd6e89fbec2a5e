import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { producersOf } from "../files"
import type { ListingFields, ListingView } from "../http"
import { differences, LISTING_ACTOR_NAMES, LISTING_STATE_NAMES, mayEditListing, monthsText, objectionToPrice, type ListingActor, type ListingState, type Texts } from "../rules"
import { productRows, type ProductRow } from "../products/read-products"

export type ListingRow = Awaited<ReturnType<ReturnType<typeof producersOf>["retrieveListingRequest"]>>

export interface PublicFacts {
  group_code?: string
  /** as the table keeps them */
  months?: (number | string)[]
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
    query.graph({ entity: "product_listing", fields: ["product_id", "group_code", "months"], filters: { product_id: ids } }),
  ])
  const rows = [...labels.data, ...listings.data] as (PublicFacts & { product_id: string })[]
  return new Map(ids.map((id) => [id, Object.assign({}, ...rows.filter(({ product_id }) => product_id === id)) as PublicFacts]))
}

const text = (value: unknown): string | null => (value === null || value === undefined || value === "" ? null : String(value as string | number))

function textsOf({ label = {}, pictures, product_id: _, ...fields }: ListingFields, isNew: boolean): Texts {
  const { price, stock, weight, months, ...words } = fields
  const own = { ...words, ...(months && { months: monthsText(months) }), ...(isNew && { price, stock, weight }), ...label, ...(pictures && { pictures: pictures.join("\n") }) }
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined).map(([field, value]) => [field, text(value)]))
}

/** What the public reads of a product now, as its producer would have written it. */
const publishedFields = (product: ProductRow, { group_code, months = [], net_quantity, ingredients = null, storage, usage, warnings = null, shelf_life_days = null }: PublicFacts): ListingFields => ({
  title: product.title,
  subtitle: product.subtitle ?? "",
  description: product.description ?? "",
  group: group_code ?? "",
  months: months.map(Number),
  label: { net_quantity: net_quantity ?? "", ingredients, storage: storage ?? "", usage: usage ?? "", warnings, shelf_life_days },
  pictures: (product.images ?? []).map(({ url }) => pathOf(url)),
})

/** A picture by its path: its host is the shop's own and may change. */
const pathOf = (url: string): string => new URL(url, "http://shop").pathname

/** A change keeps only what differs from what is public: what the office mends in the meantime is not turned back. */
export async function onlyChanges(container: MedusaContainer, product: ProductRow, { label = {}, ...fields }: ListingFields): Promise<ListingFields> {
  const now = publishedFields(product, (await factsOf(container, [product.id])).get(product.id) ?? {})
  const differing = <Fields extends object>(asked: Fields, published: object): Fields =>
    Object.fromEntries(Object.entries(asked).filter(([name, value]) => !same(value, (published as Record<string, unknown>)[name]))) as Fields
  const changed = differing(label, now.label ?? {})
  return { ...differing(fields, now), ...(Object.keys(changed).length > 0 && { label: changed }) }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? "") === JSON.stringify(other ?? "")

const SEASON_MISSING = "Chọn những tháng có hàng, hoặc quanh năm."

function missingFrom({ title, description, group, price, weight, stock, months, label = {}, pictures = [] }: ListingFields, { isNew, asked }: { isNew: boolean; asked: ListingFields }): ListingView["missing"] {
  if (!isNew) {
    return [
      ...(title ? [] : [{ field: "title", message: "Tên sản phẩm không được để trống." }]),
      ...(description ? [] : [{ field: "description", message: "Phần giới thiệu không được để trống." }]),
      ...(asked.months?.length === 0 ? [{ field: "months", message: SEASON_MISSING }] : []),
    ]
  }
  const objection = price === undefined ? "Ghi giá bán." : objectionToPrice(price, null)
  return [
    ...(title ? [] : [{ field: "title", message: "Ghi tên sản phẩm." }]),
    ...(description ? [] : [{ field: "description", message: "Viết vài câu mô tả." }]),
    ...(group ? [] : [{ field: "group", message: "Chọn nhóm sản phẩm." }]),
    ...(months?.length ? [] : [{ field: "months", message: SEASON_MISSING }]),
    ...(objection ? [{ field: "price", message: objection }] : []),
    ...(weight ? [] : [{ field: "weight", message: "Ghi khối lượng một gói, để tính tiền giao." }]),
    ...(stock === undefined ? [{ field: "stock", message: "Ghi số lượng đang có." }] : []),
    ...(label.net_quantity ? [] : [{ field: "label.net_quantity", message: "Ghi định lượng trên nhãn, ví dụ 5 kg." }]),
    ...(label.storage ? [] : [{ field: "label.storage", message: "Ghi cách bảo quản." }]),
    ...(pictures.length > 0 ? [] : [{ field: "pictures", message: "Thêm ít nhất một ảnh." }]),
  ]
}

/** Listings with what would change for the public. */
export async function toListings(container: MedusaContainer, rows: readonly ListingRow[]): Promise<ListingView[]> {
  const ids = rows.flatMap(({ product_id }) => product_id ?? [])
  const [products, facts, steps] = await Promise.all([
    productRows(container, [...new Set(ids)]),
    factsOf(container, ids),
    producersOf(container).listListingStepTakens({ listing_id: rows.map(({ id }) => id) }, { take: 1000, order: { at: "ASC", id: "ASC" } }),
  ])
  return rows.map((row) => {
    const state = row.state as ListingState
    const isNew = row.product_id === null
    const product = products.find(({ id }) => id === row.product_id)
    const published = product && publishedFields(product, facts.get(product.id) ?? {})
    const asked = row.fields as ListingFields
    const fields = published ? { ...published, ...asked, label: { ...published.label, ...asked.label } } : asked
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
      changes: differences(published ? textsOf(published, false) : {}, textsOf(asked, isNew)),
      missing: mayEditListing(state) ? missingFrom(fields, { isNew, asked }) : [],
      reason: history.at(-1)?.reason ?? null,
      history,
      editable: mayEditListing(state),
      updated_at: new Date(row.updated_at).toISOString(),
    }
  })
}
