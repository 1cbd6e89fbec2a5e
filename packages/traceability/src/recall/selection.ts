import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RecallSelection } from "../http/lots"
import { producerNames } from "../lots/list-lots"
import { lotsOf } from "../lots/module"
import { refused } from "../refusals"
import { dayText } from "../rules/logbook"
import { lotsOfInput } from "./lots-of-input"

export interface Picked {
  ids: string[]
  text: string
}


/** The lots somebody picked, by whatever they know of them. Refuses when nothing fits. */
export async function pickLots(container: MedusaContainer, { lot_ids, lot_codes, input, place_id, from, to, producer_id }: RecallSelection): Promise<Picked> {
  const lots = lotsOf(container)
  if (lot_ids?.length) {
    const rows = await lots.listLots({ id: lot_ids }, { take: null, select: ["id", "code"] })
    return some({ ids: rows.map(({ id }) => id), text: `Lô ${rows.map(({ code }) => code).sort().join(", ")}` })
  }
  if (lot_codes?.length) {
    const codes = [...new Set(lot_codes.flatMap((code) => [code, code.toUpperCase()]))]
    const rows = await lots.listLots({ code: codes, ...(producer_id && { producer_id }) }, { take: null, select: ["id", "code"] })
    const found = new Set(rows.map(({ code }) => code))
    const unknown = lot_codes.filter((code) => !found.has(code) && !found.has(code.toUpperCase()))
    if (unknown.length > 0) refused(`Không có lô nào mang mã ${unknown.join(", ")}.`, "nothing_found")
    const owner = producer_id ? (await producerNames(container, [producer_id])).get(producer_id) : undefined
    return { ids: rows.map(({ id }) => id), text: `Lô ${[...found].sort().join(", ")}${owner ? ` của ${owner}` : ""}` }
  }
  if (input?.trim()) return some({ ids: await lotsOfInput(container, input.trim()), text: `Vật tư, nguyên liệu "${input.trim()}"` })
  if (place_id) {
    const rows = await lots.listLots({ $or: [{ plot_id: place_id }, { apiary_id: place_id }], kind: "harvest" }, { take: null, select: ["id"] })
    return some({ ids: rows.map(({ id }) => id), text: await placeText(container, place_id) })
  }
  if (from && to) {
    if (from > to) refused("Ngày bắt đầu đứng sau ngày kết thúc. Hãy xem lại hai ngày này.", "days_out_of_order")
    const rows = await lots.listLots({ made_on: { $gte: from, $lte: to }, ...(producer_id && { producer_id }) }, { take: null, select: ["id"] })
    return some({ ids: rows.map(({ id }) => id), text: `Lô từ ${dayText(from)} đến ${dayText(to)}` })
  }
  return refused("Hãy chọn lô, vật tư, lô đất, hoặc khoảng ngày.", "nothing_picked")
}

const some = (picked: Picked): Picked => (picked.ids.length > 0 ? picked : refused("Không có lô nào ứng với lựa chọn này.", "nothing_found"))

async function placeText(container: MedusaContainer, id: string): Promise<string> {
  const entity = id.startsWith("apiary") ? "apiary" : "plot"
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity, fields: ["name"], filters: { id } })
  const name = (data[0] as { name?: string } | undefined)?.name
  return `${entity === "plot" ? "Lô đất" : "Trại ong"} ${name ?? id}`
}
