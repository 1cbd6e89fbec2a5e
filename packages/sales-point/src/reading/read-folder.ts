import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ACCESS_MODULE, type AccessModuleService } from "@ocop/access/modules/access"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import type { AdminSalesPointResponse, PointPaperView } from "../http"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../modules/sales-point"
import { missingToOpen, PAPER_KIND_NAMES, paperStanding, verbsFrom, type PointPaperKind, type SalesPointStatus } from "../rules"
import { readPoint } from "./read-points"

const iso = (at: Date | string) => new Date(at).toISOString()

/** One point with its papers, signatures, steps and the people who keep it. */
export async function readFolder(container: MedusaContainer, id: string): Promise<AdminSalesPointResponse["sales_point"]> {
  const point = await readPoint(container, id)
  const service = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
  const today = todayInVietnam(now())
  const of = { sales_point_id: id }
  const [papers, steps, signatures, regulations, managers] = await Promise.all([
    service.listSalesPointPapers(of, { take: null, order: { created_at: "ASC", id: "ASC" } }),
    service.listSalesPointSteps(of, { take: null, order: { at: "DESC", id: "DESC" } }),
    service.listSalesPointSignatures(of, { take: null, order: { version: "DESC" } }),
    service.listSalesPointRegulations({}, { take: null, select: ["id", "version", "title", "valid_from", "losses_by"] }),
    managersOf(container, id),
  ])
  const regulationOf = new Map(regulations.map((row) => [row.version, row]))
  const inForce = regulations.filter(({ valid_from }) => valid_from <= today).map(({ version }) => version)
  const papers_list = papers.map((paper): PointPaperView => ({
    id: paper.id,
    kind: paper.kind as PointPaperKind,
    kind_name: PAPER_KIND_NAMES[paper.kind as PointPaperKind].vi,
    number: paper.number,
    issuer: paper.issuer,
    issued_on: paper.issued_on,
    expires_on: paper.expires_on,
    standing: paperStanding(paper, today),
    withdrawn: paper.withdrawn_at ? { at: iso(paper.withdrawn_at), by: paper.withdrawn_by ?? "", reason: paper.withdrawn_because ?? "" } : null,
    added_by: paper.added_by,
    file: paper.filename ? { filename: paper.filename, size: paper.size ?? 0 } : null,
  }))
  return {
    ...point,
    verbs: [...verbsFrom(point.status)],
    missing: missingToOpen({
      has_stock_location: point.stock_location !== null,
      has_hours: point.hours.week.some((spans) => spans.length > 0) || point.hours.exceptions.some(({ spans }) => spans.length > 0),
      regulation_in_force: inForce.length > 0 ? Math.max(...inForce) : null,
      regulation_signed: point.regulation_signed,
      expired_papers: papers_list.filter(({ standing, withdrawn }) => standing === "expired" && !withdrawn).map(({ kind_name, number }) => `${kind_name} số ${number}`),
    }),
    papers_list,
    steps: steps.map((step) => ({ from: step.from as SalesPointStatus | null, to: step.to as SalesPointStatus, reason: step.reason, by: step.actor_name, at: iso(step.at) })),
    signatures: signatures.map((row) => ({ version: row.version, title: regulationOf.get(row.version)?.title ?? "", losses_by: regulationOf.get(row.version)?.losses_by ?? "producer", by: row.actor_name, at: iso(row.at) })),
    managers,
  }
}

/** Who holds the role of its manager today. */
async function managersOf(container: MedusaContainer, id: string) {
  const grants = await container.resolve<AccessModuleService>(ACCESS_MODULE).grantsInForce({ role: "sales_point_manager" })
  const ids = [...new Set(grants.filter(({ points }) => points?.includes(id)).map(({ actor_id }) => actor_id))]
  if (ids.length === 0) return []
  const users = await container.resolve(Modules.USER).listUsers({ id: ids }, { take: null })
  return users.map((user) => ({ id: user.id, name: [user.first_name, user.last_name].filter(Boolean).join(" ") || user.email, email: user.email }))
}
