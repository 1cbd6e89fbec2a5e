import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { type Lexicon, toLexicon } from "../rules/lexicon"

/** More words and pairs than a district's products are called by. */
const MOST_TERMS = 10_000
/** Words change seldom, and a new one is missed only by who mistypes it. */
const KEPT_MS = 60_000

let kept: { lexicon: Promise<Lexicon>; until: number } | null = null

/** The words of everything in the search index. After a minute the next one who asks has them read anew, and still gets the old. */
export function lexiconOf(container: MedusaContainer): Promise<Lexicon> {
  if (!kept) return begin(container)
  if (Date.now() > kept.until) {
    const old = kept
    kept = { ...old, until: Date.now() + KEPT_MS }
    void read(container).then(
      (lexicon) => (kept = { lexicon: Promise.resolve(lexicon), until: Date.now() + KEPT_MS }),
      () => (kept = null),
    )
    return old.lexicon
  }
  return kept.lexicon
}

function begin(container: MedusaContainer): Promise<Lexicon> {
  const lexicon = read(container)
  kept = { lexicon, until: Date.now() + KEPT_MS }
  lexicon.catch(() => (kept = null))
  return lexicon
}

async function read(container: MedusaContainer): Promise<Lexicon> {
  const { facets } = await container.resolve(Modules.SEARCH).search({
    entity: "product",
    fields: ["id"],
    pagination: { take: 0 },
    search_options: { count: "none", facets: [{ field: "terms", type: "value", limit: MOST_TERMS }] },
  })
  return toLexicon(facets?.terms?.type === "value" ? facets.terms.values : [])
}
