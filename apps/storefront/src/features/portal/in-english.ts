import type { ApplicationView, JoiningResponse, ListingView, PaperView, RequirementView } from "@ocop/producer/http"
import type { Locale } from "@/i18n/locales"

/**
 * The office's answers about joining and listings carry the Vietnamese names that stand on its papers. Here the same answers as a reader of
 * English gets them, by their codes. A code that is not here, such as a requirement added later, keeps its Vietnamese name; what a person wrote is never touched.
 */
const APPLICATION_STATES: Record<ApplicationView["state"], string> = {
  draft: "Draft",
  submitted: "Handed in, the commune checks it",
  commune_checked: "Checked by the commune, with the office",
  approved: "Approved",
  returned: "Returned, something is missing",
  refused: "Refused",
}

const NEXT: Record<ApplicationView["state"], string> = {
  draft: "Fill in every part, then press Hand in. The draft is kept on the server: you can go on at any time.",
  submitted: "The commune's officer is checking. If something is missing, it comes back to you with the reason.",
  commune_checked: "The commune has confirmed. The coordination office is looking at it for approval.",
  approved: "You are a producer of this shop. Use the invitation code you were sent to set a password and sign in.",
  returned: "Mend what the reason below says and hand it in again; what you filled in is still here.",
  refused: "The application was not accepted. Once the reason below is dealt with, you may begin a new one.",
}

const LISTING_STATES: Record<ListingView["state"], string> = {
  draft: "Draft",
  submitted: "With the office",
  published: "Published",
  returned: "Returned to be mended",
  withdrawn: "Withdrawn",
}

const ACTORS: Record<string, string> = {
  "Người nộp": "Applicant",
  "Cán bộ xã": "Commune officer",
  "Văn phòng điều phối": "Coordination office",
  "Chủ thể": "Producer",
}

const TYPES: Record<JoiningResponse["types"][number]["type"], string> = {
  cooperative: "Cooperative",
  coop_group: "Cooperative group",
  coop_union: "Union of cooperatives",
  enterprise: "Company",
  household: "Registered household business",
  farm: "Farm",
}

const PAPERS: Record<PaperView["kind"], string> = {
  business_registration: "Registration certificate of the business or cooperative",
  coop_contract: "Cooperation contract certified by the commune",
  food_safety_certificate: "Food safety certificate",
  food_safety_exemption: "Food safety pledge (where no certificate is required)",
  quality_declaration: "Product quality self-declaration",
  land_use: "Land use papers",
  growing_area: "Growing area code or VietGAP certificate",
  test_results: "Test report",
  trademark: "Trade mark",
  other: "Other paper",
}

/** The law behind it stays with its Vietnamese number. */
const HELP: Partial<Record<PaperView["kind"], string>> = {
  business_registration: "The whole page, every number readable. Issued by the business registration office or the commune.",
  coop_contract: "Certified by the commune (Decree 77/2019).",
  food_safety_certificate: "Required for food, unless Decree 15/2018 Art. 12 exempts you (small primary production…): then send the food safety pledge.",
  land_use: "Land use right certificate or lease.",
  quality_declaration: "For pre-packed food; if there is none yet, add it before the product is listed.",
  growing_area: "If you have one: growing area code, VietGAP, organic. It earns points in the evaluation.",
}

const REQUIREMENTS: Record<RequirementView["status"], string> = { missing: "Missing", waiting: "Being looked at", valid: "Valid", expiring: "Runs out soon", expired: "Expired" }

const FIELDS: Record<string, string> = {
  title: "Product name",
  subtitle: "Second line",
  description: "Description",
  group: "Product group",
  price: "Price",
  weight: "Weight of the parcel",
  stock: "Stock at the start",
  net_quantity: "Net quantity",
  ingredients: "Ingredients",
  storage: "Storage",
  usage: "How to use",
  shelf_life_days: "Shelf life (days)",
  warnings: "Warnings",
  pictures: "Pictures",
}

const LISTING_LACKS: Record<string, string> = {
  title: "Give the product a name.",
  description: "Write a few sentences about it.",
  group: "Choose its group.",
  price: "Give a price in đồng, without decimals.",
  weight: "Give the weight of one parcel; delivery is charged by it.",
  stock: "Say how many there are.",
  "label.net_quantity": "Give the net quantity on the label, such as 5 kg.",
  "label.storage": "Say how it is stored.",
  pictures: "Add at least one picture.",
}

const APPLICATION_LACKS: Record<string, string> = {
  type: "Choose what kind of producer you are.",
  name: "Give the full name as registered.",
  registration_number: "Give the registration number (a cooperative group: the number of its contract).",
  tax_id: "Give the tax code: 10 or 13 digits, every one right.",
  representative_name: "Give the representative's full name.",
  representative_phone: "Give the representative's telephone number.",
  commune_code: "Choose the commune from the suggestions.",
  summary: "Write a sentence for buyers to read.",
}

const lackOf = ({ field, message }: ApplicationView["missing"][number]) => {
  const paper = PAPERS[field.replace(/^papers\./, "") as PaperView["kind"]]
  return { field, message: APPLICATION_LACKS[field] ?? (field.startsWith("papers.") && paper ? `${paper}: send a photo or a PDF that has not run out.` : message) }
}

export const requirementIn = (locale: Locale, requirement: RequirementView): RequirementView =>
  locale === "vi"
    ? requirement
    : { ...requirement, name: PAPERS[requirement.paper_kind] ?? requirement.name, help: HELP[requirement.paper_kind] ?? requirement.help, status_name: REQUIREMENTS[requirement.status] }

export const paperIn = (locale: Locale, paper: PaperView): PaperView => (locale === "vi" ? paper : { ...paper, kind_name: PAPERS[paper.kind] ?? paper.kind_name })

export const joiningIn = (locale: Locale, joining: JoiningResponse): JoiningResponse =>
  locale === "vi"
    ? joining
    : {
        ...joining,
        types: joining.types.map((each) => ({ ...each, name: TYPES[each.type] ?? each.name })),
        paper_kinds: joining.paper_kinds.map((each) => ({ ...each, name: PAPERS[each.kind] ?? each.name })),
      }

export const applicationIn = (locale: Locale, application: ApplicationView): ApplicationView =>
  locale === "vi"
    ? application
    : {
        ...application,
        state_name: APPLICATION_STATES[application.state],
        next: NEXT[application.state],
        requirements: application.requirements.map((each) => requirementIn(locale, each)),
        papers: application.papers.map((each) => paperIn(locale, each)),
        history: application.history.map((each) => ({ ...each, to_name: APPLICATION_STATES[each.to], by: ACTORS[each.by] ?? each.by })),
        missing: application.missing.map(lackOf),
      }

export const listingIn = (locale: Locale, listing: ListingView): ListingView =>
  locale === "vi"
    ? listing
    : {
        ...listing,
        state_name: LISTING_STATES[listing.state],
        changes: listing.changes.map((each) => ({ ...each, name: FIELDS[each.field] ?? each.name })),
        missing: listing.missing.map(({ field, message }) => ({ field, message: LISTING_LACKS[field] ?? message })),
        history: listing.history.map((each) => ({ ...each, to_name: LISTING_STATES[each.to], by: ACTORS[each.by] ?? each.by })),
      }
