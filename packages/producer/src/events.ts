/** Data of each: `{ id, handle }`; APPLICATION_MOVED and LISTING_MOVED: `{ id }` of the application or listing. */
export const ProducerEvents = {
  CREATED: "producer.created",
  UPDATED: "producer.updated",
  PRODUCTS_ASSIGNED: "producer.products_assigned",
  APPLICATION_MOVED: "producer-application.moved",
  LISTING_MOVED: "producer-listing.moved",
} as const
