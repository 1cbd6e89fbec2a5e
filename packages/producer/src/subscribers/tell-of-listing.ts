import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ProducerEvents } from "../events"
import { producersOf } from "../files"
import { tellProducer } from "../notices/tell-producer"

/** A listing the office has looked at: published, or returned with its reason. */
export default async function tellOfListing({ event: { data }, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const producers = producersOf(container)
  const [[listing], [last]] = await Promise.all([
    producers.listListingRequests({ id: data.id }, { take: 1 }),
    producers.listListingStepTakens({ listing_id: data.id }, { take: 1, order: { at: "DESC", id: "DESC" } }),
  ])
  if (!listing || (last?.to_state !== "published" && last?.to_state !== "returned")) return
  const title = (listing.fields as { title?: string }).title ?? "Bản sửa sản phẩm"
  await tellProducer(container, {
    producer_id: listing.producer_id,
    key: `listing:${last.id}`,
    subject: last.to_state === "published" ? `“${title}” đã lên cửa hàng.` : `“${title}” được trả lại để sửa.`,
    text: last.reason ? `Lý do: ${last.reason}` : "",
  })
}

export const config: SubscriberConfig = { event: ProducerEvents.LISTING_MOVED, context: { subscriberId: "producer-tell-of-listing" } }
