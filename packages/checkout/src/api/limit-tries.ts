import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import Redis from "ioredis"
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from "rate-limiter-flexible"

import { CHECKOUT_MODULE, type CheckoutModuleService } from "../modules/checkout"
import { readOrderCode } from "../rules"
import { localeOf } from "./json-body"
import { refuse } from "./refuse"

const WINDOW_SECONDS = 15 * 60
/** Ten thousand numbers share one code's guess space; five tries leave a guesser nothing. */
const TRIES_PER_CODE = 5
/** Many phones share one address of a mobile network. */
const TRIES_PER_ADDRESS = 30

interface Limits {
  perCode: RateLimiterAbstract
  perAddress: RateLimiterAbstract
}

let limits: Limits | undefined

/**
 * Lets a phone number be tried only so often, per order code and per caller's address. A right one gives its try back, so that who
 * reloads her order page is never locked out.
 */
export async function limitTries(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  limits ??= makeLimits(req.scope)
  const { perCode, perAddress } = limits
  const code = readOrderCode(req.params.code ?? "") ?? "unreadable"
  const address = req.ip ?? "unknown"
  try {
    await Promise.all([perCode.consume(code), perAddress.consume(address)])
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) return next(refusal as Error)
    const seconds = Math.ceil(refusal.msBeforeNext / 1000)
    res.setHeader("retry-after", String(seconds))
    return refuse({ res, status: 429, code: "too_many_tries", locale: localeOf(req), minutes: Math.ceil(seconds / 60) })
  }
  res.on("finish", () => {
    if (res.statusCode < 300) void Promise.all([perCode.reward(code), perAddress.reward(address)]).catch(() => undefined)
  })
  next()
}

function makeLimits(container: MedusaContainer): Limits {
  const { redisUrl } = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).options
  const make = (keyPrefix: string, points: number): RateLimiterAbstract => {
    const shared = { keyPrefix, points, duration: WINDOW_SECONDS }
    // Should the store fail, this process goes on counting by itself.
    const insuranceLimiter = new RateLimiterMemory(shared)
    if (redisUrl) return new RateLimiterRedis({ ...shared, insuranceLimiter, storeClient: new Redis(redisUrl, { enableOfflineQueue: false }) })
    return new RateLimiterPostgres({
      ...shared,
      insuranceLimiter,
      storeClient: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
      storeType: "knex",
      tableName: "ocop_rate_limit",
      tableCreated: true,
    })
  }
  return { perCode: make("order-code", TRIES_PER_CODE), perAddress: make("order-address", TRIES_PER_ADDRESS) }
}
