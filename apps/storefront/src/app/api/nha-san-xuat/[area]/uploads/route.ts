import { z } from "zod"
import { readJson } from "@/data/read-json"
import { relay } from "@/features/portal/relay"

const OpenUpload = z.object({ filename: z.string().min(1).max(200), size: z.int().min(1) }).strict()

export async function POST(request: Request, { params }: { params: Promise<{ area: string }> }): Promise<Response> {
  const read = await readJson({ request, schema: OpenUpload, maxBytes: 2_000 })
  if ("refusal" in read) return read.refusal
  return relay({ request, area: (await params).area, path: "/uploads", method: "POST", body: read.value })
}
