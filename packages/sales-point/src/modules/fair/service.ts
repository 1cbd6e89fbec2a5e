import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils"
import type { AnsweredLine, FairStatus, GivenAnswer } from "../../rules/fair"
import { Fair, FairAnswer, FairBooth, FairInvitation, FairStep } from "./models/fair"
import { FairCost, FairShift, FairTask } from "./models/preparation"

interface Actor {
  role: string
  id: string
  name: string
}

export interface LastAnswer extends GivenAnswer {
  by_office: boolean
  said_by: string
  said_at: Date
}

const managerOf = (context: Context): EntityManager => (context.transactionManager ?? context.manager) as EntityManager

export default class FairModuleService extends MedusaService({ Fair, FairStep, FairBooth, FairInvitation, FairAnswer, FairTask, FairCost, FairShift }) {
  /** Writes a step; the database moves the fair's status with it, and refuses when somebody was quicker. */
  @InjectManager()
  @InjectTransactionManager()
  async takeStep({ fair_id, from, to, reason, by, at }: { fair_id: string; from: FairStatus | null; to: FairStatus; reason: string; by: Actor; at: Date }, @MedusaContext() context: Context = {}): Promise<void> {
    try {
      await managerOf(context).execute(`insert into fair_step (id, fair_id, "from", "to", reason, actor_role, actor_id, actor_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`, [
        generateEntityId(undefined, "fairstep"), fair_id, from, to, reason, by.role, by.id, by.name, at,
      ])
    } catch (error) {
      if (!/so no step from/.test(error instanceof Error ? error.message : "")) throw error
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Vừa có người khác đổi bước của hội chợ này. Hãy tải lại trang để xem bước mới.", "wrong_step")
    }
  }

  /** Invites those who are not invited yet. */
  @InjectManager()
  @InjectTransactionManager()
  async invite({ fair_id, producer_ids, booth_id, by, at }: { fair_id: string; producer_ids: string[]; booth_id: string | null; by: string; at: Date }, @MedusaContext() context: Context = {}): Promise<void> {
    const manager = managerOf(context)
    for (const producer_id of producer_ids) {
      await manager.execute("insert into fair_invitation (id, fair_id, producer_id, booth_id, invited_by, invited_at) values (?, ?, ?, ?, ?, ?) on conflict (fair_id, producer_id) do nothing", [
        generateEntityId(undefined, "fairinv"), fair_id, producer_id, booth_id, by, at,
      ])
    }
  }

  /** What was said last to each of these invitations. */
  async lastAnswers(invitation_id: string[]): Promise<Map<string, LastAnswer>> {
    const rows = await this.listFairAnswers({ invitation_id }, { take: null, order: { said_at: "ASC", id: "ASC" } })
    return new Map(rows.map((row) => [row.invitation_id, { coming: row.coming, reason: row.reason, lines: row.lines as unknown as AnsweredLine[], by_office: row.by_office, said_by: row.said_by, said_at: row.said_at }]))
  }
}
