import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import Redis from "ioredis"
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from "rate-limiter-flexible"
import { ACCESS_MODULE, type AccessModuleService } from "../modules/access"

export interface Limit {
  name: string
  tries: number
  seconds: number
}

export interface Counted {
  limit: Limit
  key: string
}

export type Tally = { over: false; giveBack: () => Promise<void>; forget: () => Promise<void> } | { over: true; seconds: number }

/** One set of counters for every database this process talks to. */
const made = new WeakMap<object, Map<string, RateLimiterAbstract>>()
let redis: Redis | undefined

/**
 * Counts one try against each of these. A try counts before it is made, so that a hundred at once are not one;
 * `giveBack` takes this one off again, `forget` all of them.
 */
export async function limitedBy(container: MedusaContainer, counted: readonly Counted[]): Promise<Tally> {
  const limiters = counted.map(({ limit, key }) => ({ limiter: limiterOf(container, limit), key }))
  const results = await Promise.allSettled(limiters.map(({ limiter, key }) => limiter.consume(key)))
  const over = results.flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : []))
  const broken = over.find((reason) => !(reason instanceof RateLimiterRes))
  if (broken) throw broken as Error
  if (over.length > 0) return { over: true, seconds: Math.ceil(Math.max(...over.map((each) => (each as RateLimiterRes).msBeforeNext)) / 1000) }
  return {
    over: false,
    giveBack: () => each(limiters, ({ limiter, key }) => limiter.reward(key)),
    forget: () => each(limiters, ({ limiter, key }) => limiter.delete(key)),
  }
}

async function each<Item>(items: readonly Item[], deed: (item: Item) => Promise<unknown>): Promise<void> {
  await Promise.allSettled(items.map(deed))
}

function limiterOf(container: MedusaContainer, { name, tries, seconds }: Limit): RateLimiterAbstract {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as object
  const limiters = made.get(database) ?? new Map<string, RateLimiterAbstract>()
  made.set(database, limiters)
  const known = limiters.get(name)
  if (known) return known
  const shared = { keyPrefix: name, points: tries, duration: seconds }
  // Should the store fail, this process goes on counting by itself.
  const insuranceLimiter = new RateLimiterMemory(shared)
  const { redisUrl } = container.resolve<AccessModuleService>(ACCESS_MODULE).options
  if (redisUrl) redis ??= new Redis(redisUrl, { enableOfflineQueue: false })
  const limiter = redis
    ? new RateLimiterRedis({ ...shared, insuranceLimiter, storeClient: redis })
    : new RateLimiterPostgres({
        ...shared,
        insuranceLimiter,
        storeClient: database,
        storeType: "knex",
        tableName: "ocop_sign_in_limit",
        tableCreated: true,
      })
  limiters.set(name, limiter)
  return limiter
}
