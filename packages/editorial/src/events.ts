/** `editorial.policies_published` {slugs}, `editorial.operator_recorded` {id}, `editorial.consents_withdrawn` {order_code, purposes}. */
export const EditorialEvents = {
  POLICIES_PUBLISHED: "editorial.policies_published",
  OPERATOR_RECORDED: "editorial.operator_recorded",
  CONSENTS_WITHDRAWN: "editorial.consents_withdrawn",
} as const
