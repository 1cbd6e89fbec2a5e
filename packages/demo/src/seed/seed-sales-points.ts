import { SALES_POINT_MODULE, type SalesPointModuleService } from "@ocop/sales-point/modules/sales-point"
import { createSalesPointWorkflow } from "@ocop/sales-point/workflows"
import { SALES_POINTS } from "../data/sales-points"
import { missing, type SeedContext } from "./context"
import { english, seedTranslations } from "./seed-translations"

/** The sales points, open, each with its stock location. */
export async function seedSalesPoints(context: SeedContext, locations: Map<string, string>): Promise<void> {
  const { container } = context
  const service = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
  const handles = SALES_POINTS.map(({ handle }) => handle)
  const known = await service.listSalesPoints({ handle: handles }, { select: ["handle"], take: null })
  for (const row of missing(SALES_POINTS, ({ handle }) => handle, known.map(({ handle }) => handle))) {
    await createSalesPointWorkflow(container).run({
      input: {
        handle: row.handle,
        name: row.name.vi,
        kind: row.kind,
        status: "open",
        commune_code: row.unit.code,
        commune_valid_from: row.unit.valid_from,
        address: row.address.vi,
        opening_hours: row.opening_hours.vi,
        pickup: row.pickup,
        demo: true,
        stock_location_id: locations.get(row.handle),
      },
    })
  }
  const all = await service.listSalesPoints({ handle: handles }, { select: ["id", "handle"], take: null })
  await seedTranslations(
    context,
    all.map(({ id, handle }) => {
      const { name, address, opening_hours } = SALES_POINTS.find((row) => row.handle === handle)!
      return { reference: "sales_point", reference_id: id, translations: english({ name, address, opening_hours }) }
    }),
  )
}
