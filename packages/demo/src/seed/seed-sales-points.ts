import { now } from "@ocop/territory/modules/territory"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "@ocop/sales-point/modules/sales-point"
import { createSalesPointWorkflow, stepSalesPointWorkflow } from "@ocop/sales-point/workflows"
import { POINT_REGULATION, SALES_POINTS, type SalesPointRow } from "../data/sales-points"
import { asOf } from "./as-of"
import { missing, type SeedContext } from "./context"
import { english, seedTranslations } from "./seed-translations"
import { tradeOffice } from "./trade-office"

const DAY_MS = 86_400_000

/** The sales points: proposed, approved, signed and opened like any other, each with its stock location, papers and channel. */
export async function seedSalesPoints(context: SeedContext, locations: Map<string, string>): Promise<void> {
  const { container } = context
  const service = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
  const by = await tradeOffice(context)
  if (!(await service.regulationOn("9999-12-31"))) await service.publishRegulation({ ...POINT_REGULATION, by, at: now() })
  const handles = SALES_POINTS.map(({ handle }) => handle)
  const known = await service.listSalesPoints({ handle: handles }, { select: ["handle"], take: null })
  for (const row of missing(SALES_POINTS, ({ handle }) => handle, known.map(({ handle }) => handle))) {
    const create = () => createSalesPointWorkflow(container).run({
      input: {
        handle: row.handle,
        name: row.name.vi,
        kind: row.kind,
        commune_code: row.unit.code,
        commune_valid_from: row.unit.valid_from,
        address: row.address.vi,
        about: row.about.vi,
        hours: row.hours,
        hours_note: row.hours_note?.vi ?? null,
        pickup: row.pickup,
        demo: true,
        stock_location_id: locations.get(row.handle),
        reason: "Theo kế hoạch mỗi xã một điểm bán",
        by,
      },
    })
    await asOf(openedAt(row), create)
  }
  // Also finishes what a seed that was killed has left half-way.
  const all = await service.listSalesPoints({ handle: handles }, { take: null })
  for (const point of all) {
    const row = SALES_POINTS.find(({ handle }) => handle === point.handle)!
    if (point.status === "proposed") {
      const papers = await service.listSalesPointPapers({ sales_point_id: point.id }, { take: 1 })
      if (papers.length === 0) await service.createSalesPointPapers(row.papers.map(({ ends_in, ...paper }) => ({ ...paper, sales_point_id: point.id, expires_on: ends_in === null ? null : dayIn(ends_in), added_by: by.name })))
      await asOf(openedAt(row), () => stepSalesPointWorkflow(container).run({ input: { id: point.id, verb: "approve", reason: "Đủ mặt bằng và người trông", by } }))
    }
    if (point.status === "proposed" || point.status === "approved") {
      await asOf(openedAt(row), async () => {
        const regulation = await service.regulationOn(dayIn(0))
        if (regulation) await service.sign({ sales_point_id: point.id, version: regulation.version, by, at: now() })
        await stepSalesPointWorkflow(container).run({ input: { id: point.id, verb: "open", reason: "Đã ký quy chế, hàng đã lên kệ", by } })
      })
    }
  }
  await seedTranslations(
    context,
    all.map(({ id, handle }) => {
      const { name, address, about, hours_note } = SALES_POINTS.find((row) => row.handle === handle)!
      return { reference: "sales_point", reference_id: id, translations: english({ name, address, about, ...(hours_note && { hours_note }) }) }
    }),
  )
}

const openedAt = ({ opened = 0 }: SalesPointRow) => new Date(now().getTime() + opened * DAY_MS)
const dayIn = (days: number) => new Date(now().getTime() + days * DAY_MS + 7 * 3_600_000).toISOString().slice(0, 10)
