import { stepFor, type Step } from "./machine"
import { LISTING_STATE_NAMES, type ListingState } from "./words"

export type ListingActor = "producer" | "coordination_office"

export const LISTING_ACTOR_NAMES: Record<ListingActor, string> = { producer: "Chủ thể", coordination_office: "Văn phòng điều phối" }

/** The way of what a producer wants the public to read. */
export const LISTING_STEPS: readonly Step<ListingState, ListingActor>[] = [
  { verb: "submit", from: ["draft", "returned"], to: "submitted", by: "producer" },
  { verb: "withdraw", from: ["draft", "submitted", "returned"], to: "withdrawn", by: "producer" },
  { verb: "publish", from: ["submitted"], to: "published", by: "coordination_office" },
  { verb: "return", from: ["submitted"], to: "returned", by: "coordination_office", reasoned: true },
]

const VERBS: Record<string, string> = { submit: "gửi duyệt", withdraw: "rút lại", publish: "đăng", return: "trả lại" }

export interface ListingStepInput {
  state: ListingState
  verb: string
  by: ListingActor
  reason?: string | null
}

export const listingStep = (input: ListingStepInput): Step<ListingState, ListingActor> =>
  stepFor({ ...input, steps: LISTING_STEPS, nameOf: (state) => LISTING_STATE_NAMES[state], verbOf: (verb) => VERBS[verb] ?? verb })

export const mayEditListing = (state: ListingState): boolean => state === "draft" || state === "returned"
