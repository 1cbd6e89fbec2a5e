import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { beforeAnswer } from "../audit/before-answer"
import { networkOf } from "../audit/network-of"
import { localeOf } from "@ocop/request"
import { nameOf } from "../guard/name-of"
import { ACCESS_MODULE, type AccessModuleService } from "../modules/access"
import { readIdentifier } from "../rules"
import { limitedBy, type Limit } from "./limit"
import { tooMany } from "./too-many"

const QUARTER = 15 * 60
/** From one place. Whoever forgot the password has five tries; a guesser has four hundred and eighty a day. */
const ACCOUNT_FROM_HERE: Limit = { name: "sign-in", tries: 5, seconds: QUARTER }
/** From everywhere together, so that many machines do not share the guessing; high enough that nobody locks another out in passing. */
const ACCOUNT: Limit = { name: "sign-in-account", tries: 20, seconds: QUARTER }
/** Many telephones share one address of a mobile network. */
const PLACE: Limit = { name: "sign-in-place", tries: 60, seconds: QUARTER }

/** Before Medusa's own sign-in, of the office as of producers: limits tries, says until when, and notes who came in. */
export async function guardSignIn(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { email, identifier } = (req.body ?? {}) as { email?: unknown; identifier?: unknown }
  const typed = String(identifier ?? email ?? "").slice(0, 300)
  const account = `${req.params.actor_type}:${readIdentifier(typed)?.value ?? typed.trim().toLowerCase()}`
  const place = req.ip ?? "unknown"
  const here = await limitedBy(req.scope, [{ limit: ACCOUNT_FROM_HERE, key: `${account}:${place}` }])
  if (here.over) return tooMany({ res, seconds: here.seconds, locale: localeOf(req), of: "sign_in" })
  const all = await limitedBy(req.scope, [{ limit: ACCOUNT, key: account }, { limit: PLACE, key: place }])
  if (all.over) return tooMany({ res, seconds: all.seconds, locale: localeOf(req), of: "sign_in" })

  let token: unknown
  const json = res.json.bind(res)
  res.json = (body: unknown) => {
    token = (body as { token?: unknown } | null)?.token
    return json(body)
  }
  beforeAnswer(res, async () => {
    if (res.statusCode >= 300 || typeof token !== "string") return
    await Promise.all([here.forget(), all.giveBack(), noteSignIn(req, token)])
  })
  next()
}

async function noteSignIn(req: MedusaRequest, token: string): Promise<void> {
  const { actor_type, actor_id } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as { actor_type?: string; actor_id?: string }
  if (!actor_id || (actor_type !== "user" && actor_type !== "producer")) return
  const access = req.scope.resolve<AccessModuleService>(ACCESS_MODULE)
  const grants = await access.grantsOf({ actor_type, actor_id })
  await access.appendAudit([
    {
      actor_type,
      actor_id,
      actor_name: await nameOf(req.scope, { actor_type, actor_id }),
      roles: [...new Set(grants.map(({ role }) => role))].join(","),
      deed: "sign-in",
      subject: "account",
      subject_id: actor_id,
      before: null,
      after: null,
      request: null,
      from_network: networkOf(req.ip),
    },
  ])
}
