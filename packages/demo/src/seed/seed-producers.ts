import { PRODUCER_MODULE, type ProducerModuleService } from "@ocop/producer/modules/producer"
import { createProducersWorkflow } from "@ocop/producer/workflows"
import { PRODUCERS, type ProducerRow } from "../data/producers"
import { missing, type SeedContext } from "./context"
import { english, seedTranslations } from "./seed-translations"

export interface SeedProducersInput {
  /** stock location of every producer that has one */
  locations: Map<string, string>
  emblemOf: (row: ProducerRow) => Promise<string>
}

/** Producers with their stock locations; answers all ids by handle. */
export async function seedProducers(context: SeedContext, { locations, emblemOf }: SeedProducersInput): Promise<Map<string, string>> {
  const { container } = context
  const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
  const handles = PRODUCERS.map(({ handle }) => handle)
  const known = await service.listProducers({ handle: handles }, { select: ["handle"], take: null })
  const rows = missing(PRODUCERS, ({ handle }) => handle, known.map(({ handle }) => handle))
  const producers = await Promise.all(rows.map(async (row) => toProducer({ row, location: locations.get(row.handle), emblem: await emblemOf(row) })))
  if (producers.length > 0) await createProducersWorkflow(container).run({ input: { producers } })

  const all = new Map((await service.listProducers({ handle: handles }, { select: ["id", "handle"], take: null })).map(({ handle, id }) => [handle, id]))
  await seedTranslations(
    context,
    PRODUCERS.map(({ handle, summary, story, source }) => ({
      reference: "producer",
      reference_id: all.get(handle)!,
      translations: english({ summary, story, source }),
    })),
  )
  return all
}

const toProducer = ({ row, location, emblem }: { row: ProducerRow; location: string | undefined; emblem: string }) => ({
  handle: row.handle,
  name: row.name.vi,
  type: row.type,
  commune_code: row.unit.code,
  commune_valid_from: row.unit.valid_from,
  summary: row.summary.vi,
  story: row.story?.vi ?? null,
  emblem,
  provenance: row.provenance,
  source: row.source?.vi ?? null,
  stock_location_ids: location ? [location] : [],
})
