import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/territory/rules"
import { insertRows } from "../../insert-rows"
import type { Counted, TransferStatus } from "../../rules/goods"
import type { PointActor } from "../sales-point"
import { GoodsTransfer, GoodsTransferCount, GoodsTransferLine, GoodsTransferStep } from "./models/transfer"

export interface NewTransfer {
  /** chosen by who may send this twice: the second time it is the first one's */
  id?: string
  from: { location_id: string; point_id: string | null; producer_id: string | null; name: string }
  to: { location_id: string; point_id: string | null; producer_id: string | null; name: string }
  note: string | null
  lines: { lot_id: string; lot_code: string; variant_id: string; producer_id: string; title: string; best_before: string | null; quantity: number }[]
  by: PointActor
  at: Date
}

export type TransferCount = Counted

const managerOf = (context: Context): EntityManager => (context.transactionManager ?? context.manager) as EntityManager
const newId = (prefix: string) => generateEntityId(undefined, prefix)

const signed = ({ role, id, name }: PointActor, at: Date) => ({ actor_role: role, actor_id: id, actor_name: name, at })

export default class ConsignmentModuleService extends MedusaService({ GoodsTransfer, GoodsTransferLine, GoodsTransferCount, GoodsTransferStep }) {
  /** Writes a transfer as a draft, under the next number of its year. */
  @InjectManager()
  @InjectTransactionManager()
  async draftTransfer({ id = newId("gtr"), from, to, note, lines, by, at }: NewTransfer, @MedusaContext() context: Context = {}): Promise<string> {
    const manager = managerOf(context)
    const year = todayInVietnam(at).slice(0, 4)
    await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`goods_transfer:${year}`])
    const [known] = await manager.execute<{ id: string }[]>("select id from goods_transfer where id = ?", [id])
    if (known) return id
    const [last] = await manager.execute<{ count: string }[]>("select count(*) from goods_transfer where code like ?", [`CH-${year}-%`])
    await insertRows(manager, "goods_transfer", [
      {
        id, code: `CH-${year}-${String(Number(last!.count) + 1).padStart(4, "0")}`, status: "draft", from_location_id: from.location_id, to_location_id: to.location_id,
        from_point_id: from.point_id, to_point_id: to.point_id, from_producer_id: from.producer_id, to_producer_id: to.producer_id, from_name: from.name, to_name: to.name,
        note, boxes: lines.reduce((sum, { quantity }) => sum + quantity, 0), ...signed(by, at),
      },
    ])
    await insertRows(manager, "goods_transfer_line", lines.map((line) => ({ id: newId("gtrl"), transfer_id: id, ...line })))
    await insertRows(manager, "goods_transfer_step", [{ id: newId("gtrs"), transfer_id: id, from: null, to: "draft", reason: note, ...signed(by, at) }])
    return id
  }

  /** Takes a step, with the receiver's counts where it is the last; all or nothing. */
  @InjectManager()
  @InjectTransactionManager()
  async takeTransferStep(
    { transfer_id, from, to, reason = null, counts = [], by, at }: { transfer_id: string; from: TransferStatus; to: TransferStatus; reason?: string | null; counts?: TransferCount[]; by: PointActor; at: Date },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const manager = managerOf(context)
    try {
      await insertRows(manager, "goods_transfer_step", [{ id: newId("gtrs"), transfer_id, from, to, reason, ...signed(by, at) }])
    } catch (error) {
      if (!/so no step from/.test(error instanceof Error ? error.message : "")) throw error
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Vừa có người khác xử lý phiếu này. Hãy tải lại trang để xem trạng thái mới.", "wrong_step")
    }
    await insertRows(manager, "goods_transfer_count", counts.map(({ line_id, counted, difference = null, reason: why = null }) => ({ id: newId("gtrc"), line_id, transfer_id, counted, difference, reason: why, ...signed(by, at) })))
  }
}
