import { z } from "zod"
import { readJson } from "@/data/read-json"
import { relay } from "@/features/portal/relay"

const day = z.iso.date().nullable().optional()
const NewPaper = z
  .object({ upload_id: z.string().regex(/^[\w-]{1,64}$/), kind: z.string().regex(/^[a-z_]{1,40}$/), number: z.string().max(80).optional(), issuer: z.string().max(160).optional(), valid_from: day, valid_to: day })
  .strict()

export async function POST(request: Request, { params }: { params: Promise<{ area: string }> }): Promise<Response> {
  const read = await readJson({ request, schema: NewPaper, maxBytes: 4_000 })
  if ("refusal" in read) return read.refusal
  return relay({ request, area: (await params).area, path: "/papers", method: "POST", body: read.value })
}
