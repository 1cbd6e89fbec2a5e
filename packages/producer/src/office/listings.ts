import type { MedusaContainer } from "@medusajs/framework/types"
import type { Caller } from "@ocop/access/caller"
import type { AdminGetListings } from "../api/validators"
import { producersOf } from "../files"
import type { OfficeListing, OfficeListingListResponse } from "../http"
import { viewOf } from "../listings/change-listing"
import type { ListingRow } from "../listings/view"
import { notFound } from "../refusals"
import { LISTING_STATE_NAMES, LISTING_STEPS, type ListingState } from "../rules"
import { producersSeen } from "./reach"

/** What producers have handed in; what waits longest first. */
export async function listListings(container: MedusaContainer, caller: Caller, { q, state, producer_id, limit, offset, order }: AdminGetListings): Promise<OfficeListingListResponse> {
  const producers = producersOf(container)
  const named = q ? (await producers.listProducers({ q }, { select: ["id"], take: 500 })).map(({ id }) => id) : null
  const seen = await producersSeen(container, caller, "listing")
  const limits = [producer_id ? [producer_id] : null, named, seen === "all" ? null : seen].filter((ids) => ids !== null)
  const [rows, count] = await producers.listAndCountListingRequests(
    {
      submitted_at: { $ne: null },
      state: state ?? ["submitted", "published", "returned"],
      ...(limits.length > 0 && { producer_id: limits.reduce((some, others) => some.filter((id) => others.includes(id))) }),
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

/** A draft is nobody's but its producer's; an officer of communes sees those of their own. */
export async function visibleListing(container: MedusaContainer, caller: Caller, id: string): Promise<ListingRow> {
  const [row] = await producersOf(container).listListingRequests({ id, submitted_at: { $ne: null } }, { take: 1 })
  const seen = row && (await producersSeen(container, caller, "listing"))
  return row && (seen === "all" || seen?.includes(row.producer_id)) ? row : notFound("Không có bản đăng này, hoặc chủ thể không thuộc địa bàn của bạn.")
}

export async function listingForOffice(container: MedusaContainer, caller: Caller, id: string): Promise<OfficeListing> {
  const row = await visibleListing(container, caller, id)
  const names = await producerNames(container, [row])
  return {
    ...(await viewOf(container, row)),
    producer: { id: row.producer_id, name: names.get(row.producer_id) ?? "" },
    verbs: !caller.may("review", "listing") ? [] : LISTING_STEPS.filter(({ by, from }) => by === "coordination_office" && from.includes(row.state as ListingState)).map(({ verb }) => verb),
  }
}
