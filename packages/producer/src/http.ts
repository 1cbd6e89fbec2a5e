/** What the public may know of a producer. No person, no private phone, no home address (law 7 of the house). */

export type ProducerType = "cooperative" | "coop_group" | "coop_union" | "enterprise" | "household" | "farm"
/** press: named in the press, showcase only · demo: invented for the demonstration · registered: joined through onboarding */
export type Provenance = "press" | "demo" | "registered"

export interface ProducerRef {
  id: string
  handle: string
  name: string
}
