import { z } from "zod"
import { readJson } from "@/data/read-json"
import { relay } from "@/features/portal/relay"

const NewPicture = z.object({ upload_id: z.string().regex(/^[\w-]{1,64}$/) }).strict()

export async function POST(request: Request, { params }: { params: Promise<{ area: string }> }): Promise<Response> {
  const read = await readJson({ request, schema: NewPicture, maxBytes: 1_000 })
  if ("refusal" in read) return read.refusal
  const { area } = await params
  return area === "nha" ? relay({ request, area, path: "/pictures", method: "POST", body: read.value }) : new Response(null, { status: 404 })
}
