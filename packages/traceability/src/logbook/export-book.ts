import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { once } from "node:events"
import { now } from "../clock"
import type { LogbookExport } from "../http/logbook"
import { toSealed } from "../modules/logbook/rows"
import { keysOf, toHead } from "./heads"
import { logbookOf, producersOf } from "./modules"
import { changesOf } from "./places"

const AT_ONCE = 2000

/**
 * Writes a whole book as one JSON file (`LogbookExport`), page by page: a book of any length passes through without being held in memory.
 * It ends where the book ended when it began: what is written meanwhile is in the next one.
 */
export async function sendBook(container: MedusaContainer, res: MedusaResponse, producer_id: string): Promise<void> {
  const logbook = logbookOf(container)
  const producer = await producersOf(container).retrieveProducer(producer_id, { select: ["id", "handle", "name"] })
  const head = await logbook.headOf(producer_id)
  res.set({ "Content-Type": "application/json; charset=utf-8", "Content-Disposition": `attachment; filename="so-ghi-chep-${producer.handle}.json"`, "Cache-Control": "private, no-store" })
  const write = async (text: string) => {
    if (!res.write(text) && !res.destroyed) await Promise.race([once(res, "drain"), once(res, "close")])
  }
  const opening: Pick<LogbookExport, "format" | "v" | "exported_at" | "producer" | "places"> = {
    format: "ocop-logbook",
    v: 1,
    exported_at: now().toISOString(),
    producer: { id: producer.id, name: producer.name },
    places: await placesWithChanges(container, producer_id),
  }
  await write(`${JSON.stringify(opening, null, 1).slice(0, -2)},\n "entries": [`)
  for (let after_seq = 0; after_seq < head.seq && !res.destroyed; ) {
    const rows = (await logbook.entriesAfter({ producer_id, after_seq, limit: AT_ONCE })).filter(({ seq }) => seq <= head.seq)
    if (rows.length === 0) break
    await write(`${after_seq === 0 ? "" : ","}\n${rows.map((row) => JSON.stringify(toSealed(row))).join(",\n")}`)
    after_seq = rows.at(-1)!.seq
  }
  const [files, heads, keys] = await Promise.all([
    logbook.listLogbookFiles({ producer_id }, { select: ["sha256", "stored_sha256", "bytes", "mime"], order: { added_at: "ASC", id: "ASC" }, take: null as never }),
    logbook.listLogbookHeads({ producer_id, seq: { $lte: head.seq } }, { order: { seq: "ASC" }, take: null as never }),
    keysOf(container),
  ])
  const closing: Pick<LogbookExport, "files" | "heads" | "keys"> = {
    files: files.map(({ sha256, stored_sha256, bytes, mime }) => ({ sha256, stored_sha256, bytes, mime })),
    heads: heads.map(toHead),
    keys,
  }
  res.end(`\n ],${JSON.stringify(closing, null, 1).slice(1)}\n`)
}

async function placesWithChanges(container: MedusaContainer, producer_id: string): Promise<LogbookExport["places"]> {
  const logbook = logbookOf(container)
  const all = [{ producer_id }, { select: ["id", "name"], order: { id: "ASC" }, take: 1000 }] as never as Parameters<typeof logbook.listPlots>
  const [areas, plots, apiaries] = await Promise.all([logbook.listGrowingAreas(...(all as never as Parameters<typeof logbook.listGrowingAreas>)), logbook.listPlots(...all), logbook.listApiaries(...(all as never as Parameters<typeof logbook.listApiaries>))])
  const places = [...areas.map((row) => ({ ...row, of: "growing_area" as const })), ...plots.map((row) => ({ ...row, of: "plot" as const })), ...apiaries.map((row) => ({ ...row, of: "apiary" as const }))]
  return Promise.all(places.map(async ({ id, of, name }) => ({ id, of, name, changes: await changesOf(container, id) })))
}
