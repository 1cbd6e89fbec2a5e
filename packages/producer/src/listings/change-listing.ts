import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { now } from "../clock"
import { ProducerEvents } from "../events"
import { producersOf } from "../files"
import type { ListingFields, ListingView } from "../http"
import type { Actor } from "../modules/producer/service"
import { conflict, invalid, MOVED_ON, notFound, refused, ruled } from "../refusals"
import { listingStep, mayEditListing, type ListingActor, type ListingState } from "../rules"
import { ownProduct } from "../products/read-products"
import { publishListing } from "./publish-listing"
import { onlyChanges, toListings, type ListingRow } from "./view"

export async function ownListing(container: MedusaContainer, producer_id: string, id: string): Promise<ListingRow> {
  const [row] = await producersOf(container).listListingRequests({ id, producer_id }, { take: 1 })
  return row ?? notFound("Không có bản đăng này.")
}

export async function viewOf(container: MedusaContainer, row: ListingRow): Promise<ListingView> {
  const [view] = await toListings(container, [row])
  return view ?? notFound("Không có bản đăng này.")
}

export async function draftListing(container: MedusaContainer, producer_id: string, { product_id, ...fields }: ListingFields): Promise<ListingRow> {
  const producers = producersOf(container)
  if (product_id) {
    const { product } = await ownProduct(container, producer_id, product_id)
    const [open] = await producers.listListingRequests({ product_id, state: ["draft", "submitted", "returned"] }, { take: 1 })
    if (open) return refused("Sản phẩm này đang có một bản sửa chưa xong. Hãy sửa tiếp bản đó, hoặc rút lại rồi làm bản mới.", "listing_open")
    return producers.createListingRequests({ producer_id, product_id, fields: { ...(await onlyChanges(container, product, fields)) } })
  }
  return producers.createListingRequests({ producer_id, product_id: null, fields: { ...fields } })
}

export async function saveListing(container: MedusaContainer, producer_id: string, id: string, { product_id: _, label, ...fields }: ListingFields): Promise<ListingRow> {
  const row = await ownListing(container, producer_id, id)
  if (!mayEditListing(row.state as ListingState)) refused("Bản đăng này đang chờ duyệt hoặc đã xong nên không sửa được. Việc có thể làm: rút lại (withdraw) rồi sửa bản mới.", "wrong_step")
  const before = row.fields as ListingFields
  const after: ListingFields = { ...before, ...fields, label: { ...before.label, ...label } }
  const kept = row.product_id ? await onlyChanges(container, (await ownProduct(container, producer_id, row.product_id)).product, after) : after
  await producersOf(container).replaceFields(id, kept)
  return ownListing(container, producer_id, id)
}

export interface MoveListingInput {
  row: ListingRow
  verb: string
  role: ListingActor
  by: Omit<Actor, "role">
  reason?: string
}

export async function moveListing(container: MedusaContainer, { row, verb, role, by, reason }: MoveListingInput): Promise<void> {
  const state = row.state as ListingState
  const step = ruled(() => listingStep({ state, verb, by: role, reason }))
  if (step.to === "submitted") {
    const { missing, changes } = await viewOf(container, row)
    if (missing.length > 0) invalid(missing.map(({ message }) => message).join(" "), "incomplete")
    if (changes.length === 0) invalid("Bản sửa này giống hệt bản đang đăng. Giá và số lượng đổi ngay ở trang sản phẩm, không cần duyệt.", "nothing_changes")
  }
  const at = now()
  const take = { table: "listing_request" as const, id: row.id, from: state, to: step.to, by: { ...by, role }, reason, at }
  if (step.to === "published") await publishListing(container, { listing_id: row.id, take: { ...take, at: at.toISOString() } })
  else if (!(await producersOf(container).takeStep({ ...take, set: step.to === "submitted" ? { submitted_at: at.toISOString() } : {} }))) conflict(MOVED_ON, "moved_on")
  await container.resolve(Modules.EVENT_BUS).emit({ name: ProducerEvents.LISTING_MOVED, data: { id: row.id } })
}
