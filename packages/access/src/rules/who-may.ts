import type { Role, Scope } from "./role"
import { type Action, ALL_SUBJECTS, type Subject, SUBJECTS } from "./subject"

export interface Permission {
  can: Action | readonly Action[]
  of: Subject | readonly Subject[]
  /** only rows within the reach of the grant; every role that has a reach says so here, line by line */
  within?: Scope
}

const { shop, people, year, council, star, inspection, lots, words, place, trace, money } = SUBJECTS

/** What the whole office may look at: what is public anyway, and where a matter stands. */
const OFFICE_READS: Permission = { can: "read", of: ["product", "commune", "producer", "certificate", "decision", "sales_point", "fair", "criteria_set", "cycle", "policy", "story", "file", "search"] }

/**
 * Who may do what (domain.md §2). Nothing is forbidden here, only allowed: what no line names is refused, so that more roles
 * never mean fewer rights and taking a role away never adds one.
 */
export const WHO_MAY: Record<Role, readonly Permission[]> = {
  /** Keeps the machine running. Scores no product and agrees no option: these belong to the council alone. */
  admin: [
    { can: "manage", of: ALL_SUBJECTS.filter((subject) => !["score_sheet", "agreed_option", "own_business"].includes(subject)) },
    { can: "read", of: ["score_sheet", "agreed_option"] },
  ],

  /** Signs for the People's Committee: decisions, revocations. Sees everything, also who did what. */
  leader: [
    OFFICE_READS,
    { can: "read", of: [...people, ...year, ...council, ...star, ...inspection, ...words, ...place, ...trace, ...lots, ...money, "order", "inventory", "price", "report", "audit_entry", "grant"] },
    { can: ["decide", "write"], of: star },
    { can: "decide", of: [...inspection, "cycle"] },
    { can: ["write", "propose", "decide"], of: "recall" },
  ],

  /** Runs the OCOP year: takes producers in, appraises, calls the council, publishes, inspects. */
  coordination_office: [
    OFFICE_READS,
    { can: "manage", of: [...people, ...year, ...lots] },
    { can: ["read", "write", "propose"], of: inspection },
    { can: ["read", "write", "review"], of: ["session", "evaluation", "minutes"] },
    { can: "read", of: ["score_sheet", "agreed_option", "inventory", "price", "order", "consent", "logbook"] },
    { can: "review", of: "logbook" },
    { can: ["read", "write"], of: star },
    { can: ["read", "write"], of: ["product", "translation", "file", "story", "report"] },
  ],

  /** Sells: goods, prices, orders, points and who stands at them, fairs, what the shop says. */
  trade_office: [
    OFFICE_READS,
    { can: "manage", of: shop },
    { can: "manage", of: [...place, ...words, ...money] },
    { can: "read", of: ["listing", "idea", "plan", "dossier", "inspection", ...lots] },
    { can: ["read", "write"], of: ["report", "message"] },
    { can: "read", of: "shop_setting" },
  ],

  /** Knows the people: checks who applies, shortlists ideas, writes Mẫu 03. */
  commune_officer: [
    OFFICE_READS,
    { can: ["read", "assess"], of: ["application", "paper", "idea", "dossier"], within: "communes" },
    { can: "read", of: ["listing", "plan", "evidence", "inspection", "finding"], within: "communes" },
    { can: ["read", "write"], of: ["message", "report"], within: "communes" },
  ],

  /** Scores alone. Reads the dossier on the table, sees nobody else's sheet. */
  council_member: [OFFICE_READS, { can: "read", of: ["dossier", "evidence", "session"] }, { can: ["read", "score"], of: "score_sheet" }],

  /** Writes down what the council agreed; has no vote. */
  council_secretary: [
    OFFICE_READS,
    { can: "read", of: ["dossier", "evidence", "score_sheet"] },
    { can: ["read", "record", "write"], of: ["session", "agreed_option", "minutes"] },
    { can: ["read", "record"], of: "evaluation" },
  ],

  /** Looks after some communes on behalf of the district and reports on them. */
  steering_member: [
    OFFICE_READS,
    { can: "read", of: ["idea", "plan", "dossier", "application", "inspection"], within: "communes" },
    { can: ["read", "write"], of: ["message", "report"], within: "communes" },
  ],

  /** Goes and looks. May propose that a certificate ends or that lots are recalled, cannot do it. */
  inspector: [
    OFFICE_READS,
    { can: ["read", "propose"], of: lots },
    { can: ["read", "write", "propose"], of: inspection },
    { can: "read", of: ["dossier", "evidence", "paper", "listing", "inventory", "logbook"] },
    { can: "review", of: "logbook" },
  ],

  /** One stall, its stock and its till. Orders and stock as Medusa keeps them know no point: the counter gives out what waits here, the book tells what lies here. */
  sales_point_manager: [
    { can: "read", of: ["product", "price", "commune", "fair", "search", "file"] },
    { can: "read", of: "sales_point", within: "points" },
    { can: ["read", "write"], of: ["till", "consignment"], within: "points" },
    { can: "review", of: "till", within: "points" },
  ],

  /** Stands at the counter and sells; reviews nothing, sees nothing of the office. */
  seller: [{ can: ["read", "write"], of: "till", within: "points" }],

  /** Its own papers, products, orders, dossiers; never the office. */
  producer: [{ can: "manage", of: "own_business", within: "producer" }],
}
