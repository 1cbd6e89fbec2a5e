import { z } from "zod"
import type { DossierDetail, EvidenceView } from "@ocop/certification/http"
import { askPortal } from "@/data/portal"
import { readJson } from "@/data/read-json"
import { relay } from "@/features/portal/relay"
import { memberToken } from "@/features/portal/session"

const id = z.string().regex(/^[\w-]{1,64}$/)
const day = z.iso.date().optional()
const NewEvidence = z
  .object({
    upload_id: id,
    kind: z.string().regex(/^[a-z_]{1,40}$/),
    title: z.string().trim().min(3).max(200),
    issuer: z.string().max(200).optional(),
    number: z.string().max(80).optional(),
    valid_from: day,
    valid_to: day,
    criteria: z.array(z.string().regex(/^\d{1,2}(\.\d{1,2})?$/)).max(40).optional(),
    /** a dossier that takes the paper in at once */
    dossier_id: id.optional(),
  })
  .strict()

/** A paper for the library of a producer, and for the dossier it was sent from. */
export async function POST(request: Request, { params }: { params: Promise<{ area: string }> }): Promise<Response> {
  const read = await readJson({ request, schema: NewEvidence, maxBytes: 8_000 })
  if ("refusal" in read) return read.refusal
  const { area } = await params
  if (area !== "nha") return new Response(null, { status: 404 })
  const { dossier_id, ...body } = read.value
  const answer = await relay({ request, area, path: "/evidence", method: "POST", body })
  if (!answer.ok || !dossier_id) return answer
  const { evidence } = (await answer.clone().json()) as { evidence: EvidenceView }
  const asked = { locale: "vi", token: await memberToken() } as const
  const found = await askPortal<{ dossier: DossierDetail }>(`/producer/dossiers/${dossier_id}`, asked)
  const papers = found.ok ? found.value.dossier.papers.map((paper) => paper.id) : []
  return found.ok && !papers.includes(evidence.id) ? relay({ request, area, path: `/dossiers/${dossier_id}`, method: "POST", body: { papers: [...papers, evidence.id] } }) : answer
}
