import { indexOf, type Write } from "./write"

/** What the Search Module's database connection can do; `?` are parameters. */
export interface Manager {
  execute<Row = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<Row[]>
  transactional<Answer>(work: (manager: Manager) => Promise<Answer>): Promise<Answer>
}

interface Row {
  position: string
  write: Write | string
}

/** How long a process trusts what it has read of other processes' writes. */
const TRUSTED_MS = 1_000

/** Writes the first engine has not got yet. They outlive the process, and every process sees them. */
export class PendingWrites {
  private read: { at: number; indexes: Promise<ReadonlySet<string>> } | null = null

  constructor(private readonly manager: Manager) {}

  /** One write to an index at a time, over all processes; else an older one that waited could undo a newer one. */
  inTurn<Answer>(index: string, work: (manager: Manager) => Promise<Answer>): Promise<Answer> {
    return this.manager.transactional(async (manager) => {
      await manager.execute(`select pg_advisory_xact_lock(hashtext(?))`, [`search-with-fallback:${index}`])
      return work(manager)
    })
  }

  /** Indexes that are waited for. */
  indexes(): Promise<ReadonlySet<string>> {
    if (this.read && Date.now() - this.read.at < TRUSTED_MS) return this.read.indexes
    const indexes = this.manager
      .execute<{ index_name: string }>(`select distinct "index_name" from "search_pending_write"`)
      .then((rows) => new Set(rows.map(({ index_name }) => index_name)))
    this.read = { at: Date.now(), indexes }
    indexes.catch(() => (this.read = null))
    return indexes
  }

  forget(): void {
    this.read = null
  }

  async add(write: Write, manager: Manager): Promise<void> {
    await manager.execute(`insert into "search_pending_write" ("index_name", "write") values (?, ?::jsonb)`, [indexOf(write), JSON.stringify(write)])
    this.forget()
  }

  async of(index: string, most: number, manager: Manager): Promise<{ position: string; write: Write }[]> {
    const rows = await manager.execute<Row>(`select "position", "write" from "search_pending_write" where "index_name" = ? order by "position" limit ?`, [index, most])
    return rows.map(({ position, write }) => ({ position, write: typeof write === "string" ? (JSON.parse(write) as Write) : write }))
  }

  async isAny(index: string, manager: Manager): Promise<boolean> {
    return (await manager.execute(`select 1 from "search_pending_write" where "index_name" = ? limit 1`, [index])).length > 0
  }

  async remove(position: string, manager: Manager): Promise<void> {
    await manager.execute(`delete from "search_pending_write" where "position" = ?`, [position])
    this.forget()
  }

  /** What was waiting for an index is of no use any more. */
  async drop(index: string, manager: Manager): Promise<void> {
    await manager.execute(`delete from "search_pending_write" where "index_name" = ?`, [index])
    this.forget()
  }
}
