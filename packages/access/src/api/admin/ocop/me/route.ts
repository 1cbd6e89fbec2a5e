import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { callerOf } from "../../../../guard/caller"
import type { MeResponse } from "../../../../http"
import type { GrantRow } from "../../../../modules/access"
import { hiddenPages, homeOf, permissionsOf } from "../../../../rules"
import { toGrantViews } from "../../../grant-view"

/** Who I am here, what I may do, where I begin. */
export async function GET(req: MedusaRequest, res: MedusaResponse<MeResponse>) {
  const { actor_id, name, grants, ability } = callerOf(req)
  const [user] = await req.scope.resolve(Modules.USER).listUsers({ id: actor_id }, { select: ["email"], take: 1 })
  const views = await toGrantViews(req.scope, grants as GrantRow[])
  res.json({ id: actor_id, name, email: user?.email ?? "", grants: [...views.values()], may: permissionsOf(ability), hidden: hiddenPages(ability), home: homeOf(grants) })
}
