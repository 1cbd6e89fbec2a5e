import sharp from "sharp"
import { readTracePhoto } from "@/data/trace"
import { isPhotoSize, SMALL, WHOLE } from "@/features/trace/trace-photo"

const ID = /^lbfile_[0-9A-Z]{26}$/

/**
 * A photo of the logbook, sized for the trace page. Never kept on the way and asked for anew each time it is shown: its producer may take it
 * back. Who has it already is told by its tag.
 */
export async function GET(request: Request, { params }: RouteContext<"/api/trace-photos/[id]/[size]">) {
  const { id, size } = await params
  if (!ID.test(id) || !isPhotoSize(size)) return new Response(null, { status: 404 })
  const photo = await readTracePhoto(id)
  if (!photo) return new Response(null, { status: 503 })
  if ("missing" in photo) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } })
  const headers = { "cache-control": "public, no-cache", etag: photo.tag, "x-robots-tag": "noindex", "content-security-policy": "default-src 'none'" }
  if (request.headers.get("if-none-match") === photo.tag) return new Response(null, { status: 304, headers })
  const picture = sharp(photo.bytes)
  const sized = size === "small" ? picture.resize({ ...SMALL, fit: "cover" }) : picture.resize({ ...WHOLE, fit: "inside", withoutEnlargement: true })
  return new Response(new Uint8Array(await sized.jpeg({ quality: 72, mozjpeg: true }).toBuffer()), { headers: { ...headers, "content-type": "image/jpeg" } })
}
