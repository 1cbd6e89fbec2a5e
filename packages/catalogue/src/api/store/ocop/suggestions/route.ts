import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "@ocop/certification/modules/certification"
import type { SuggestionsResponse } from "../../../../http"
import { suggest } from "../../../../reading/suggest"
import { readListQuery } from "../../../../rules/list-query"
import { readLocale } from "../../../../rules/text"

export async function GET(req: MedusaRequest, res: MedusaResponse<SuggestionsResponse>) {
  const { q } = readListQuery({ q: req.query.q })
  // A word that has ended is whole; reading tidies the space away that says so.
  const ended = typeof req.query.q === "string" && /\s$/.test(req.query.q)
  res.json(await suggest(req.scope, { q: `${q ?? ""}${ended ? " " : ""}`, locale: readLocale(req.locale), now: now() }))
}
