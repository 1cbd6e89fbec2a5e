/** `delivery-zone.declared` {id}, `delivery-zone.ended` {id}: what buyers are told of a delivery has changed. */
export const DeliveryEvents = {
  DECLARED: "delivery-zone.declared",
  ENDED: "delivery-zone.ended",
} as const
