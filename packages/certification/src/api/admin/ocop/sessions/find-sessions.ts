import type { MedusaContainer } from "@medusajs/framework/types"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../../../modules/council"
import type { SessionRow } from "../../../../modules/council/models"
import type { AdminListSessions } from "./validators"

export async function findSessions(container: MedusaContainer, { q, state, form, order, limit, offset }: AdminListSessions): Promise<[SessionRow[], number]> {
  const like = `%${(q ?? "").replace(/[%_\\]/g, "\\$&")}%`
  return (await container.resolve<CouncilModuleService>(COUNCIL_MODULE).listAndCountSessions(
    { ...(q && { $or: [{ title: { $ilike: like } }, { place: { $ilike: like } }] }), ...(state && { state }), ...(form && { form }) },
    { take: limit, skip: offset, order: { [order.replace("-", "")]: order.startsWith("-") ? "DESC" : "ASC", id: "ASC" } },
  )) as [SessionRow[], number]
}
