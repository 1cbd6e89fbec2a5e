/**
 * The things of this shop that somebody may or may not touch, in groups. A new kind of thing gets its name here, a line in
 * `who-may.ts` for everybody who deals with it, and its routes in `routes/`.
 */
export const SUBJECTS = {
  shop: ["product", "price", "inventory", "order", "payment", "customer", "promotion", "delivery", "translation", "file", "search"],
  settings: ["shop_setting", "staff", "grant", "api_key", "workflow", "audit_entry"],
  place: ["commune", "sales_point", "fair", "supply", "consignment", "till", "point_staff"],
  people: ["producer", "application", "paper", "member", "listing", "message"],
  year: ["cycle", "idea", "plan", "dossier", "evidence", "criteria_set"],
  council: ["session", "score_sheet", "agreed_option", "evaluation", "minutes"],
  star: ["decision", "certificate"],
  inspection: ["inspection", "finding"],
  trace: ["logbook"],
  lots: ["lot", "recall"],
  words: ["policy", "story", "operator", "consent"],
  money: ["settlement"],
  sheet: ["report"],
  own: ["own_business"],
} as const

export type Subject = (typeof SUBJECTS)[keyof typeof SUBJECTS][number]

/** `manage` is CASL's word for everything that can be done; the others are single deeds that not everybody who reads may do. */
export const ACTIONS = [
  "manage",
  "read",
  "write",
  /** commune: say yes or no to an idea, or write Mẫu 03 on a dossier */
  "assess",
  /** coordination office: accept, return, refuse what was handed in */
  "review",
  "score",
  /** secretary of a council */
  "record",
  /** what only the one who signs can do */
  "decide",
  /** put before the one who decides */
  "propose",
] as const

export type Action = (typeof ACTIONS)[number]

export const ALL_SUBJECTS: readonly Subject[] = Object.values(SUBJECTS).flat()
