import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CATALOGUE_MODULE } from "../modules/catalogue/name"
import type CatalogueModuleService from "../modules/catalogue/service"

/** As many as the storefront takes in one call. */
const MOST_TAGS = 500
const PATIENCE_MS = 5_000
const FIRST_RETRY_MS = 1_000
const LAST_RETRY_MS = 30_000
/** A page that was being made while the storefront was told holds what was true before, and would stay: it is told once more when that page is done. */
const ECHO_MS = 1_500

/** Notes of which the storefront has heard once, and when. */
const heardOnce = new Map<string, number>()
let echo: NodeJS.Timeout | null = null

let sending: Promise<void> | null = null
let again = false
let failures = 0
let retry: NodeJS.Timeout | null = null

/**
 * Notes which pages no longer tell the truth and tells the storefront soon after. Comes back as soon as they are noted: what is noted
 * survives a storefront that is down, and a restart of either side.
 */
export async function announce(container: MedusaContainer, tags: Iterable<string>): Promise<void> {
  const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
  const rows = [...new Set(tags)].map((tag) => ({ tag }))
  if (rows.length === 0 || !catalogue.storefront) return
  await catalogue.createPendingTags(rows)
  void tellStorefront(container)
}

/** Sends what is noted; never throws. One at a time: what comes meanwhile goes with the next. */
export async function tellStorefront(container: MedusaContainer): Promise<void> {
  if (sending) {
    again = true
    return sending
  }
  sending = send(container)
  await sending
  sending = null
  if (again) {
    again = false
    await tellStorefront(container)
  }
}

async function send(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  try {
    const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
    for (;;) {
      const waiting = [...heardOnce].filter(([, at]) => Date.now() - at < ECHO_MS).map(([id]) => id)
      const rows = await catalogue.listPendingTags(waiting.length > 0 ? { id: { $nin: waiting } } : {}, { take: MOST_TAGS, order: { id: "ASC" }, select: ["id", "tag"] })
      if (rows.length === 0) break
      await post(catalogue, [...new Set(rows.map(({ tag }) => tag))])
      const told = Date.now()
      const heardTwice = rows.flatMap(({ id }) => (heardOnce.has(id) ? [id] : []))
      if (heardTwice.length > 0) await catalogue.deletePendingTags(heardTwice)
      for (const { id } of rows) if (!heardOnce.delete(id)) heardOnce.set(id, told)
    }
    if (heardOnce.size > 0 && !echo) {
      echo = setTimeout(() => {
        echo = null
        void tellStorefront(container)
      }, ECHO_MS + 100)
      echo.unref()
    }
    if (failures > 0) logger.info("catalogue: the storefront answers again and has been told of every change")
    failures = 0
  } catch (error) {
    tryLater(container, logger, error)
  }
}

async function post(catalogue: CatalogueModuleService, tags: string[]): Promise<void> {
  const { storefront } = catalogue
  if (!storefront) return
  const response = await fetch(`${storefront.url}/api/revalidate`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${storefront.secret}` },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  if (!response.ok) throw new Error(`it answered ${response.status}`)
}

function tryLater(container: MedusaContainer, logger: Logger, error: unknown): void {
  const wait = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** failures)
  failures += 1
  if (failures === 1) {
    const why = error instanceof Error ? `${error.message}${error.cause instanceof Error ? ` (${error.cause.message})` : ""}` : String(error)
    logger.warn(`catalogue: the storefront could not be told of a change: ${why}. What changed is kept and told when it answers.`)
  }
  if (retry) clearTimeout(retry)
  retry = setTimeout(() => void tellStorefront(container), wait)
  retry.unref()
}
