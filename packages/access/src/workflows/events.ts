/** GRANTED, ENDED: `{ actor_type, actor_id, ids }` of grants. PASSWORD_CODE_ASKED: an `Identifier`. */
export const AccessEvents = { GRANTED: "access.granted", ENDED: "access.ended", PASSWORD_CODE_ASKED: "access.password_code_asked" } as const
