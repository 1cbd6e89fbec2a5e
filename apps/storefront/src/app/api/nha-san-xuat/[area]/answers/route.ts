import { z } from "zod"
import { readJson } from "@/data/read-json"
import { relay } from "@/features/portal/relay"

const id = z.string().regex(/^[\w-]{1,64}$/)
const NewAnswer = z.object({ finding_id: id, text: z.string().trim().min(3).max(4_000), upload_ids: z.array(id).max(6) }).strict()

/** A producer's answer to what was found, with pictures sent before. */
export async function POST(request: Request, { params }: { params: Promise<{ area: string }> }): Promise<Response> {
  const read = await readJson({ request, schema: NewAnswer, maxBytes: 20_000 })
  if ("refusal" in read) return read.refusal
  const { area } = await params
  const { finding_id, ...body } = read.value
  return area === "nha" ? relay({ request, area, path: `/findings/${finding_id}/answer`, method: "POST", body }) : new Response(null, { status: 404 })
}
