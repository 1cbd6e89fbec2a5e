import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { type ActorType, type Grant, isRole, TRIES_PER_CODE, whyNoGrant } from "../../rules"
import { matchesHash } from "../../sign-in/hash"
import { now } from "./clock"
import { AuditEntry } from "./models/audit-entry"
import { AccessGrant } from "./models/grant"
import { AccessGrantEnd } from "./models/grant-end"
import { OneTimeCode } from "./models/one-time-code"
import { SignInEnd } from "./models/sign-in-end"

/** A grant that is in force. */
export interface GrantRow extends Grant {
  id: string
  actor_type: ActorType
  actor_id: string
  granted_by: string
  granted_at: Date
}

export interface GrantsOf {
  actor_type: ActorType
  actor_id: string
}

export interface GiveGrants extends GrantsOf {
  grants: Grant[]
  by: string
}

export interface EndGrants {
  ids: string[]
  by: string
  reason?: string
}

export type AuditEntryDraft = Omit<InferTypeOf<typeof AuditEntry>, "id" | "at" | "created_at" | "updated_at" | "deleted_at">

const IN_FORCE = `from access_grant g where not exists (select 1 from access_grant_end e where e.grant_id = g.id)`
const COLUMNS = `g.id, g.actor_type, g.actor_id, g.role, g.communes, g.points, g.producer_id, g.granted_by, g.granted_at`

export interface AccessOptions {
  /** shared counters of the rate limits; without it they are kept in PostgreSQL */
  redisUrl?: string
  /** where Medusa Admin opens, for letters to the office: "https://office.example/app" */
  adminUrl?: string
  /** where the counter opens, for the same letters */
  storefrontUrl?: string
}

export interface CodeHash {
  purpose: string
  subject: string
  hash: string
  expires_at: Date
}

export default class AccessModuleService extends MedusaService({ AccessGrant, AccessGrantEnd, AuditEntry, OneTimeCode, SignInEnd }) {
  readonly options: AccessOptions

  constructor(container: Record<string, unknown>, options: AccessOptions = {}) {
    super(container, options)
    this.options = options
  }

  /** What this person may be today. */
  @InjectManager()
  async grantsOf({ actor_type, actor_id }: GrantsOf, @MedusaContext() context: Context<EntityManager> = {}): Promise<GrantRow[]> {
    const rows = await managerOf(context).execute<GrantRow[]>(
      `select ${COLUMNS} ${IN_FORCE} and g.actor_type = ? and g.actor_id = ? order by g.granted_at, g.id`,
      [actor_type, actor_id],
    )
    return toGrants(rows)
  }

  /** Everybody's grants in force, of one role if named. */
  @InjectManager()
  async grantsInForce({ role, producer_id }: { role?: string; producer_id?: string } = {}, @MedusaContext() context: Context<EntityManager> = {}): Promise<GrantRow[]> {
    const rows = await managerOf(context).execute<GrantRow[]>(
      `select ${COLUMNS} ${IN_FORCE} ${role ? "and g.role = ?" : ""} ${producer_id ? "and g.producer_id = ?" : ""} order by g.granted_at, g.id`,
      [...(role ? [role] : []), ...(producer_id ? [producer_id] : [])],
    )
    return toGrants(rows)
  }

  /** Gives roles; one that is held already with the same reach is not given twice. Returns the ids of the new grants. */
  @InjectTransactionManager()
  async giveGrants({ actor_type, actor_id, grants, by }: GiveGrants, @MedusaContext() context: Context<EntityManager> = {}): Promise<string[]> {
    for (const grant of grants) {
      const refusal = whyNoGrant(actor_type, grant)
      if (refusal) throw new MedusaError(MedusaError.Types.INVALID_DATA, refusal)
    }
    await queueUp(context)
    const held = new Set((await this.grantsOf({ actor_type, actor_id }, context)).map(keyOf))
    const missing = grants.filter((grant) => !held.has(keyOf(grant)))
    const rows = await this.createAccessGrants(
      missing.map(({ role, communes, points, producer_id }) => ({
        actor_type,
        actor_id,
        role,
        communes: communes ?? null,
        points: points ?? null,
        producer_id: producer_id ?? null,
        granted_by: by,
        granted_at: now(),
      })),
      context,
    )
    return rows.map(({ id }) => id)
  }

  /** Gives roles to somebody who never had any: what an administrator has taken away since does not come back at the next start of the demo. */
  @InjectTransactionManager()
  async seedGrants(input: GiveGrants, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    const { actor_type, actor_id } = input
    const [known] = await this.listAccessGrants({ actor_type, actor_id }, { take: 1 }, context)
    if (!known) await this.giveGrants(input, context)
  }

