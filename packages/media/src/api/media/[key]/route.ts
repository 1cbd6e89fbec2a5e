import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { isPictureKey } from "../../../rules/file-key"

/** Public pictures. A key names one picture for ever, so browsers and the shop's image optimizer may keep it. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const key = req.params.key!
  if (!isPictureKey(key)) throw new MedusaError(MedusaError.Types.NOT_FOUND, `No picture is stored as "${key}"`)
  const etag = `"${key.slice(0, 20)}"`
  if (req.get("if-none-match") === etag) {
    res.status(304).end()
    return
  }
  const picture = await req.scope.resolve(Modules.FILE).getDownloadStream(key)
  res.set({
    "Content-Type": "image/jpeg",
    "Cache-Control": "public, max-age=31536000, immutable",
    ETag: etag,
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "cross-origin",
  })
  await pipeline(picture, res)
}
