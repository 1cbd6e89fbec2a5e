import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { gather } from "../freshness/gather"
import { whatChanged } from "../freshness/what-changed"

/** Whatever changes what the public reads goes into the search index and to the storefront within seconds. */
export default async function keepFresh({ event, container }: SubscriberArgs<Record<string, unknown>>) {
  try {
    gather(container, await whatChanged(container, event.name, event.data))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`catalogue: could not read what ${event.name} changed, looking at everything: ${message}`)
    gather(container, { product_ids: [], tags: [], everything: true })
  }
}

/**
 * Workflows tell of what officers do (`inventory-level.updated`); modules tell of rows that other code writes (`inventory.inventory-level.updated`,
 * and prices, of which no workflow tells). A change told twice is gathered into one.
 */
export const config: SubscriberConfig = {
  event: [
    ...["created", "updated", "deleted"].flatMap((happened) => [
      `product.${happened}`,
      `product-variant.${happened}`,
      `pricing.price.${happened}`,
      `pricing.price-list.${happened}`,
      `inventory-item.${happened}`,
      `inventory-level.${happened}`,
      `inventory.inventory-level.${happened}`,
      `reservation-item.${happened}`,
      `inventory.reservation-item.${happened}`,
      `translation.${happened}`,
    ]),
    "order.placed",
    "order.canceled",
    "order.fulfillment_created",
    "order.fulfillment_canceled",
    "certificate.issued",
    "certificate.renewed",
    "certificate.upgraded",
    "certificate.downgraded",
    "certificate.revoked",
    "certificate.grace-opened",
    "certificate.decision-annulled",
    "inspection.sale_changed",
    "producer.created",
    "producer.updated",
    "producer.products_assigned",
    "catalogue.products-described",
    "catalogue.communes-described",
    "editorial.policies_published",
    "editorial.operator_recorded",
    "sales-point.created",
    "sales-point.updated",
    "fair.updated",
    "delivery-zone.declared",
    "delivery-zone.ended",
  ],
  context: { subscriberId: "ocop-catalogue-keep-fresh" },
}
