import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { withAudit } from "../audit/with-audit"
import { foreignField, judge, ROUTES, ruleFinder } from "../rules"
import { remember } from "./caller"
import { localeOf } from "@ocop/request"
import { whoCalls } from "./who-calls"
import { refusalWords } from "./words"

const ruleFor = ruleFinder(ROUTES)

/**
 * Stands before every route of /admin, /producer and /counter, behind Medusa's authentication and before any validation.
 * Opens only to whom `rules/` allows it; writes down every change that goes through.
 */
export async function guard(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  // A browser asking whether it may ask: it has no identity and learns nothing.
  if (req.method === "OPTIONS") return next()
  const path = `${req.baseUrl}${req.path}`
  const rule = ruleFor(req.method, path)
  const visitor = await whoCalls(req)
  const verdict = judge({ path, rule, visitor })
  if (verdict !== "allowed") {
    const message = refusalWords({ verdict, rule, grants: visitor?.grants, locale: localeOf(req) })
    const type = verdict === "not_signed_in" ? MedusaError.Types.UNAUTHORIZED : MedusaError.Types.FORBIDDEN
    return next(new MedusaError(type, message, verdict))
  }
  const foreign = visitor && foreignField({ fields: req.query.fields, about: Array.isArray(rule?.needs) ? rule.needs[1] : undefined, ability: visitor.ability })
  if (foreign) return next(new MedusaError(MedusaError.Types.FORBIDDEN, `Vai trò của bạn không được đọc "${foreign.slice(0, 80)}" qua đường này.`, "not_yours"))
  if (visitor) remember(req, visitor)
  withAudit({ req, res, rule: rule!, caller: visitor, next })
}
