import type { MedusaContainer } from "@medusajs/framework/types"
import type { AuditEntryView } from "../http"
import { ACCESS_MODULE, type AccessModuleService } from "../modules/access"
import type { AdminListAuditEntries } from "./validators"

const ONE_DAY_MS = 24 * 60 * 60 * 1000
const startOf = (day: string) => new Date(`${day}T00:00:00+07:00`)

type Filters = Omit<AdminListAuditEntries, "limit" | "offset">

/** Newest first. */
export async function listAuditEntries(container: MedusaContainer, filters: Filters, { take, skip }: { take: number; skip: number }): Promise<[AuditEntryView[], number]> {
  const { q, actor_id, subject, subject_id, from, to } = filters
  const like = q && `%${q.replace(/[%_\\]/g, "\\$&")}%`
  const [rows, count] = await container.resolve<AccessModuleService>(ACCESS_MODULE).listAndCountAuditEntries(
    {
      ...(actor_id && { actor_id }),
      ...(subject && { subject }),
      ...(subject_id && { subject_id }),
      ...((from || to) && { at: { ...(from && { $gte: startOf(from) }), ...(to && { $lt: new Date(startOf(to).getTime() + ONE_DAY_MS) }) } }),
      ...(like && { $or: [{ actor_name: { $ilike: like } }, { deed: { $ilike: like } }, { subject_id: { $ilike: like } }] }),
    },
    { take, skip, order: { at: "DESC", id: "DESC" } },
  )
  return [
    rows.map(({ id, at, actor_type, actor_id, actor_name, roles, deed, subject, subject_id, before, after, request, from_network }) => ({
      id,
      at: at.toISOString(),
      actor_type: actor_type as AuditEntryView["actor_type"],
      actor_id,
      actor_name,
      roles: roles ? roles.split(",") : [],
      deed,
      subject,
      subject_id,
      before,
      after,
      request,
      from_network,
    })),
    count,
  ]
}
