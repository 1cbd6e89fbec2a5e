import type { SearchTypes } from "@medusajs/framework/types"
import { AbstractSearchProviderService, extractPrimaryKeyFilter, MedusaError } from "@medusajs/framework/utils"
import { Meilisearch, type Task } from "meilisearch"
import { MeilisearchFault } from "./faults"
import { DEFAULTS, type MeilisearchOptions, validateOptions } from "./options"
import { inBatches, toDocuments } from "./rules/to-documents"
import { refuse } from "./rules/refuse"
import { toFilter } from "./rules/to-filter"
import { toQueries } from "./rules/to-queries"
import { toResult } from "./rules/to-result"
import { toSettings } from "./rules/to-settings"
import { withPatience } from "./with-patience"

type Definition = SearchTypes.ResolvedSearchIndexDefinition
type SearchTask = SearchTypes.SearchTask

const MOST_INDEXES = 1_000
const POLL_MS = 50

/**
 * Medusa's Search Module on Meilisearch. Writes are acknowledged as enqueued and waited for by `waitForTask`; a search that Meilisearch
 * would answer differently from what was asked is refused (README, "What is refused").
 */
export class MeilisearchProvider extends AbstractSearchProviderService {
  static identifier = "meilisearch"

  protected readonly options: MeilisearchOptions & typeof DEFAULTS
  protected readonly writer: Meilisearch
  protected readonly searcher: Meilisearch
  /** primary keys of the indexes this process has seen */
  protected readonly known = new Map<string, string>()

  static validateOptions(options: Partial<MeilisearchOptions>): void {
    validateOptions(options)
  }

