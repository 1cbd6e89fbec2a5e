import { may, type Ability } from "./ability"
import type { Grant, Role } from "./role"
import type { Action, Subject } from "./subject"

/** A page of Medusa Admin that stands in its menu, Medusa's own or ours. */
export interface MenuPage {
  to: string
  needs: readonly [Action, Subject]
}

const page = (to: string, subject: Subject, action: Action = "read"): MenuPage => ({ to, needs: [action, subject] })

/** The main menu. A page that is not named here is shown to everybody: a test compares this with the pages there are. */
export const MAIN_MENU: readonly MenuPage[] = [
  page("/overview", "cycle"),
  page("/score-sheets", "score_sheet", "score"),
  page("/sessions", "session"),
  page("/inspections", "inspection"),
  page("/cycles", "cycle"),
  page("/ideas", "idea"),
  page("/plans", "plan"),
  page("/dossiers", "dossier"),
  page("/orders", "order"),
  page("/draft-orders", "order", "write"),
  page("/producers", "producer"),
  page("/applications", "application"),
  page("/listings", "listing"),
  page("/growing", "logbook"),
  page("/lots", "lot"),
  page("/recalls", "recall"),
  page("/certificates", "certificate"),
  page("/criteria-sets", "criteria_set"),
  page("/products", "product"),
  page("/searches", "product"),
  page("/inventory", "inventory"),
  page("/customers", "customer"),
  page("/promotions", "promotion"),
  page("/price-lists", "price"),
  page("/sales-points", "sales_point"),
  page("/fairs", "fair"),
  page("/transfers", "consignment"),
  page("/receivables", "consignment"),
  page("/shifts", "till", "review"),
  page("/settlements", "settlement"),
  page("/supply", "supply"),
  page("/bank-transfers", "payment"),
  page("/cash-on-delivery", "payment"),
  page("/delivery", "delivery"),
  page("/labels", "inspection"),
  page("/operator", "operator", "write"),
  page("/staff", "point_staff"),
  page("/audit", "audit_entry"),
]

export const SETTINGS_MENU: readonly MenuPage[] = [
  page("/settings/store", "shop_setting"),
  page("/settings/users", "staff"),
  page("/settings/regions", "shop_setting"),
  page("/settings/tax-regions", "shop_setting"),
  page("/settings/return-reasons", "order"),
  page("/settings/refund-reasons", "order"),
  page("/settings/sales-channels", "shop_setting"),
  page("/settings/product-types", "product", "write"),
  page("/settings/product-tags", "product", "write"),
  page("/settings/locations", "inventory"),
  page("/settings/translations", "translation"),
  page("/settings/publishable-api-keys", "api_key"),
  page("/settings/secret-api-keys", "api_key"),
  page("/settings/workflows", "workflow"),
  page("/settings/search", "shop_setting"),
]

const shown = (ability: Ability, { needs }: MenuPage) => may(ability, needs[0], needs[1])

/** Paths that this person has no business with. */
export const hiddenPages = (ability: Ability): string[] => [...MAIN_MENU, ...SETTINGS_MENU].filter((each) => !shown(ability, each)).map(({ to }) => to)

const HOME: Record<Role, string> = {
  admin: "/overview",
  leader: "/overview",
  coordination_office: "/overview",
  commune_officer: "/overview",
  steering_member: "/overview",
  trade_office: "/orders",
  council_secretary: "/sessions",
  council_member: "/score-sheets",
  inspector: "/inspections",
  sales_point_manager: "/sales-points",
  seller: "/settings/profile",
  producer: "/",
}

/** Where somebody begins, by the first of their roles; an account without a role sees its own profile. */
export const homeOf = (grants: readonly Grant[]): string => (grants[0] ? HOME[grants[0].role] : "/settings/profile")
