import { type Ability, may } from "./ability"
import type { Subject } from "./subject"

/** Relations that lead from public things to people and money. Medusa expands any of them for whoever asks by `?fields=`. */
const BELONGS_TO: Record<string, Subject> = {
  order: "order", orders: "order", cart: "order", carts: "order", draft_order: "order", draft_orders: "order", line_items: "order", fulfillments: "order", returns: "order",
  customer: "customer", customers: "customer", account_holders: "customer", account_holder: "customer",
  payment_collections: "payment", payment_collection: "payment", payments: "payment", payment_sessions: "payment", refunds: "payment",
  user: "staff", users: "staff", invite: "staff", invites: "staff", auth_identity: "staff", provider_identities: "staff",
  api_key: "api_key", api_keys: "api_key", publishable_api_key: "api_key", publishable_api_keys: "api_key",
}

/** An order comes with whoever ordered it and how it is paid; an order's page could not be read without. */
const COMES_WITH: Partial<Record<Subject, readonly Subject[]>> = {
  order: ["order", "customer", "payment"],
  payment: ["order", "customer", "payment"],
  customer: ["order", "customer", "payment"],
}

export interface AskedFields {
  /** `?fields=` as given: "+title,*variants,orders.customer.email" */
  fields: unknown
  /** what the route itself is about */
  about: Subject | undefined
  ability: Ability
}

/** What is asked for by way of relations and may not be read, or undefined. */
export function foreignField({ fields, about, ability }: AskedFields): string | undefined {
  const own = about ? (COMES_WITH[about] ?? [about]) : []
  return [fields]
    .flat()
    .flatMap((each) => (typeof each === "string" ? each.split(",") : []))
    .map((field) => field.trim().replace(/^[+\-*\s]+/, ""))
    .find((field) => field.split(".").some((part) => {
      const subject = Object.hasOwn(BELONGS_TO, part) ? BELONGS_TO[part] : undefined
      return subject !== undefined && !own.includes(subject) && !may(ability, "read", subject)
    }))
}
