import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { audit } from "@ocop/access/audit"
import { cleanPicture } from "@ocop/media"
import { countPages, PaperRefusal, pictureToPdf } from "@ocop/print"
import type { EvidenceBody } from "../../http/year"
import { ANNUAL_CYCLE_MODULE } from "../../modules/annual-cycle/name"
import type AnnualCycleModuleService from "../../modules/annual-cycle/service"
import { sha256 } from "../../modules/annual-cycle/set-hash"
import { bytesOfUpload, type UploadOf } from "../../year/uploads"
import { YearEvents } from "./events"

export interface AddEvidenceInput extends EvidenceBody {
  producer_id: string
  added_by: string
  /** sent by the office for the producer, with an upload of its own */
  by_office?: boolean
}

/** Every paper is kept as a PDF only its producer and the office can fetch: a picture is cleaned and laid on a page of its own. */
const storeEvidenceStep = createStep(
  "store-evidence",
  async ({ title, ...of }: UploadOf & { title: string }, { container }) => {
    const upload = await bytesOfUpload(container, of)
    const isPdf = upload.subarray(0, 5).toString("latin1") === "%PDF-"
    const bytes = isPdf ? upload : await pictureToPdf((await cleanPicture(upload)).bytes)
    await countPages(bytes).catch((cause: unknown) => {
      if (cause instanceof PaperRefusal) throw new MedusaError(MedusaError.Types.INVALID_DATA, `${cause.message} Hãy lưu lại tệp không mật khẩu rồi gửi lại.`, "unreadable_pdf")
      throw cause
    })
    const [file] = await container.resolve(Modules.FILE).createFiles([{ filename: `${title.slice(0, 60)}.pdf`, mimeType: "application/pdf", content: bytes.toString("base64"), access: "private" }])
    return new StepResponse({ file_key: file!.id, bytes: bytes.length, content_hash: sha256(bytes) }, file!.id)
  },
  async (key, { container }) => {
    if (key) await container.resolve(Modules.FILE).deleteFiles([key])
  },
)

/** The same file for the same purpose is kept once: who sends again because the line broke gets the same paper. */
const recordEvidenceStep = createStep("record-evidence", async ({ input, stored }: { input: AddEvidenceInput; stored: { file_key: string; bytes: number; content_hash: string } }, { container }) => {
  const service = container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)
  const { producer_id, kind, title, issuer = null, number = null, valid_from = null, valid_to = null, criteria = [], added_by, by_office = false } = input
  const [same] = await service.listEvidencePapers({ producer_id, kind, content_hash: stored.content_hash, title, number, valid_from, valid_to }, { take: 1 })
  if (same) {
    await container.resolve(Modules.FILE).deleteFiles([stored.file_key])
    return new StepResponse({ id: same.id, isNew: false })
  }
  const paper = await service.createEvidencePapers({ producer_id, kind, title, issuer, number, valid_from, valid_to, criteria: criteria as never, content_type: "application/pdf", added_by, by_office, ...stored } as never)
  const { id } = paper as { id: string }
  await audit(container, { subject: "evidence", subject_id: id, before: null, after: { producer_id, kind, title, number, valid_from, valid_to, content_hash: stored.content_hash } })
  return new StepResponse({ id, isNew: true })
})

/** Puts a paper into a producer's library. Emits `evidence.added`. */
export const addEvidenceWorkflow = createWorkflow("add-evidence", (input: AddEvidenceInput) => {
  const stored = storeEvidenceStep({ upload_id: input.upload_id, owner: transform({ input }, ({ input }) => (input.by_office ? input.added_by : input.producer_id)), title: input.title })
  const recorded = recordEvidenceStep({ input, stored })
  when({ recorded }, ({ recorded }) => recorded.isNew).then(() => {
    emitEventStep({ eventName: YearEvents.EVIDENCE_ADDED, data: { id: recorded.id } })
  })
  return new WorkflowResponse(recorded.id)
})
