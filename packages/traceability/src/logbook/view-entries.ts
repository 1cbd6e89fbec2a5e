import type { MedusaContainer } from "@medusajs/framework/types"
import type { AttachmentView, LogbookEntryView } from "../http/logbook"
import { takingOfRow } from "../modules/logbook/append-entries"
import { toSealed, type EntryRow } from "../modules/logbook/rows"
import { breaks, type Attachment } from "../rules/logbook"
import { logbookOf, producersOf } from "./modules"

/** Address of a file for whoever is looking. */
export type FileUrl = (file: { producer_id: string; sha256: string }) => string

export const ownFileUrl: FileUrl = ({ sha256 }) => `/producer/logbook/files/${sha256}`
export const officeFileUrl: FileUrl = ({ producer_id, sha256 }) => `/admin/ocop/logbooks/${producer_id}/files/${sha256}`

/** Entries with what became of them: corrections, intervals that came to light later, files, the signature that covers them. */
export async function viewEntries(container: MedusaContainer, rows: readonly EntryRow[], fileUrl: FileUrl): Promise<LogbookEntryView[]> {
  const producers = [...new Set(rows.map(({ producer_id }) => producer_id))]
  const views = await Promise.all(producers.map((producer_id) => viewBook(container, producer_id, rows.filter((row) => row.producer_id === producer_id), fileUrl)))
  const byId = new Map(views.flat().map((view) => [view.id, view]))
  return rows.map(({ id }) => byId.get(id)!)
}

async function viewBook(container: MedusaContainer, producer_id: string, rows: readonly EntryRow[], fileUrl: FileUrl): Promise<LogbookEntryView[]> {
  const logbook = logbookOf(container)
  const named = [...new Set(rows.flatMap(({ attachments }) => attachments.map(({ sha256 }) => sha256)))]
  const firstSeq = rows.reduce((first, { seq }) => Math.min(first, seq), Infinity)
  const [members, rowsOfCorrections, brokenBy, files, heads] = await Promise.all([
    producersOf(container).listProducerMembers({ id: [...new Set(rows.map(({ author_id }) => author_id))] }, { select: ["id", "name"], take: 500 }),
    logbook.entriesOfRows([...new Set(rows.map(({ root }) => root))]),
    lateIntervals(container, producer_id, rows),
    named.length ? logbook.listLogbookFiles({ producer_id, sha256: named }, { select: ["sha256", "stored_sha256", "mime", "bytes"], take: named.length }) : [],
    logbook.listLogbookHeads({ producer_id, seq: { $gte: firstSeq } }, { select: ["seq", "day"], order: { seq: "ASC" }, take: 4000 }),
  ])
  const nameOf = new Map(members.map(({ id, name }) => [id, name]))
  const newestOf = new Map(rowsOfCorrections.map(({ root, id }) => [root, id]))
  const stored = new Map(files.map((file) => [file.sha256, file]))
  const toFile = ({ sha256, mime, bytes, kind }: Attachment): AttachmentView => {
    const file = stored.get(sha256)
    return { sha256, stored_sha256: file?.stored_sha256 ?? null, mime: file?.mime ?? mime, bytes: file?.bytes ?? bytes, kind, url: file ? fileUrl({ producer_id, sha256 }) : null }
  }
  return rows.map((row) => {
    const newest = newestOf.get(row.root) ?? row.id
    return {
      ...toSealed(row),
      author: nameOf.get(row.author_id) ?? "",
      corrected_by: newest === row.id ? null : newest,
      broken_by: brokenBy.get(row.id) ?? [],
      files: row.attachments.map(toFile),
      signed_on: heads.find(({ seq }) => seq >= row.seq)?.day ?? null,
    }
  })
}

/** For harvests and extractions among these: intervals that now stand in the book and forbid them. */
async function lateIntervals(container: MedusaContainer, producer_id: string, rows: readonly EntryRow[]): Promise<Map<string, string[]>> {
  const takings = rows.flatMap((row) => {
    const taking = takingOfRow(row)
    return taking ? [{ row, taking }] : []
  })
  if (takings.length === 0) return new Map()
  const since = takings.reduce((day, { taking }) => (taking.happened_on < day ? taking.happened_on : day), "9999-12-31")
  const { intervals } = await logbookOf(container).facts({ producer_id, places: [...new Set(takings.map(({ taking }) => taking.place_id))], since })
  return new Map(takings.map(({ row, taking }) => [row.id, intervals.filter((interval) => breaks(taking, interval)).map(({ entry_id }) => entry_id)]))
}

