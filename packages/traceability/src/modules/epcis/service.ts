import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { CapturedEvent, CaptureJob, PackhouseKey } from "./models/captured-event"

export type CapturedEventRow = InferTypeOf<typeof CapturedEvent>
export type PackhouseKeyRow = InferTypeOf<typeof PackhouseKey>
export type CaptureJobRow = InferTypeOf<typeof CaptureJob>

export interface KeepCapture {
  job: { id: string; producer_id: string; key_id: string; events: number; known: number; at: Date }
  events: { id: string; event_id: string; hash: string; event: Record<string, unknown>; event_time: Date; record_time: Date; biz_step: string | null; lot_ids: string[]; operation_id: string | null }[]
}

export default class EpcisModuleService extends MedusaService({ CapturedEvent, PackhouseKey, CaptureJob }) {
  /** Keeps a capture in one transaction and answers the job's id. What another call wrote a moment ago under the same id stays as it was written. */
  @InjectManager()
  @InjectTransactionManager()
  async keep({ job, events }: KeepCapture, @MedusaContext() context: Context = {}): Promise<string> {
    const manager = (context.transactionManager ?? context.manager) as EntityManager
    await manager.execute(
      `insert into captured_event (id, producer_id, key_id, event_id, hash, event, event_time, record_time, biz_step, lot_ids, operation_id)
       select id, ?, ?, event_id, hash, event, event_time, record_time, biz_step, array(select jsonb_array_elements_text(lot_ids)), operation_id
       from jsonb_to_recordset(?::jsonb) as row(id text, event_id text, hash text, event jsonb, event_time timestamptz, record_time timestamptz, biz_step text, lot_ids jsonb, operation_id text)
       on conflict (producer_id, event_id) do nothing`,
      [job.producer_id, job.key_id, JSON.stringify(events)],
    )
    await manager.execute("insert into capture_job (id, producer_id, key_id, events, known, at) values (?, ?, ?, ?, ?, ?)", [job.id, job.producer_id, job.key_id, job.events, job.known, job.at])
    await manager.execute("update packhouse_key set last_used_at = ? where id = ?", [job.at, job.key_id])
    return job.id
  }
}
