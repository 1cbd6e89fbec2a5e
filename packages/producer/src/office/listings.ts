import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminGetListings } from "../api/validators"
import { producersOf } from "../files"
import type { OfficeListing, OfficeListingListResponse } from "../http"
import { viewOf } from "../listings/change-listing"
import type { ListingRow } from "../listings/view"
import { notFound } from "../refusals"
import { LISTING_STATE_NAMES, LISTING_STEPS, type ListingState } from "../rules"

/** What producers have handed in; what waits longest first. */
export async function listListings(container: MedusaContainer, { q, state, producer_id, limit, offset, order }: AdminGetListings): Promise<OfficeListingListResponse> {
  const producers = producersOf(container)
  const named = q ? (await producers.listProducers({ q }, { select: ["id"], take: 500 })).map(({ id }) => id) : null
  const [rows, count] = await producers.listAndCountListingRequests(
    {
      submitted_at: { $ne: null },
      state: state ?? ["submitted", "published", "returned"],
      ...(producer_id && { producer_id }),
      ...(named && { producer_id: producer_id ? named.filter((id) => id === producer_id) : named }),
    },
    { take: limit, skip: offset, order: { [order.replace(/^-/, "")]: order.startsWith("-") ? "DESC" : "ASC", id: "ASC" } },
  )
  const names = await producerNames(container, rows)
  return {
    listings: rows.map((row) => ({
      id: row.id,
      title: titleOf(row),
      is_new: row.product_id === null,
      producer: { id: row.producer_id, name: names.get(row.producer_id) ?? "" },
      state: row.state as ListingState,
      state_name: LISTING_STATE_NAMES[row.state as ListingState],
      submitted_at: row.submitted_at ? new Date(row.submitted_at).toISOString() : null,
    })),
    count,
    offset,
    limit,
  }
}

const titleOf = ({ fields }: ListingRow): string => (fields as { title?: string }).title ?? "Sửa sản phẩm đang bán"

async function producerNames(container: MedusaContainer, rows: readonly ListingRow[]): Promise<Map<string, string>> {
  const producers = await producersOf(container).listProducers({ id: rows.map(({ producer_id }) => producer_id) }, { select: ["id", "name"], take: 200 })
  return new Map(producers.map(({ id, name }) => [id, name]))
}

/** A draft is nobody's but its producer's. */
export async function visibleListing(container: MedusaContainer, id: string): Promise<ListingRow> {
  const [row] = await producersOf(container).listListingRequests({ id, submitted_at: { $ne: null } }, { take: 1 })
  return row ?? notFound("Không có bản đăng này.")
}

export async function listingForOffice(container: MedusaContainer, id: string): Promise<OfficeListing> {
  const row = await visibleListing(container, id)
  const names = await producerNames(container, [row])
  return {
    ...(await viewOf(container, row)),
    producer: { id: row.producer_id, name: names.get(row.producer_id) ?? "" },
    verbs: LISTING_STEPS.filter(({ by, from }) => by === "coordination_office" && from.includes(row.state as ListingState)).map(({ verb }) => verb),
  }
}
