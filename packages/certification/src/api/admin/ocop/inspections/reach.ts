import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { callerOf } from "@ocop/access/caller"
import { producersIn } from "../../../../year/directory"

/** Producers whose visits the caller may see: an officer of communes those of theirs, everybody else who may read at all sees all. */
export async function producersSeen(req: MedusaRequest): Promise<string[] | "all"> {
  const caller = callerOf(req)
  if (caller.may("read", "inspection", { commune_code: "everywhere" })) return "all"
  return producersIn(req.scope, (["commune_officer", "steering_member"] as const).flatMap((role) => caller.communesOf(role)))
}

/** Refuses a visit that the caller may not see as if it were not there. */
export async function requireSeen(req: MedusaRequest, producer_id: string | undefined): Promise<void> {
  const seen = await producersSeen(req)
  if (seen === "all" || (producer_id && seen.includes(producer_id))) return
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy lần kiểm tra này.")
}
