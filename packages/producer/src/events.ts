/** Data of each: `{ id, handle }`. */
export const ProducerEvents = { CREATED: "producer.created", UPDATED: "producer.updated", PRODUCTS_ASSIGNED: "producer.products_assigned" } as const
