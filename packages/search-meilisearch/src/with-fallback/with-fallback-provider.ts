import type { Logger, SearchTypes } from "@medusajs/framework/types"
import { AbstractSearchProviderService, MedusaError } from "@medusajs/framework/utils"
import { inTime } from "./in-time"
import { type Manager, PendingWrites } from "./pending-writes"
import { apply, indexOf, type Write } from "./write"

type SearchTask = SearchTypes.SearchTask
type Engine = SearchTypes.ISearchProvider & { isWell?: (timeoutMs: number) => Promise<boolean> }

export interface WithFallbackOptions {
  /** identifier of the engine that answers: "meilisearch" */
  first: string
  /** identifier of the engine that answers while the first is away or behind: "search-postgres" */
  fallback: string
  /** how long the first engine may take for a search before the fallback answers; 200 ms */
  searchWithinMs?: number
  /** how long it may take for a write before the write is kept and done later; 10 s */
  writeWithinMs?: number
  /** how often an engine that is away is looked for; 1 s */
  lookEveryMs?: number
}

const DEFAULTS = { searchWithinMs: 200, writeWithinMs: 10_000, lookEveryMs: 1_000 }
const AT_ONCE = 20
/** Pauses between attempts to catch up grow to about a minute. */
const MOST_DOUBLED = 6
/** Providers of the Search Module are found in its container under `srh_<identifier>_<id>`. */
const REGISTERED = "srh_"

/**
 * Two engines behind one provider. Every write goes to the fallback, which must take it, and to the first; what the first cannot take is
 * kept in the database, in order, and done when it is back, also by another process or after a restart. The first answers searches only
 * while it has everything, so nobody is told yesterday's price; otherwise, and for the very request that finds it away, the fallback does.
 */
export class WithFallbackProvider extends AbstractSearchProviderService {
  static identifier = "search-with-fallback"

  private readonly options: Required<WithFallbackOptions>
  private readonly pending: PendingWrites
  private readonly logger: Logger
  private readonly container: Record<string, unknown>
  private engines: { first: Engine; fallback: Engine } | null = null
  private away = false
  /** how often it was there, but could not take what it has missed */
  private stuck = 0
  private look: NodeJS.Timeout | null = null
  private readonly turns = new Map<string, Promise<unknown>>()

