import { z } from "@medusajs/framework/zod"

// The request bodies of https://www.meilisearch.com/docs/reference/api, as far as a search provider sends them. Nothing undocumented passes.

export const Uid = z.string().regex(/^[\w-]{1,400}$/)

export const CreateIndex = z.object({ uid: Uid, primaryKey: z.string().nullish() }).strict()

const attributes = z.array(z.string().min(1))

export const Settings = z
  .object({
    displayedAttributes: attributes,
    searchableAttributes: attributes,
    filterableAttributes: attributes,
    sortableAttributes: attributes,
    rankingRules: z.array(z.string().regex(/^(words|typo|proximity|attribute|sort|exactness|attributeRank|wordPosition|[\w.]+:(asc|desc))$/)),
    stopWords: z.array(z.string()),
    nonSeparatorTokens: z.array(z.string()),
    separatorTokens: z.array(z.string()),
    dictionary: z.array(z.string()),
    synonyms: z.record(z.string(), z.array(z.string())),
    distinctAttribute: z.string().nullable(),
    typoTolerance: z
      .object({
        enabled: z.boolean(),
        minWordSizeForTypos: z.object({ oneTypo: z.number().int().min(0).max(255), twoTypos: z.number().int().min(0).max(255) }).partial().strict(),
        disableOnWords: z.array(z.string()),
        disableOnAttributes: z.array(z.string()),
        disableOnNumbers: z.boolean(),
      })
      .partial()
      .strict(),
    faceting: z.object({ maxValuesPerFacet: z.number().int().min(1), sortFacetValuesBy: z.record(z.string(), z.enum(["alpha", "count"])) }).partial().strict(),
    pagination: z.object({ maxTotalHits: z.number().int().min(1) }).strict(),
    proximityPrecision: z.enum(["byWord", "byAttribute"]),
    searchCutoffMs: z.number().int().nullable(),
    prefixSearch: z.enum(["indexingTime", "disabled"]),
    facetSearch: z.boolean(),
    embedders: z.record(z.string(), z.object({ source: z.literal("userProvided"), dimensions: z.number().int().min(1) }).strict()),
    localizedAttributes: z.array(z.object({ attributePatterns: z.array(z.string()), locales: z.array(z.string()) }).strict()).nullable(),
  })
  .partial()
  .strict()

export const Documents = z.array(z.record(z.string(), z.unknown()))
export const DeleteBatch = z.array(z.union([z.string(), z.number()]))
export const DeleteByFilter = z.object({ filter: z.string().min(1) }).strict()

export const Query = z
  .object({
    indexUid: Uid,
    q: z.string().nullable(),
    offset: z.number().int().min(0),
    limit: z.number().int().min(0),
    hitsPerPage: z.number().int().min(0),
    page: z.number().int().min(0),
    filter: z.string().min(1),
    facets: z.array(z.string()),
    distinct: z.string(),
    attributesToRetrieve: attributes,
    attributesToCrop: attributes,
    cropLength: z.number().int().min(0),
    cropMarker: z.string(),
    attributesToHighlight: attributes,
    highlightPreTag: z.string(),
    highlightPostTag: z.string(),
    showMatchesPosition: z.boolean(),
    sort: z.array(z.string().regex(/^[\w.]+:(asc|desc)$/)),
    matchingStrategy: z.enum(["last", "all", "frequency"]),
    showRankingScore: z.boolean(),
    showRankingScoreDetails: z.boolean(),
    rankingScoreThreshold: z.number().min(0).max(1),
    attributesToSearchOn: attributes,
    hybrid: z.object({ embedder: z.string(), semanticRatio: z.number().min(0).max(1).optional() }).strict(),
    vector: z.array(z.number()),
    retrieveVectors: z.boolean(),
    locales: z.array(z.string()).nullable(),
  })
  .partial()
  .required({ indexUid: true })
  .strict()
  .refine(({ vector, hybrid }) => !vector || hybrid, "a vector needs hybrid.embedder")

export const MultiSearch = z.object({ queries: z.array(Query).min(1) }).strict()

export type Query = z.infer<typeof Query>
export type Settings = z.infer<typeof Settings>
