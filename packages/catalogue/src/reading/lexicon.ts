import { Modules } from "@medusajs/framework/utils"
import { toLexicon } from "../rules/lexicon"
import { keptFresh } from "./kept-fresh"

/** More words and pairs than a district's products are called by. */
const MOST_TERMS = 10_000
/** A new word is missed only by who mistypes it. */
const KEPT_MS = 60_000

/** The words of everything in the search index. */
export const lexiconOf = keptFresh(KEPT_MS, async (container) => {
  const { facets } = await container.resolve(Modules.SEARCH).search({
    entity: "product",
    fields: ["id"],
    pagination: { take: 0 },
    search_options: { count: "none", facets: [{ field: "terms", type: "value", limit: MOST_TERMS }] },
  })
  return toLexicon(facets?.terms?.type === "value" ? facets.terms.values : [])
})
