import { createHash } from "node:crypto"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils"
import type { PointPaperKind, SalesPointStatus } from "../../rules"
import type { PointLossBearer } from "../../rules/market/terms"
import { SalesPointPaper, SalesPointRegulation, SalesPointSignature, SalesPointStep } from "./models/folder"
import { SalesPoint } from "./models/sales-point"

export interface PointActor {
  role: string
  id: string
  name: string
}

export interface TakeStep {
  sales_point_id: string
  /** null: the first, when the point was written down */
  from: SalesPointStatus | null
  to: SalesPointStatus
  reason: string
  by: PointActor
  at: Date
}

export interface NewPointPaper {
  sales_point_id: string
  kind: PointPaperKind
  number: string
  issuer: string
  issued_on: string | null
  expires_on: string | null
  added_by: string
  file: { filename: string; mime_type: string; bytes: Buffer } | null
}

const managerOf = (context: Context): EntityManager => (context.transactionManager ?? context.manager) as EntityManager
const hashOf = (text: string) => createHash("sha256").update(text).digest("hex")

export default class SalesPointModuleService extends MedusaService({ SalesPoint, SalesPointStep, SalesPointPaper, SalesPointRegulation, SalesPointSignature }) {
  /** Writes a step; the database moves the point's status with it, and refuses when somebody was quicker. */
  @InjectManager()
  @InjectTransactionManager()
  async takeStep({ sales_point_id, from, to, reason, by, at }: TakeStep, @MedusaContext() context: Context = {}): Promise<void> {
    try {
      await managerOf(context).execute(`insert into sales_point_step (id, sales_point_id, "from", "to", reason, actor_role, actor_id, actor_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`, [
        generateEntityId(undefined, "sptstep"), sales_point_id, from, to, reason, by.role, by.id, by.name, at,
      ])
    } catch (error) {
      if (!/so no step from/.test(error instanceof Error ? error.message : "")) throw error
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Vừa có người khác đổi trạng thái điểm bán này. Hãy tải lại trang để xem trạng thái mới.", "wrong_step")
    }
  }

  /** The next version of the regulation, numbered without gaps. */
  @InjectManager()
  @InjectTransactionManager()
  async publishRegulation({ title, body, valid_from, losses_by, by, at }: { title: string; body: string; valid_from: string; losses_by: PointLossBearer; by: PointActor; at: Date }, @MedusaContext() context: Context = {}): Promise<number> {
    const manager = managerOf(context)
    await manager.execute("select pg_advisory_xact_lock(hashtextextended('sales_point_regulation', 0))")
    const [last] = await manager.execute<{ version: number | null; valid_from: string | null }[]>("select max(version) as version, max(valid_from) as valid_from from sales_point_regulation")
    if (last?.valid_from && valid_from < last.valid_from) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Bản trước có hiệu lực từ ${last.valid_from}; bản mới không thể sớm hơn.`, "regulation_too_early")
    const version = (last?.version ?? 0) + 1
    await manager.execute("insert into sales_point_regulation (id, version, title, body, body_hash, valid_from, losses_by, published_by, published_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)", [
      generateEntityId(undefined, "sptreg"), version, title, body, hashOf(body), valid_from, losses_by, by.name, at,
    ])
    return version
  }

  /** The version every point has to have signed on this day; null: there is none yet. */
  async regulationOn(day: string) {
    const [regulation] = await this.listSalesPointRegulations({ valid_from: { $lte: day } }, { take: 1, order: { version: "DESC" } })
    return regulation ?? null
  }

  /** The newest version that was in force on a day and that the point had signed by then, as known at an instant; null: it had signed none. */
  @InjectManager()
  async regulationSigned({ sales_point_id, day, known_at }: { sales_point_id: string; day: string; known_at: Date }, @MedusaContext() context: Context = {}): Promise<{ version: number; losses_by: PointLossBearer } | null> {
    const [row] = await managerOf(context).execute<{ version: number; losses_by: PointLossBearer }[]>(
      `select r.version, r.losses_by from sales_point_signature s join sales_point_regulation r on r.version = s.version
       where s.sales_point_id = ? and s.at <= ? and (s.at at time zone 'Asia/Ho_Chi_Minh')::date <= ?::date and r.valid_from <= ? order by r.version desc limit 1`,
      [sales_point_id, known_at, day, day],
    )
    return row ?? null
  }

  /** Signs for a point; signing twice is signing once. */
  @InjectManager()
  @InjectTransactionManager()
  async sign({ sales_point_id, version, by, at }: { sales_point_id: string; version: number; by: PointActor; at: Date }, @MedusaContext() context: Context = {}): Promise<void> {
    await managerOf(context).execute(
      `insert into sales_point_signature (id, sales_point_id, version, body_hash, actor_role, actor_id, actor_name, at)
       select ?, ?, version, body_hash, ?, ?, ?, ? from sales_point_regulation where version = ? on conflict (sales_point_id, version) do nothing`,
      [generateEntityId(undefined, "sptsign"), sales_point_id, by.role, by.id, by.name, at, version],
    )
  }

  /** A paper into the folder, with its file or written down only; one statement, never a name without its bytes. */
  @InjectManager()
  @InjectTransactionManager()
  async keepPaper({ file, ...paper }: NewPointPaper, @MedusaContext() context: Context = {}): Promise<string> {
    const row = {
      id: generateEntityId(undefined, "sptpaper"), ...paper,
      ...(file && { filename: file.filename, mime_type: file.mime_type, size: file.bytes.length, content_hash: createHash("sha256").update(file.bytes).digest("hex"), content: file.bytes }),
    }
    const columns = Object.keys(row)
    await managerOf(context).execute(`insert into sales_point_paper (${columns.map((column) => `"${column}"`).join(", ")}) values (${columns.map(() => "?").join(", ")})`, Object.values(row))
    return row.id
  }

  /** The bytes of a paper's file; null: it is written down only. */
  @InjectManager()
  async paperBytes(id: string, @MedusaContext() context: Context = {}): Promise<Buffer | null> {
    const [row] = await managerOf(context).execute<{ content: Buffer | null }[]>("select content from sales_point_paper where id = ?", [id])
    return row?.content ?? null
  }

  /** Crosses a paper out; false: it was before, or is not of this point. */
  @InjectManager()
  @InjectTransactionManager()
  async withdrawPaper({ id, sales_point_id, reason, by, at }: { id: string; sales_point_id: string; reason: string; by: PointActor; at: Date }, @MedusaContext() context: Context = {}): Promise<boolean> {
    const rows = await managerOf(context).execute<{ id: string }[]>(
      "update sales_point_paper set withdrawn_at = ?, withdrawn_by = ?, withdrawn_because = ?, updated_at = now() where id = ? and sales_point_id = ? and withdrawn_at is null returning id",
      [at, by.name, reason, id, sales_point_id],
    )
    return rows.length === 1
  }
}
