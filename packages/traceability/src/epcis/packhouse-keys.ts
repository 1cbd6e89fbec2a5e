import { createHash, randomBytes } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { now } from "@ocop/certification/modules/certification"
import { PRODUCER_MODULE, type ProducerModuleService } from "@ocop/producer/modules/producer"
import type { PackhouseKeyMadeResponse, PackhouseKeyView } from "../http/trace"
import type { PackhouseKeyRow } from "../modules/epcis"
import { epcisOf } from "../trace/captured"

const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex")

/** A key for a packhouse's system. The secret leaves the house this once; 256 bits need no slow hash. */
export async function makeKey(container: MedusaContainer, { producer_id, name, by }: { producer_id: string; name: string; by: string }): Promise<PackhouseKeyMadeResponse> {
  const [producer] = await container.resolve<ProducerModuleService>(PRODUCER_MODULE).listProducers({ id: [producer_id] }, { take: 1, select: ["id", "name"] })
  if (!producer) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có chủ thể này.")
  const secret = `phk_${randomBytes(32).toString("base64url")}`
  const row = await epcisOf(container).createPackhouseKeys({ producer_id, name, hash: hashOf(secret), starts_with: secret.slice(0, 8), made_by: by })
  return { key: (await viewKeys(container, [row]))[0]!, secret }
}

export async function endKey(container: MedusaContainer, { id, producer_id }: { id: string; producer_id?: string }): Promise<PackhouseKeyView> {
  const [row] = await epcisOf(container).listPackhouseKeys({ id: [id], ...(producer_id && { producer_id }) }, { take: 1 })
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có khóa này.")
  const [ended] = row.ended_at ? [row] : await epcisOf(container).updatePackhouseKeys([{ id, ended_at: now() }])
  return (await viewKeys(container, [ended!]))[0]!
}

export async function listKeys(container: MedusaContainer, producer_id?: string): Promise<PackhouseKeyView[]> {
  return viewKeys(container, await epcisOf(container).listPackhouseKeys(producer_id ? { producer_id } : {}, { take: 200, order: { created_at: "DESC" } }))
}

/** The key a capture comes with: `Authorization: Bearer phk_…` or `x-api-key`. Undefined: none, a wrong one, or one that was ended. */
export async function keyOfRequest(req: MedusaRequest): Promise<PackhouseKeyRow | undefined> {
  const [, bearer] = /^Bearer\s+(\S+)$/i.exec(req.get("authorization") ?? "") ?? []
  const secret = bearer ?? req.get("x-api-key") ?? ""
  if (!secret.startsWith("phk_")) return undefined
  const [row] = await epcisOf(req.scope).listPackhouseKeys({ hash: hashOf(secret), ended_at: null }, { take: 1 })
  return row as PackhouseKeyRow | undefined
}

async function viewKeys(container: MedusaContainer, rows: readonly (Omit<PackhouseKeyRow, "created_at"> & { created_at: Date | string })[]): Promise<PackhouseKeyView[]> {
  const ids = [...new Set(rows.map(({ producer_id }) => producer_id))]
  const names = new Map((ids.length > 0 ? await container.resolve<ProducerModuleService>(PRODUCER_MODULE).listProducers({ id: ids }, { take: null, select: ["id", "name"], withDeleted: true }) : []).map(({ id, name }) => [id, name]))
  const iso = (at: Date | string | null) => (at ? new Date(at).toISOString() : null)
  return rows.map(({ id, producer_id, name, starts_with, created_at, last_used_at, ended_at }) => ({
    id, producer: { id: producer_id, name: names.get(producer_id) ?? "" }, name, starts_with, made_at: iso(created_at)!, last_used_at: iso(last_used_at), ended_at: iso(ended_at),
  }))
}
