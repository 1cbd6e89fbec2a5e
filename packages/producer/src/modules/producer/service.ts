import { createHash, randomBytes } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils"
import { ApplicationStepTaken, ProducerApplication } from "./models/application"
import { ListingRequest, ListingStepTaken, PriceChange } from "./models/listing"
import { ProducerPaper, ProducerRequirement, ProducerUpload } from "./models/papers"
import { ProducerMember, ProducerMessage, ProducerSuspension } from "./models/people"
import { Producer } from "./models/producer"
import { ProducerNotice, ProducerTerm } from "./models/terms"

export interface Actor {
  role: string
  id: string
  name: string
}

export interface TakeStep {
  table: "producer_application" | "listing_request"
  id: string
  from: string
  to: string
  by: Actor
  reason?: string | null
  at: Date
  /** columns that change with it */
  set?: Record<string, unknown>
}

export interface StoredFile {
  bytes: Buffer
  filename: string
}

const MODELS = {
  Producer,
  ProducerApplication,
  ApplicationStepTaken,
  ProducerUpload,
  ProducerPaper,
  ProducerRequirement,
  ProducerMember,
  ProducerSuspension,
  ProducerMessage,
  ListingRequest,
  ListingStepTaken,
  PriceChange,
  ProducerTerm,
  ProducerNotice,
}

const hashOf = (secret: string | Buffer): string => createHash("sha256").update(secret).digest("hex")

export default class ProducerModuleService extends MedusaService(MODELS) {
  /** A new draft; its key is known now and never again. */
  async openDraft(): Promise<{ id: string; draft_key: string }> {
    const draft_key = randomBytes(32).toString("base64url")
    const { id } = await this.createProducerApplications({ draft_key_hash: hashOf(draft_key) })
    return { id, draft_key }
  }

  async applicationOfKey(draft_key: string) {
    const [application] = await this.listProducerApplications({ draft_key_hash: hashOf(draft_key) }, { take: 1 })
    return application
  }

  /** Moves an application or a listing on and writes the step down. Of two at once the second finds that it has moved: false. */
  @InjectManager()
  @InjectTransactionManager()
  async takeStep({ table, id, from, to, by, reason, at, set = {} }: TakeStep, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const columns = Object.keys(set)
    const moved = await managerOf(context).execute<{ id: string }[]>(
      `update "${table}" set state = ?, updated_at = now()${columns.map((column) => `, "${column}" = ?`).join("")} where id = ? and state = ? and deleted_at is null returning id`,
      [to, ...columns.map((column) => set[column]), id, from],
    )
    if (moved.length === 0) return false
    const step = { from_state: from, to_state: to, by_role: by.role, by_id: by.id, by_name: by.name, reason: reason?.trim() || null, at }
    if (table === "producer_application") await this.createApplicationStepTakens([{ ...step, application_id: id }], context)
    else await this.createListingStepTakens([{ ...step, listing_id: id }], context)
    return true
  }

  /** Adds a piece if it begins where the last one ended; null when it does not. */
  @InjectManager()
  async appendUpload({ id, owner, offset, bytes }: { id: string; owner: string; offset: number; bytes: Buffer }, @MedusaContext() context: Context<EntityManager> = {}): Promise<number | null> {
    const rows = await managerOf(context).execute<{ received: number }[]>(
      "update producer_upload set content = content || ?, received = received + ?, updated_at = now() where id = ? and owner = ? and received = ? and received + ? <= size and deleted_at is null returning received",
      [bytes, bytes.length, id, owner, offset, bytes.length],
    )
    return rows[0]?.received ?? null
  }

  /** The bytes of a finished upload. Throws NOT_FOUND unless it is all there and this owner's. */
  @InjectManager()
  async takeUpload({ upload_id, owner }: { upload_id: string; owner: string }, @MedusaContext() context: Context<EntityManager> = {}): Promise<StoredFile> {
    const [row] = await managerOf(context).execute<{ content: Buffer; filename: string }[]>(
      "select content, filename from producer_upload where id = ? and owner = ? and received = size and deleted_at is null",
      [upload_id, owner],
    )
    if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Tệp này chưa gửi xong hoặc không phải của bạn. Hãy gửi lại tệp.")
    return { bytes: row.content, filename: row.filename }
  }

  /** One statement: never a paper without its bytes. */
  @InjectManager()
  async keepPaper({ bytes, ...paper }: PaperDraft, @MedusaContext() context: Context<EntityManager> = {}): Promise<string> {
    const row = { id: generateEntityId(undefined, "paper"), ...paper, size: bytes.length, content_hash: hashOf(bytes), content: bytes }
    const columns = Object.keys(row)
    await managerOf(context).execute(
      `insert into producer_paper (${columns.map((column) => `"${column}"`).join(", ")}) values (${columns.map(() => "?").join(", ")})`,
      Object.values(row),
    )
    return row.id
  }

