import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownBusiness } from "../../../portal/own-business"
import { Modules } from "@medusajs/framework/utils"
import { producersOf } from "../../../files"
import type { PictureOfUpload } from "../../validators"

/** The picture is decoded and encoded anew by the file provider; anything else is refused there. */
export async function POST(req: AuthenticatedMedusaRequest<PictureOfUpload>, res: MedusaResponse<{ picture: { url: string } }>) {
  const producers = producersOf(req.scope)
  const { upload_id } = req.validatedBody
  const { bytes, filename } = await producers.takeUpload({ upload_id, owner: ownBusiness(req).producer_id })
  const file = await req.scope.resolve(Modules.FILE).createFiles({ filename, mimeType: "image/jpeg", content: bytes.toString("base64"), access: "public" })
  await producers.deleteProducerUploads(upload_id)
  res.status(201).json({ picture: { url: file.url } })
}