  constructor(_container: Record<string, unknown>, options: MeilisearchOptions) {
    super()
    validateOptions(options)
    this.options = { ...DEFAULTS, ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)), host: options.host }
    const { host, apiKey, searchKey, timeoutMs, searchTimeoutMs } = this.options
    this.writer = new Meilisearch({ host, apiKey, timeout: timeoutMs })
    this.searcher = new Meilisearch({ host, apiKey: searchKey ?? apiKey, timeout: searchTimeoutMs })
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([input])
    return result!
  }

  /** One request, however many questions. */
  override async searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    if (inputs.length === 0) return []
    const asked = inputs.map(toQueries)
    const queries = asked.flatMap((questions) => questions.queries)
    const { results } = await this.patiently("a search", () => this.searcher.multiSearch({ queries }))
    if (!Array.isArray(results) || results.length !== queries.length) {
      throw new MeilisearchFault(MedusaError.Types.UNEXPECTED_STATE, `Meilisearch was asked ${queries.length} questions and answered ${Array.isArray(results) ? results.length : "none"}`)
    }
    let at = 0
    return asked.map((questions, index) => {
      const answers = results.slice(at, (at += questions.queries.length))
      return toResult(inputs[index]!, questions, answers)
    })
  }

  override async upsertIndex({ index }: { index: Definition }): Promise<SearchTask> {
    const settings = toSettings(index)
    const uid = index.physical_name
    const create = await this.patiently(`making index ${uid}`, () => this.writer.createIndex(uid, { primaryKey: index.primary_key }))
    const made = await this.finished(create.taskUid)
    if (made.status !== "succeeded" && made.error?.code !== "index_already_exists") throw taskFault(made)
    const update = await this.patiently(`setting up index ${uid}`, () => this.writer.index(uid).updateSettings(settings))
    const set = await this.finished(update.taskUid)
    if (set.status !== "succeeded") throw taskFault(set)
    this.known.set(uid, index.primary_key)
    return { id: String(update.taskUid), index: uid, status: "succeeded" }
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTask> {
    this.known.delete(index)
    const { taskUid } = await this.patiently(`deleting index ${index}`, () => this.writer.deleteIndex(index))
    const task = await this.finished(taskUid)
    if (task.status !== "succeeded" && task.error?.code !== "index_not_found") throw taskFault(task)
    return { id: String(taskUid), index, status: "succeeded" }
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const [{ results }, stats] = await Promise.all([
      this.patiently("the list of indexes", () => this.writer.getRawIndexes({ limit: MOST_INDEXES })),
      this.patiently("the numbers of documents", () => this.writer.getStats()),
    ])
    return results.map(({ uid, createdAt, updatedAt }) => ({
      name: uid,
      provider: MeilisearchProvider.identifier,
      document_count: stats.indexes[uid]?.numberOfDocuments ?? 0,
      created_at: new Date(createdAt),
      updated_at: new Date(updatedAt),
    }))
  }

  override async upsertDocuments({ index, definition, documents }: { index: string; definition: Definition; documents: SearchTypes.SearchDocument[] }): Promise<SearchTask> {
    if (documents.length === 0) return { index, status: "succeeded" }
    const kept = toDocuments(definition, documents)
    await this.setUp(index, definition)
    const ids: number[] = []
    for (const batch of inBatches(kept, this.options.batchBytes)) {
      const { taskUid } = await this.patiently(`writing ${batch.length} documents to ${index}`, () => this.writer.index(index).addDocuments(batch, { primaryKey: definition.primary_key }))
      ids.push(taskUid)
    }
    return { id: ids.join(","), index, status: "enqueued" }
  }

  override async deleteDocuments({ index, filters }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTask> {
    const filter = toFilter(filters)
    if (!filter) refuse(`Deleting from ${index} needs filters; to empty it, clear it`)
    const ids = extractPrimaryKeyFilter(filters, { primary_key: await this.primaryKeyOf(index) })
    if (ids?.length === 0) return { index, status: "succeeded" }
    const { taskUid } = await this.patiently(`deleting documents from ${index}`, () => (ids ? this.writer.index(index).deleteDocuments(ids) : this.writer.index(index).deleteDocuments({ filter })))
    return { id: String(taskUid), index, status: "enqueued" }
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTask> {
    const { taskUid } = await this.patiently(`emptying ${index}`, () => this.writer.index(index).deleteAllDocuments())
    return { id: String(taskUid), index, status: "enqueued" }
  }

  /** A write in its last state. Throws when it is not there in time: a version that is still being filled must not be taken for full. */
  async waitForTask(task: SearchTask, { timeout_ms }: { timeout_ms?: number } = {}): Promise<SearchTask> {
    for (const id of (task.id ?? "").split(",").filter(Boolean)) {
      const { status, error } = await this.finished(Number(id), timeout_ms)
      if (status !== "succeeded") return { ...task, status: "failed", error: { message: error?.message ?? `Task ${id} was ${status}`, code: error?.code } }
    }
    return { ...task, status: "succeeded" }
  }

  /** Whether Meilisearch answers and says it is well. */
  async isWell(timeoutMs: number): Promise<boolean> {
    try {
      const response = await fetch(new URL("health", `${this.options.host.replace(/\/+$/, "")}/`), { signal: AbortSignal.timeout(timeoutMs) })
      return response.ok && ((await response.json()) as { status?: string }).status === "available"
    } catch {
      return false
    }
  }

  /** Meilisearch makes up an index on the first write, without any settings; one that lost its data gets its own back first. */
  private async setUp(index: string, definition: Definition): Promise<void> {
    try {
      await this.primaryKeyOf(index)
    } catch (error) {
      if (!(error instanceof MeilisearchFault) || error.fault !== "index_not_found") throw error
      await this.upsertIndex({ index: { ...definition, physical_name: index } })
    }
  }

  private async primaryKeyOf(index: string): Promise<string> {
    const known = this.known.get(index)
    if (known) return known
    const { primaryKey } = await this.patiently(`looking at index ${index}`, () => this.writer.getRawIndex(index))
    if (primaryKey) this.known.set(index, primaryKey)
    return primaryKey ?? "id"
  }

  private finished(taskUid: number, timeout = this.options.taskTimeoutMs): Promise<Task> {
    return this.patiently(`task ${taskUid}`, () => this.writer.tasks.waitForTask(taskUid, { timeout, interval: POLL_MS }))
  }

  private patiently<Answer>(doing: string, work: () => Promise<Answer>): Promise<Answer> {
    return withPatience({ doing, attempts: this.options.attempts }, work)
  }
}

const taskFault = ({ error, uid, status }: Task): MeilisearchFault =>
  new MeilisearchFault(MedusaError.Types.INVALID_DATA, `Meilisearch could not carry out task ${uid}: ${error?.message ?? status} (${error?.code ?? status})`, { fault: error?.code, status: 400 })
