import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TargetBoardResponse } from "../../../../../http"
import { communesToday } from "../../../../../reading/communes-today"
import { readPoints } from "../../../../../reading/read-points"
import { targetBoard } from "../../../../../rules"

/** Today's communes the shop has a page for, and those that have a point of their own. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<TargetBoardResponse>) {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "commune_profile", fields: ["commune_code", "commune_valid_from"] })
  const [today, points] = await Promise.all([communesToday(req.scope), readPoints(req.scope)])
  const described = (data as unknown as { commune_code: string; commune_valid_from: string }[]).flatMap((row) => today.of(row) ?? [])
  const pointed = points.filter(({ kind }) => kind === "commune").flatMap((point) => today.of(point) ?? [])
  const communes = [...new Map([...described, ...pointed].map(({ code, name }) => [code, { code, name }])).values()].sort((one, other) => one.name.localeCompare(other.name, "vi"))
  res.json({ board: targetBoard({ communes, points: points.map((point) => ({ kind: point.kind, status: point.status, commune_code: today.of(point)?.code ?? point.commune_code })) }) })
}
