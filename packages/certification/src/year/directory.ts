import type { MedusaContainer } from "@medusajs/framework/types"
import { TERRITORY_MODULE, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import { MedusaError } from "@medusajs/framework/utils"
import { now } from "../modules/certification/clock"
import { dayOf } from "../rules/time"

export interface ProducerPlace {
  producer_id: string
  producer_name: string
  commune_code: string
  province_code: string
}

/** A producer and the commune it lies in today, whatever that was called before. Throws not_found. */
export async function placeOf(container: MedusaContainer, producerId: string): Promise<ProducerPlace> {
  const { data } = await container.resolve("query").graph({ entity: "producer", fields: ["id", "name", "commune_code", "commune_valid_from"], filters: { id: producerId } })
  const producer = data[0]
  if (!producer) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy chủ thể này.")
  const directory = await container.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory()
  const then = directory.find({ code: producer.commune_code, valid_from: producer.commune_valid_from })
  const today = then && directory.successors(then, dayOf(now()))[0]
  return {
    producer_id: producer.id,
    producer_name: producer.name,
    commune_code: today?.code ?? producer.commune_code,
    province_code: today?.province_code ?? then?.province_code ?? "42",
  }
}

/** Producers that lie in these communes today. */
export async function producersIn(container: MedusaContainer, communes: readonly string[]): Promise<string[]> {
  const { data } = await container.resolve("query").graph({ entity: "producer", fields: ["id", "commune_code", "commune_valid_from"] })
  const directory = await container.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory()
  const today = dayOf(now())
  const communeOf = ({ commune_code, commune_valid_from }: { commune_code: string; commune_valid_from: string }) => {
    const then = directory.find({ code: commune_code, valid_from: commune_valid_from })
    return (then && directory.successors(then, today)[0]?.code) ?? commune_code
  }
  return data.filter((producer) => communes.includes(communeOf(producer))).map(({ id }) => id)
}

/** Names of today's communes by code. */
export async function communeNames(container: MedusaContainer): Promise<(code: string) => string> {
  const directory = await container.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory()
  return (code) => directory.latest(code)?.full_name ?? code
}
