import { container as application } from "@medusajs/framework"
import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { now } from "@ocop/certification/modules/certification"
import { keepAtHand } from "../reading/keep-at-hand"
import { refreshedSince } from "../freshness/refresh-products"
import { documentsOf, productDocuments } from "../reading/product-documents"

/**
 * What visitors look through. Texts are folded (no accents, lower case), so "cam vu quang" and "Đức Lĩnh" find alike; beside the words
 * stand pairs of them as one, "vuquang" (rules/segment.ts). PostgreSQL ranks words that stand near each other first, in the order of these
 * fields: where a thing comes from stands beside what it is.
 * `cards` holds a card in each language, stored but not indexed. The star is `starOf`'s answer and is good only from `star_at` until
 * `star_until` (law 1): it serves filters and counts, which ask for stale ones first; what is shown is computed for the request.
 * `counted` holds every value that is counted (rules/counted.ts), `also_words` other names of the same (rules/synonyms.ts), `terms` the words
 * and pairs of words a mistyped one is compared with (rules/lexicon.ts).
 *
 * No `events`: the freshness of this shop is one pipeline (src/freshness), which writes here before it tells the storefront.
 */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields: search.define({
    id: search.keyword().filterable().sortable(),
    handle: search.keyword().filterable(),
    maker_words: search.text().searchable({ weight: 1.1 }),
    place_words: search.text().searchable({ weight: 1.5 }),
    head_words: search.text().searchable({ weight: 3 }),
    name_words: search.text().searchable({ weight: 2 }),
    also_words: search.text().searchable({ weight: 1.75 }),
    other_words: search.text().searchable({ weight: 1 }),
    commune: search.keyword().filterable(),
    producer: search.keyword().filterable(),
    group: search.keyword().filterable(),
    months: search.keyword().array().filterable(),
    star: search.keyword().filterable(),
    star_rank: search.integer().sortable(),
    star_at: search.integer().filterable(),
    star_until: search.integer().filterable(),
    price: search.integer().filterable().sortable(),
    in_stock: search.boolean().filterable(),
    counted: search.keyword().array().facetable(),
    terms: search.keyword().array().facetable(),
    standing: search.integer().sortable(),
    name_vi: search.keyword().sortable(),
    name_en: search.keyword().sortable(),
    added_at: search.integer().sortable(),
    month: search.integer().filterable(),
  }),
  settings: {
    typo_tolerance: { enabled: false },
    // What breaks ties of relevance is a matter of the query on PostgreSQL and of the index on Meilisearch: keep to `TIES` in search-products.
    provider_options: { meilisearch: { rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness", "standing:asc", "name_vi:asc", "id:asc"] } },
  },
  // The container a seed is given holds Query only; our documents ask modules, so they take the application's.
  async *seed({ catchup }) {
    if (catchup) {
      yield* rewritten(refreshedSince(catchup.since))
      return
    }
    await keepAtHand(application)
    for await (const documents of productDocuments(application, now())) yield [{ action: "upsert", documents }]
  },
})

const BATCH = 100

async function* rewritten(ids: string[]) {
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH)
    const documents = await documentsOf(application, batch, now())
    const gone = batch.filter((id) => !documents.some((document) => document.id === id))
    yield [{ action: "upsert" as const, documents }, ...(gone.length > 0 ? [{ action: "delete" as const, filters: { id: gone } }] : [])]
  }
}