  static validateOptions({ first, fallback }: Partial<WithFallbackOptions>): void {
    if (!first || !fallback || first === fallback) {
      throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, 'search-with-fallback needs the identifiers of two providers: { first: "meilisearch", fallback: "search-postgres" }')
    }
  }

  constructor(container: Record<string, unknown>, options: WithFallbackOptions) {
    super()
    WithFallbackProvider.validateOptions(options)
    this.container = container
    this.options = { ...DEFAULTS, ...options }
    this.logger = container.logger as Logger
    this.pending = new PendingWrites(container.manager as Manager)
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([input])
    return result!
  }

  override async searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    const { first, fallback } = this.both()
    if (this.away || (await this.isBehind(inputs))) {
      this.lookLater()
      return many(fallback, inputs)
    }
    try {
      return await inTime(this.options.searchWithinMs, () => many(first, inputs))
    } catch (error) {
      if (isQuestion(error)) throw error
      // An index the fallback has not got either was replaced a moment ago: the Search Module asks for its successor.
      const results = await many(fallback, inputs)
      if (isGone(error)) await Promise.all(inputs.map(({ index }) => this.checkWhole(index)))
      else this.lost(error)
      return results
    }
  }

  override upsertIndex(input: { index: SearchTypes.ResolvedSearchIndexDefinition }): Promise<SearchTask> {
    return this.write({ kind: "upsertIndex", input })
  }

  override deleteIndex(input: { index: string }): Promise<SearchTask> {
    return this.write({ kind: "deleteIndex", input })
  }

  override clearIndex(input: { index: string }): Promise<SearchTask> {
    return this.write({ kind: "clearIndex", input })
  }

  override upsertDocuments(input: { index: string; definition: SearchTypes.ResolvedSearchIndexDefinition; documents: SearchTypes.SearchDocument[] }): Promise<SearchTask> {
    return this.write({ kind: "upsertDocuments", input })
  }

  override deleteDocuments(input: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTask> {
    return this.write({ kind: "deleteDocuments", input })
  }

  /** An index the first engine has not whole counts as empty, so that the Search Module fills it anew. */
  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const { first, fallback } = this.both()
    const [own, firsts] = await Promise.all([
      fallback.listIndexes(),
      this.away ? null : inTime(this.options.writeWithinMs, () => first.listIndexes()).catch((error: unknown) => this.lost(error)),
    ])
    return own.map((info) => {
      const there = firsts?.find(({ name }) => name === info.name)?.document_count ?? 0
      return { ...info, provider: WithFallbackProvider.identifier, document_count: firsts && there < info.document_count ? 0 : info.document_count }
    })
  }

  private write(write: Write): Promise<SearchTask> {
    const index = indexOf(write)
    return this.afterOthers(index, () =>
      this.pending.inTurn(index, async (manager) => {
        const { first, fallback } = this.both()
        const done = await settled(fallback, write)
        if (write.kind === "deleteIndex" || write.kind === "clearIndex") await this.pending.drop(index, manager)
        if (this.away || (await this.pending.isAny(index, manager))) {
          await this.keep(write, manager)
          return done
        }
        try {
          await inTime(this.options.writeWithinMs, () => settled(first, write))
          if (write.kind === "upsertDocuments") await this.keepUnlessWhole({ ...write.input.definition, physical_name: index }, manager)
        } catch (error) {
          this.lost(error)
          await this.keep(write, manager)
        }
        return done
      }),
    )
  }

  /** Within this process writes to an index wait for each other without holding a connection. */
  private afterOthers<Answer>(index: string, work: () => Promise<Answer>): Promise<Answer> {
    const turn = (this.turns.get(index) ?? Promise.resolve()).then(work, work)
    this.turns.set(index, turn)
    const over = () => {
      if (this.turns.get(index) === turn) this.turns.delete(index)
    }
    turn.then(over, over)
    return turn
  }

  private async keep(write: Write, manager: Manager): Promise<void> {
    await this.pending.add(write, manager)
    this.lookLater()
  }

  private async isBehind(inputs: SearchTypes.ProviderSearchQuery[]): Promise<boolean> {
    const behind = await this.pending.indexes()
    return behind.size > 0 && inputs.some(({ index }) => behind.has(index.physical_name))
  }

  private lost(error: unknown): null {
    if (!this.away) {
      this.logger.warn(`search: ${this.options.first} is away, ${this.options.fallback} answers: ${error instanceof Error ? error.message : String(error)}`)
    }
    this.away = true
    this.lookLater()
    return null
  }

  private lookLater(): void {
    if (this.look) return
    const pause = this.options.lookEveryMs * 2 ** Math.min(this.stuck, MOST_DOUBLED)
    this.look = setTimeout(() => void this.lookAgain(), pause)
    this.look.unref()
  }

  /** Looks for the first engine; when it is there, it gets what it has missed. */
  private async lookAgain(): Promise<void> {
    const { first } = this.both()
    const well = await (first.isWell?.(this.options.lookEveryMs) ?? inTime(this.options.lookEveryMs, () => first.listIndexes()).then(() => true, () => false))
    if (well && this.away) {
      this.logger.info(`search: ${this.options.first} answers again`)
      this.away = false
    }
    try {
      this.pending.forget()
      if (well) for (const index of await this.pending.indexes()) await this.catchUp(index, first)
      this.stuck = 0
    } catch (error) {
      this.stuck += 1
      this.logger.error(`search: ${this.options.first} has not caught up, ${this.options.fallback} answers: ${error instanceof Error ? error.message : String(error)}`)
    }
    this.look = null
    if (this.away || this.stuck > 0) this.lookLater()
  }

  private async catchUp(index: string, first: Engine): Promise<void> {
    let definition: SearchTypes.ResolvedSearchIndexDefinition | undefined
    for (let left = AT_ONCE; left === AT_ONCE; ) {
      left = await this.afterOthers(index, () =>
        this.pending.inTurn(index, async (manager) => {
          const writes = await this.pending.of(index, AT_ONCE, manager)
          for (const { position, write } of writes) {
            await inTime(this.options.writeWithinMs, () => settled(first, write))
            await this.pending.remove(position, manager)
            definition = definitionOf(write) ?? definition
          }
          return writes.length
        }),
      )
    }
    if (definition) await this.checkWhole(definition)
    this.pending.forget()
    if ((await this.pending.indexes()).has(index)) throw new Error(`it does not hold every document of ${index}; reindex, or start the backend anew, to fill it`)
    this.logger.info(`search: ${this.options.first} has caught up with index ${index}`)
  }

  private checkWhole(definition: SearchTypes.ResolvedSearchIndexDefinition): Promise<void> {
    const index = definition.physical_name
    return this.afterOthers(index, () => this.pending.inTurn(index, (manager) => this.keepUnlessWhole(definition, manager)))
  }

  /** An engine that lost documents (a new disk, an index deleted by hand) is behind until its index is filled anew, though it answers. */
  private async keepUnlessWhole(definition: SearchTypes.ResolvedSearchIndexDefinition, manager: Manager): Promise<void> {
    const [there, own] = await Promise.all([this.both().first, this.both().fallback].map((engine) => countOf(engine, definition.physical_name)))
    if (there! < own!) await this.keep({ kind: "upsertIndex", input: { index: definition } }, manager)
  }

  private both(): { first: Engine; fallback: Engine } {
    this.engines ??= { first: this.engineOf(this.options.first), fallback: this.engineOf(this.options.fallback) }
    return this.engines
  }

  private engineOf(identifier: string): Engine {
    const names = Object.keys(this.container).filter((name) => name.startsWith(`${REGISTERED}${identifier}_`))
    const engine = names.map((name) => this.container[name] as Engine).find((each) => each.identifier === identifier)
    if (!engine) throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, `search-with-fallback: no search provider "${identifier}" is registered beside it`)
    return engine
  }
}

const many = (engine: Engine, inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> =>
  engine.searchMany ? engine.searchMany(inputs) : Promise.all(inputs.map((input) => engine.search(input)))

/** A write that is there to be found; throws when the engine could not carry it out. */
async function settled(engine: Engine, write: Write): Promise<SearchTask> {
  const task = await apply(engine, write)
  const last = task.status === "succeeded" || !engine.waitForTask ? task : await engine.waitForTask(task)
  if (last.status === "failed") throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${write.kind} on ${indexOf(write)} failed: ${last.error?.message ?? "for no stated reason"}`)
  return last
}

/** The question itself is at fault: another engine must not answer something else. */
const isQuestion = (error: unknown): boolean =>
  error instanceof MedusaError && (error.type === MedusaError.Types.NOT_ALLOWED || error.type === MedusaError.Types.INVALID_DATA)

const isGone = (error: unknown): boolean => error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND

const countOf = async (engine: Engine, index: string): Promise<number> => (await engine.listIndexes()).find(({ name }) => name === index)?.document_count ?? 0

const definitionOf = (write: Write): SearchTypes.ResolvedSearchIndexDefinition | undefined =>
  write.kind === "upsertIndex" ? write.input.index : write.kind === "upsertDocuments" ? { ...write.input.definition, physical_name: write.input.index } : undefined