  /** What a listing asks for, in the place of all it asked for: an update of the model would merge the two. */
  @InjectManager()
  async replaceFields(id: string, fields: object, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await managerOf(context).execute("update listing_request set fields = ?::jsonb, updated_at = now() where id = ?", [JSON.stringify(fields), id])
  }

  /** Says yes or no to a paper; of two at once the second finds that it has been said: null. Answers when, to the microsecond. */
  @InjectManager()
  async judgePaper({ id, from, to, reason }: Judgement, @MedusaContext() context: Context<EntityManager> = {}): Promise<string | null> {
    const [row] = await managerOf(context).execute<{ at: string }[]>(
      "update producer_paper set verdict = ?, verdict_reason = ?, updated_at = clock_timestamp() where id = ? and verdict is not distinct from ?::text and deleted_at is null returning updated_at::text as at",
      [to, reason, id, from],
    )
    return row?.at ?? null
  }

  @InjectManager()
  async paperBytes(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<Buffer> {
    const [row] = await managerOf(context).execute<{ content: Buffer }[]>("select content from producer_paper where id = ?", [id])
    return row?.content ?? Buffer.alloc(0)
  }

  /** Days a term lasts by the rule of that day (`YYYY-MM-DD`); 0 when there was none yet. */
  async daysOf(name: "reapply_after_refusal" | "draft_kept" | "upload_kept", day: string): Promise<number> {
    const [rule] = await this.listProducerTerms({ name, valid_from: { $lte: day } }, { take: 1, order: { valid_from: "DESC" } })
    return rule?.days ?? 0
  }

  /** Writes a word from the house to a producer, of one key only once: false when it has been told. */
  @InjectManager()
  @InjectTransactionManager()
  async tell({ producer_id, key, text, author, at }: Word, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const noted = await managerOf(context).execute<{ id: string }[]>(
      "insert into producer_notice (id, producer_id, key, told_at) values (?, ?, ?, ?) on conflict (producer_id, key) do nothing returning id",
      [generateEntityId(undefined, "notice"), producer_id, key, at],
    )
    if (noted.length === 0) return false
    await this.createProducerMessages({ producer_id, sender: "office", author_id: "system", author, text, at }, context)
    return true
  }

  /** Forgets drafts nobody has touched since `drafts_before`, with their papers, and files that were begun before `uploads_before`. */
  @InjectManager()
  @InjectTransactionManager()
  async sweep({ drafts_before, uploads_before }: { drafts_before: Date; uploads_before: Date }, @MedusaContext() context: Context<EntityManager> = {}): Promise<{ drafts: number; uploads: number }> {
    const manager = managerOf(context)
    const drafts = await manager.execute<{ id: string }[]>(
      `delete from producer_application a where state = 'draft' and submitted_at is null and updated_at < ?
         and not exists (select 1 from producer_paper p where p.application_id = a.id and p.added_at >= ?) returning id`,
      [drafts_before, drafts_before],
    )
    const ids = drafts.map(({ id }) => id)
    if (ids.length > 0) await manager.execute(`delete from producer_paper where producer_id is null and application_id in (${ids.map(() => "?").join(", ")})`, ids)
    const uploads = await manager.execute<{ id: string }[]>("delete from producer_upload where updated_at < ? returning id", [uploads_before])
    return { drafts: ids.length, uploads: uploads.length }
  }

  /** The suspension in force, if any. */
  async suspensionOf(producer_id: string): Promise<{ reason: string; since: Date } | null> {
    const [last] = await this.listProducerSuspensions({ producer_id }, { order: { at: "DESC", id: "DESC" }, take: 1 })
    return last?.kind === "suspend" ? { reason: last.reason, since: last.at } : null
  }
}

export interface Word {
  producer_id: string
  key: string
  text: string
  author: string
  at: Date
}

export interface Judgement {
  id: string
  from: "accepted" | "refused" | null
  to: "accepted" | "refused"
  reason: string | null
}

export interface PaperDraft {
  application_id: string | null
  producer_id: string | null
  kind: string
  filename: string
  mime_type: string
  issuer: string | null
  number: string | null
  valid_from: string | null
  valid_to: string | null
  added_at: Date
  bytes: Buffer
}

const managerOf = (context: Context<EntityManager>): EntityManager => (context.transactionManager ?? context.manager) as EntityManager
