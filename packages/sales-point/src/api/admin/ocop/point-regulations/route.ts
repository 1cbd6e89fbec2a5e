import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { callerOf } from "@ocop/access/caller"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import type { PointRegulationListResponse } from "../../../../http"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../../../modules/sales-point"
import { actorOf } from "../../../reach"
import type { AdminPublishRegulation } from "../sales-points/validators"

async function readRegulations(container: MedusaContainer): Promise<PointRegulationListResponse> {
  const service = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
  const [regulations, signatures, points] = await Promise.all([
    service.listSalesPointRegulations({}, { take: null, order: { version: "DESC" } }),
    service.listSalesPointSignatures({}, { take: null, select: ["id", "sales_point_id", "version"] }),
    service.listSalesPoints({ status: ["proposed", "approved", "open", "suspended"] }, { take: null, select: ["id"] }),
  ])
  const there = new Set(points.map(({ id }) => id))
  const inForce = (await service.regulationOn(todayInVietnam(now())))?.version
  return {
    regulations: regulations.map((row) => ({
      id: row.id,
      version: row.version,
      title: row.title,
      body: row.body,
      valid_from: row.valid_from,
      losses_by: row.losses_by,
      published_by: row.published_by,
      published_at: new Date(row.published_at).toISOString(),
      in_force: row.version === inForce,
      signed: signatures.filter(({ version, sales_point_id }) => version === row.version && there.has(sales_point_id)).length,
      points: points.length,
    })),
  }
}

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PointRegulationListResponse>) {
  res.json(await readRegulations(req.scope))
}

/** A new version; the earlier ones stay to be read. */
export async function POST(req: AuthenticatedMedusaRequest<AdminPublishRegulation>, res: MedusaResponse<PointRegulationListResponse>) {
  await req.scope.resolve<SalesPointModuleService>(SALES_POINT_MODULE).publishRegulation({ ...req.validatedBody, by: actorOf(callerOf(req)), at: now() })
  res.status(201).json(await readRegulations(req.scope))
}
