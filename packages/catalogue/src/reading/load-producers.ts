import type { MedusaContainer } from "@medusajs/framework/types"
import { PRODUCER_MODULE, type ProducerModuleService } from "@ocop/producer/modules/producer"
import type { ProducerRecord } from "../rules/product-record"
import { englishOf } from "./english"
import { placesOf } from "./places"
import { type ProducerRow, toProducerRecord } from "./producer-record"

/** Producers the public may see, by name as Vietnamese sorts it. */
export async function loadProducers(container: MedusaContainer, filters: { handle?: string | string[] }, now: Date): Promise<ProducerRecord[]> {
  const rows = (await container
    .resolve<ProducerModuleService>(PRODUCER_MODULE)
    .listProducers({ ...filters, status: "active" }, { take: null })) as ProducerRow[]
  const [places, english] = await Promise.all([placesOf(container, now), englishOf(container, rows.map(({ id }) => id))])
  return rows
    .map((row) => toProducerRecord(row, places, english))
    .sort((one, other) => BY_NAME.compare(one.name, other.name))
}

const BY_NAME = new Intl.Collator("vi")
