/** What has happened on visits. Data: `{ id, product_id }`. */
export const InspectionEvents = {
  PLANNED: "inspection.planned",
  FINDING_RECORDED: "inspection.finding_recorded",
  FINDING_ANSWERED: "inspection.finding_answered",
  /** the minutes are written: the producer reads what was found */
  REPORTED: "inspection.reported",
  MEASURE_PROPOSED: "inspection.measure_proposed",
  /** whatever the leader ruled */
  MEASURE_RULED: "inspection.measure_ruled",
  /** the product is off sale, or on sale again */
  SALE_CHANGED: "inspection.sale_changed",
} as const
