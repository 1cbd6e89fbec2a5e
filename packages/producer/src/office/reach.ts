import type { MedusaContainer } from "@medusajs/framework/types"
import type { Caller } from "@ocop/access/caller"
import type { Subject } from "@ocop/access/rules"
import { producersOf } from "../files"
import { communesToday } from "../joining/communes"
import { notFound } from "../refusals"

/** Ids of the producers whose matters of this kind the caller may see: all, or those in some communes today. */
export async function producersSeen(container: MedusaContainer, caller: Caller, subject: Subject): Promise<string[] | "all"> {
  if (caller.may("read", subject, { commune_code: "everywhere" })) return "all"
  const reaches = (["commune_officer", "steering_member"] as const).flatMap((role) => (caller.has(role) ? caller.communesOf(role) : []))
  const rows = await producersOf(container).listProducers({}, { take: null, select: ["id", "commune_code", "commune_valid_from"] })
  const communes = await communesToday(container, rows)
  return rows.flatMap(({ id }, index) => (reaches.includes(communes[index] ?? "") ? [id] : []))
}

/** The producer, if the caller may see such matters of it; otherwise it is not there. */
export async function producerSeen(container: MedusaContainer, caller: Caller, subject: Subject, id: string) {
  const seen = await producersSeen(container, caller, subject)
  const [row] = seen === "all" || seen.includes(id) ? await producersOf(container).listProducers({ id }, { take: 1 }) : []
  return row ?? notFound("Không có chủ thể này, hoặc chủ thể không thuộc địa bàn của bạn.")
}
