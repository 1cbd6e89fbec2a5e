/** Data: `{ actor_type, actor_id, ids }` of grants. */
export const AccessEvents = { GRANTED: "access.granted", ENDED: "access.ended" } as const