  /** Ends grants that are in force; those that have ended already are left alone. The last administrator stays. */
  @InjectTransactionManager()
  async endGrants({ ids, by, reason }: EndGrants, @MedusaContext() context: Context<EntityManager> = {}): Promise<GrantRow[]> {
    await queueUp(context)
    const inForce = await this.grantsInForce({}, context)
    const ending = inForce.filter(({ id }) => ids.includes(id))
    const admins = inForce.filter(({ role }) => role === "admin")
    if (ending.some(({ role }) => role === "admin") && admins.every(({ id }) => ids.includes(id))) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Phải còn ít nhất một quản trị hệ thống. Hãy cấp quyền quản trị cho người khác trước, rồi mới kết thúc quyền này.", "last_admin")
    }
    await this.createAccessGrantEnds(
      ending.map(({ id }) => ({ grant_id: id, ended_by: by, ended_at: now(), reason: reason ?? null })),
      context,
    )
    return ending
  }

  /** The first user of a fresh shop becomes its administrator: once, when nobody has ever been given a role. */
  @InjectTransactionManager()
  async claimFirstAdmin(user_id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    await queueUp(context)
    const [row] = await managerOf(context).execute<{ taken: boolean }[]>("select exists (select 1 from access_grant where actor_type = 'user') as taken")
    if (row?.taken) return false
    await this.giveGrants({ actor_type: "user", actor_id: user_id, grants: [{ role: "admin" }], by: "system" }, context)
    return true
  }

  /** Puts a code in the place of any earlier one for the same person and purpose. */
  @InjectTransactionManager()
  async replaceCode({ purpose, subject, hash, expires_at }: CodeHash, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await managerOf(context).execute("update one_time_code set closed_at = ? where purpose = ? and subject = ? and closed_at is null", [now(), purpose, subject])
    await this.createOneTimeCodes({ purpose, subject, hash, expires_at }, context)
  }

  /** Whether this is the code; a right one is used up, a wrong one counts as a try. Takes as long when there is none. */
  @InjectTransactionManager()
  async useCode({ purpose, subject, code }: { purpose: string; subject: string; code: string }, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const manager = managerOf(context)
    const [open] = await manager.execute<{ id: string; hash: string; tries: number }[]>(
      "select id, hash, tries from one_time_code where purpose = ? and subject = ? and closed_at is null and expires_at > ? order by created_at desc limit 1 for update",
      [purpose, subject, now()],
    )
    const right = await matchesHash(code, open?.hash)
    if (!open) return false
    const tries = open.tries + 1
    const closed_at = right || tries >= TRIES_PER_CODE ? now() : null
    await manager.execute("update one_time_code set tries = ?, closed_at = ?, updated_at = now() where id = ?", [tries, closed_at, open.id])
    return right
  }

  /** Whether a token given in this second (`iat`) still opens anything, or whoever holds it has been signed out since. */
  async stillSignedIn({ auth_identity_id, iat }: { auth_identity_id: string; iat: number }): Promise<boolean> {
    const [last] = await this.listSignInEnds({ auth_identity_id }, { take: 1, order: { ended_at: "DESC" }, select: ["ended_at"] })
    return !last || iat > Math.floor(new Date(last.ended_at).getTime() / 1000)
  }

  async appendAudit(entries: AuditEntryDraft[]): Promise<void> {
    const at = now()
    await this.createAuditEntries(entries.map((entry) => ({ ...entry, at })))
  }
}

const managerOf = (context: Context<EntityManager>): EntityManager => (context.transactionManager ?? context.manager) as EntityManager

/** Changes of grants wait for each other: two administrators cannot both take the other's role. */
async function queueUp(context: Context<EntityManager>): Promise<void> {
  await managerOf(context).execute("select pg_advisory_xact_lock(hashtextextended('access:grants', 0))")
}

const keyOf = ({ role, communes, points, producer_id }: Grant): string =>
  JSON.stringify([role, [...(communes ?? [])].sort(), [...(points ?? [])].sort(), producer_id ?? null])

/** A role this version does not know gives nothing. */
function toGrants(rows: GrantRow[]): GrantRow[] {
  return rows
    .filter(({ role }) => isRole(role))
    .map((row) => ({ ...row, communes: row.communes ?? undefined, points: row.points ?? undefined, producer_id: row.producer_id ?? undefined }))
}
