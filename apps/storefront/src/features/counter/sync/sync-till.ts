import type { TakenEntry } from "@ocop/counter/http"
import type { TillDatabase, TillEntry } from "../store/till-database"
import { NotSent, type Obstacle, type TillServer } from "./till-server"

/** One letter to the server: answered within seconds even on a weak signal. */
const AT_ONCE = 100
/** What the server has and nobody returns any more is not kept on the device for ever. */
const KEPT_DAYS = 30
const ORDERABLE_FOR_MS = 3_600_000

export interface Synced {
  /** what stood in the way; null: everything is where it belongs */
  obstacle: Obstacle | null
  message: string
}

interface SyncTill {
  till: TillDatabase
  server: TillServer
  point_id: string
  device_id: string
}

/**
 * Brings this till and the book of the point together: what waits is sent in the order it was written, then what lies on the shelf is
 * counted anew. An entry counts as taken only by the server's word for its id, so that a lost answer means asking again and being told
 * the same. Whatever stands in the way, nothing is lost and the next run goes on from there.
 */
export async function syncTill({ till, server, point_id, device_id }: SyncTill): Promise<Synced> {
  try {
    for (;;) {
      const waiting = (await till.entries.where({ where: "device" }).sortBy("turn")).slice(0, AT_ONCE)
      if (waiting.length === 0) break
      const { results } = await server.send({ point_id, device_id, sent_at: new Date().toISOString(), entries: waiting.map(({ body }) => body) })
      await takeAnswers(till, results, waiting)
    }
    await countShelf(till, server, point_id)
    await readOrderable(till, server)
    await till.note("synced_at", new Date().toISOString())
    await forgetOld(till)
    return { obstacle: null, message: "" }
  } catch (error) {
    if (!(error instanceof NotSent)) throw error
    return { obstacle: error.why, message: error.message }
  }
}

async function takeAnswers(till: TillDatabase, answers: readonly TakenEntry[], asked: readonly TillEntry[]): Promise<void> {
  const unanswered = new Set(asked.map(({ id }) => id))
  await till.transaction("rw", till.entries, async () => {
    for (const { id, status, receipt_number = null, at = null, flags = [], problem = null } of answers) {
      if (!unanswered.delete(id)) continue
      await till.entries.update(id, status === "refused" ? { where: "refused", problem } : { where: "server", receipt_number, at, flags })
    }
  })
  // Asked again at once they would be left out again.
  if (unanswered.size === asked.length) throw new NotSent("busy")
}

async function countShelf(till: TillDatabase, server: TillServer, point_id: string): Promise<void> {
  const known = (await till.facts.where({ name: "shelf" }).count()) > 0
  const { shelf, etag, counted_at } = await server.shelf(point_id, known ? await till.fact("etag") : undefined)
  if (!shelf && !known) return
  await till.transaction("rw", till.facts, async () => {
    if (shelf) await till.note("shelf", { ...shelf, counted_at })
    await till.note("counted_at", counted_at)
    await till.note("etag", etag)
  })
}

/** What the shop sells changes seldom and is much: asked for by the hour. */
async function readOrderable(till: TillDatabase, server: TillServer): Promise<void> {
  const kept = await till.fact("orderable")
  if (kept && Date.now() - Date.parse(kept.read_at) < ORDERABLE_FOR_MS) return
  const { items } = await server.orderable()
  await till.note("orderable", { items, read_at: new Date().toISOString() })
}

async function forgetOld(till: TillDatabase): Promise<void> {
  const before = new Date(Date.now() - KEPT_DAYS * 86_400_000).toISOString()
  const open = (await till.fact("shift"))?.id
  await till.entries.where({ where: "server" }).filter(({ body, shift_id }) => body.made_at < before && shift_id !== open).delete()
}
