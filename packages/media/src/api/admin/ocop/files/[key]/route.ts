import { pipeline } from "node:stream/promises"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { isPrivateKey } from "../../../../../rules/file-key"

/** Exports and papers, for signed-in staff only (everything under /admin is), never opened inside the page. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const key = req.params.key!
  if (!isPrivateKey(key)) throw new MedusaError(MedusaError.Types.NOT_FOUND, `No file is stored as "${key}"`)
  const file = await req.scope.resolve(Modules.FILE).getDownloadStream(key)
  res.set({
    "Content-Type": key.endsWith(".pdf") ? "application/pdf" : "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="${key.slice("private-".length + 33)}"`,
    "Cache-Control": "private, no-store",
    "X-Content-Type-Options": "nosniff",
  })
  await pipeline(file, res)
}
